/**
 * What the cell of a token says that nobody can use any more, in the languages of the dashboards that Latchkey knows. Only words that tell a state:
 * in some languages the word on a button that revokes differs by a syllable.
 */
const SPENT =
  /^(?:expired|revoked|已[失停过過吊撤重作禁]|期限切れ|만료[됨된]|폐기[됨된]|ист[её]к|отозван|süresi dol|[iİ]ptal edil)/i;
/** A longer text is a sentence, which may say anything. */
const LONGEST = 30;

/** Whether a row says in one of its cells that what it lists is over. The first text is that of the whole row. */
export function isSpent([, ...cells]: readonly string[]): boolean {
  return cells.some((text) => text.length < LONGEST && SPENT.test(text));
}

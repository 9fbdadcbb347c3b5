/** Two texts with one separator between them. */
const SEPARATED = /^([^/|·•]+)[/|·•]([^/|·•]+)$/;
/** Another script beside Latin letters, in either order. */
const TWO_SCRIPTS = /^([^a-z]+)([a-z]\p{ASCII}*)$|^([a-z]\p{ASCII}*)(\P{ASCII}[^a-z]*)$/iu;

/** The parts of a text that may say the same in two languages, as in `토큰 발급 / Issue token`; none where it is not made so. */
export function inTwoLanguages(text: string): readonly string[] {
  const [, ...parts] = SEPARATED.exec(text) ?? TWO_SCRIPTS.exec(text) ?? [];
  return parts.filter(Boolean);
}

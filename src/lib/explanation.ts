import { either, listOf, object, oneOf, text, whole, yesOrNo, type Guarded } from './guard';

/*
 * What the guide makes of a page, in numbers and in words of our own; it holds nothing that the page says. It comes out of
 * a web page, so whoever receives it asks the guard first.
 */

const word = text(200);
const count = whole(0, 10_000_000);

const way = object({
  /** The locator in a few words: `role button generateToken`. */
  way: text(400),
  /** Everything that the locator found at all. */
  candidates: count,
  /** What was left and as good as the best; one is found, several are ambiguous. */
  best: count,
  won: yesOrNo,
  refused: listOf(object({ why: word, count }), 20),
  /** Tag, size and place of the first candidates, and why each was refused. */
  first: listOf(object({ shape: word, why: either(word, oneOf([null])) }), 5),
});

const step = object({
  id: word,
  page: word,
  /** Whether the page that was recognised is the step's own. */
  here: yesOrNo,
  outcome: oneOf(['found', 'ambiguous', 'shut', 'not-yet', 'absent']),
  /** In hundredths of a millisecond. */
  took: count,
  ways: listOf(way, 20),
});

const page = object({
  id: word,
  surface: oneOf(['page', 'dialog', 'either']),
  recognised: yesOrNo,
  /** The weight of signs that it takes here, that is seen, and that is missed. */
  enough: count,
  weightSeen: count,
  weightMissed: count,
  seen: listOf(text(400), 40),
  missed: listOf(text(400), 40),
  /** Seen signs that say that it is another page. */
  never: listOf(text(400), 40),
});

const provider = object({
  id: word,
  name: word,
  /** Whether this is the provider's own host. */
  home: yesOrNo,
  page: either(word, oneOf([null])),
  /** In hundredths of a millisecond, for telling which page it is. */
  took: count,
  pages: listOf(page, 60),
  steps: listOf(step, 100),
});

/** Whether a value is an explanation. */
export const isExplanation = object({
  host: text(300),
  language: either(word, oneOf([null])),
  elements: count,
  shadowRoots: count,
  dialogs: count,
  busy: yesOrNo,
  providers: listOf(provider, 20),
  /** The file for "Report a problem". */
  report: text(5_000),
});

export type Explanation = Guarded<typeof isExplanation>;
export type ExplainedProvider = Explanation['providers'][number];
export type ExplainedStep = ExplainedProvider['steps'][number];
export type ExplainedWay = ExplainedStep['ways'][number];

import type { Provider } from '../definition';
import type { ProviderTexts } from '../texts';
import { isOwnHost } from './addresses';
import { list, object, quote, record, text, type Form, type Report } from './form';

const key = /^[a-z][a-z0-9_-]{0,39}$/;
/** Plain text: no markup, no entities, no control or direction characters, no `$`, which browser messages give a meaning. */
const PLAIN = /^(?![^]*&#?\w+;)[^\p{Cc}\p{Cf}\p{Co}<>$`\\]+$/u;
const plain = (longest: number): Form =>
  text(PLAIN, 'plain text without markup, "$" or special characters', longest);
const title = text(
  /^(?=[^]{2,60}$)(?![^]*&#?\w+;)[^\p{Cc}\p{Cf}\p{Co}<>$`\\]*[^.\s\p{Cc}\p{Cf}<>$`\\]$/u,
  'a short title without a full stop',
);
const texts = (form: Form): Form => record(key, 'an id of the definition', form);

const step = { title, say: plain(320), why: plain(240), beware: list(plain(240)) };
const general = {
  advice: texts(plain(240)),
  refusals: texts(plain(240)),
  inputs: texts(plain(80)),
  lost: texts(plain(320)),
  use: object({}, { limits: plain(240), support: plain(320), file: plain(240), check: plain(320) }),
  verify: record(
    /^(?:valid|wrong|limited|wrong-input|too-fast|our-mistake|unknown)$/,
    'a meaning such as "wrong"',
    plain(320),
  ),
};

/** The English texts, which have to be complete. */
export const completeTexts: Form = object(
  {
    steps: texts(object({ title: step.title, say: step.say }, { why: step.why, beware: step.beware })),
    fields: texts(plain(60)),
    tokens: texts(plain(60)),
  },
  general,
);

/** The texts of any other language, which may leave out what is then shown in English. */
export const partialTexts: Form = object(
  {},
  { steps: texts(object({}, step)), fields: texts(plain(60)), tokens: texts(plain(60)), ...general },
);

/** Everything that the definition mentions has to be said in English, and nothing else may be said in any language. */
export function checkTexts(
  provider: Provider,
  written: Partial<ProviderTexts>,
  isComplete: boolean,
  report: Report,
): void {
  const steps = provider.steps.map(({ id }) => id);
  const expected = {
    steps,
    fields: provider.fields.map(({ id }) => id),
    tokens: provider.tokens.map(({ id }) => id),
    advice: provider.fields.flatMap(({ checks }) =>
      checks.flatMap((check) => (check.check === 'advice' ? [check.text] : [])),
    ),
    refusals: provider.tokens.flatMap(({ never }) => never.map(({ reason }) => reason)),
    inputs: (provider.use.inputs ?? []).map(({ id }) => id),
  };
  for (const [part, ids] of Object.entries(expected)) {
    const given = Object.keys(textsOf(written, part));
    for (const id of isComplete ? new Set(ids) : [])
      if (!given.includes(id)) report(`texts.${part}`, `Nothing is said for ${quote(id)}. Add it.`);
    for (const id of given)
      if (!ids.includes(id)) report(`texts.${part}`, `The definition has no ${quote(id)}. Take it out.`);
  }
  for (const id of Object.keys(written.lost ?? {}))
    if (!steps.includes(id)) report('texts.lost', `There is no step ${quote(id)}. Take it out.`);
  everyText(written, 'texts', (sentence, where) => {
    for (const host of hostsIn(sentence))
      if (!isOwnHost(host, provider) && host !== provider.use.file?.name)
        report(where, `${quote(host)} is not the provider's. Name only its own hosts.`);
  });
}

function textsOf(written: Partial<ProviderTexts>, part: string): object {
  const found: unknown = Object.getOwnPropertyDescriptor(written, part)?.value;
  return typeof found === 'object' && found !== null ? found : {};
}

/** Names in a sentence that a person could take for a place to go to: `example.com`, `https://example.com/x`, `a@example.com`. */
function hostsIn(sentence: string): readonly string[] {
  return sentence
    .split(/[\s"'“”„«»()[\],;!?、。]+/u)
    .map(
      (piece) =>
        /^(?:[a-z][a-z0-9+.-]*:\/*)?(?:[^@/]*@)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})\.?(?:[:/?#].*)?$/iu.exec(
          piece,
        )?.[1],
    )
    .filter((host) => host !== undefined)
    .map((host) => host.toLowerCase());
}

function everyText(value: unknown, where: string, see: (sentence: string, where: string) => void): void {
  if (typeof value === 'string') return see(value, where);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, entry] of Object.entries(value)) everyText(entry, `${where}.${name}`, see);
}

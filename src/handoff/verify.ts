import { fail, ok, type Result } from '../lib/result';
import type { Meaning, Use, Verify } from '../providers/use';
import { fill, fillUrl } from './fill';
import { missingInputs, valuesOf, type Handout, type NotYet } from './handout';

/** What came back from a check. A redirect is not followed, so it arrives as its status. */
export interface CheckAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request that checks a token with its provider. It is sent only when the person asks for it. */
export interface CheckRequest {
  readonly method: 'GET';
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Longer answers are not read: the few fields that matter stand in short ones. */
const LONGEST_BODY = 1_000_000;

/** What the answer says of the token. */
export function readAnswer(verify: Verify, answer: CheckAnswer): Meaning {
  const json = parse(answer.body);
  if (verify.expects === 'json' && !json.ok) return 'unknown';
  const match = verify.answers.find(({ status, field, is }) => {
    if (status && !status.includes(answer.status)) return false;
    if (field === undefined) return true;
    const value = json.ok ? fieldOf(json.value, field) : undefined;
    return is?.some((wanted) => wanted === value) === true;
  });
  return match?.means ?? 'unknown';
}

/** How tokens of this kind are checked; undefined where the provider documents no cheap call that only reads. */
export function checkOf(use: Use, kind: string): Verify | undefined {
  return use.pair?.kind === kind ? use.pair.verify : use.verify;
}

/** The request of a check, or what it needs first. */
export function checkRequest(use: Use, handout: Handout): Result<CheckRequest, NotYet> {
  const verify = checkOf(use, handout.kind);
  if (!verify) return fail({ kind: 'no-such-form' });
  const pair = use.pair?.kind === handout.kind ? use.pair : null;
  if (pair && handout.companion === undefined) return fail({ kind: 'companion' });
  const header = pair ? pair.header : use.header;
  const headers = [...(header ? [header] : []), ...(use.headers ?? [])];
  const templates = [verify.url, ...headers.map(({ value }) => value)];
  const missing = missingInputs(use, templates, handout.inputs);
  if (missing.length > 0) return fail({ kind: 'inputs', inputs: missing });
  const values = valuesOf(use, handout);
  return ok({
    method: verify.method,
    url: fillUrl(verify.url, values),
    headers: headers.map(({ name, value }) => [name, fill(value, values)] as const),
  });
}

function parse(body: string): Result<unknown, null> {
  if (body.length > LONGEST_BODY) return fail(null);
  try {
    const value: unknown = JSON.parse(body);
    return ok(value);
  } catch {
    return fail(null);
  }
}

/** Follows a path such as `data.state` through own properties only. */
function fieldOf(value: unknown, path: string): unknown {
  let at: unknown = value;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Object.getOwnPropertyDescriptor(at, name)?.value;
  }
  return at;
}

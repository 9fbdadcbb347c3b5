import { openStage } from '../../hostile/support/stage';
import { tokenPage } from '../../hostile/support/token-page';
import { capture, newCaptures, started, wait, workerKiller, type Capture } from './capturing';
import { chance } from './seeded';
import { storedTokens } from './stored-tokens';

export interface KillRun {
  readonly captures: number;
  readonly kills: number;
  /** Bursts in which at least one capture went unanswered and was sent again. */
  readonly interrupted: number;
  readonly confirmed: number;
  /** Why captures were said to be unsaved; each was made again later, with its id, as a person would. */
  readonly refused: readonly string[];
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly strangers: readonly string[];
  /** Of the stored tokens, those of which there is a second copy. */
  readonly copied: number;
  readonly seconds: number;
}

const passphrase = 'quiet otter paints nine kites';

/**
 * Captures in the built extension with its background killed at a random moment of each burst. The vault is locked
 * meanwhile, as it mostly is. A burst is at most 10 captures, and a background that was killed counts anew, so the limit
 * of captures per tab and minute is never in the way and never lifted.
 */
export async function killRun(seed: number, kills: number, perBurst: number): Promise<KillRun> {
  const began = performance.now();
  const random = chance(seed);
  const stage = await openStage();
  try {
    await stage.ask('vault.passphrase', { current: '', next: passphrase });
    await stage.ask('vault.lock', {});
    const scene = await stage.show(tokenPage('nothing'));
    await started(scene);
    const kill = await workerKiller(stage.browser.context, stage.own);
    const all: Capture[] = [];
    let interrupted = 0;
    let confirmed = 0;
    const refused: string[] = [];
    let again: readonly Capture[] = [];
    for (let at = 0; at < kills || again.length > 0; at += 1) {
      const fresh = at < kills ? newCaptures(perBurst) : [];
      const captures = [...again, ...fresh].slice(0, mostInBurst);
      all.push(...fresh);
      const moment = random(latest);
      const [burst] = await Promise.all([capture(scene, captures), wait(moment).then(kill)]);
      if (burst.sent > captures.length) interrupted += 1;
      confirmed += burst.kinds.filter((kind) => kind === 'saved').length;
      const late = captures.filter((_capture, index) => burst.kinds[index] !== 'saved');
      refused.push(...burst.kinds.filter((kind) => kind !== 'saved'));
      again = [...late, ...[...again, ...fresh].slice(mostInBurst)];
    }
    await kill();
    await stage.ask('vault.unlock', { passphrase });
    const { tokens, copies } = await storedTokens(stage.own);
    const values = tokens.map(({ token }) => token);
    return {
      captures: all.length,
      kills,
      interrupted,
      confirmed,
      refused,
      lost: all.filter(({ token }) => !values.includes(token)).map(({ id }) => id),
      twice: values.filter((token, at) => values.indexOf(token) !== at),
      strangers: values.filter((value) => !all.some(({ token }) => token === value)),
      copied: tokens.filter(({ id }) => copies.includes(id)).length,
      seconds: Math.round((performance.now() - began) / 1_000),
    };
  } finally {
    await stage.close();
  }
}

/** What a tab may make in a minute. */
const mostInBurst = 10;

/** A burst is over after about this time, so a kill comes before, in the middle of, or after its work. */
const latest = 120;

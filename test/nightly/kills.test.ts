import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage } from '../hostile/support/stage';
import { tokenPage } from '../hostile/support/token-page';
import { capture, newCaptures, started, wait, workerKiller, type Capture } from '../e2e/support/capturing';
import { killBrowser } from '../e2e/support/kill-browser';
import { killRun } from '../e2e/support/kill-run';
import { chance, newSeed } from '../e2e/support/seeded';
import { storedTokens } from '../e2e/support/stored-tokens';
import { noteFigure } from '../figures';

/** The long runs of docs/reliability.md. Each prints its figures and its seed. */
const seed = newSeed();

test('500 kills of the background during 2,000 captures', async () => {
  const run = await killRun(seed, 500, 4);
  const refused = run.refused.length === 0 ? '' : `; said to be unsaved first: ${run.refused.join(', ')}`;
  noteFigure(
    '2,000 captures in one locked vault, background killed 500 times',
    `${run.confirmed} confirmed, ${run.lost.length} lost, ${run.twice.length} stored twice, ${run.copied} in the second copy; ` +
      `${run.interrupted} bursts interrupted${refused}`,
    seed,
  );
  expect(run).toMatchObject({
    captures: 2_000,
    confirmed: 2_000,
    lost: [],
    twice: [],
    strangers: [],
    copied: 2_000,
  });
});

test('10 tabs with 100 captures each, all at once, with the background killed between and during the bursts', async () => {
  const random = chance(seed);
  const stage = await openStage();
  const kill = await workerKiller(stage.browser.context, stage.own);
  const scenes = [];
  for (let tab = 0; tab < 10; tab += 1) scenes.push(await stage.show(tokenPage('nothing')));
  await Promise.all(scenes.map(started));
  const all: Capture[] = [];
  let confirmed = 0;
  let sent = 0;
  // Ten captures are what a tab may make in a minute; a background that was killed counts anew.
  for (let burst = 0; burst < 10; burst += 1) {
    const work = scenes.map(async (scene) => {
      const captures = newCaptures(10);
      all.push(...captures);
      const made = await capture(scene, captures);
      confirmed += made.kinds.filter((kind) => kind === 'saved').length;
      sent += made.sent;
    });
    await Promise.all([...work, wait(random(1_000)).then(kill)]);
    await kill();
  }
  const values = (await storedTokens(stage.own)).tokens.map(({ token }) => token);
  noteFigure(
    '10 tabs with 100 captures each, 20 kills',
    `${confirmed} confirmed, ${values.length} stored, sent ${sent} times`,
    seed,
  );
  await stage.close();
  expect(confirmed).toBe(1_000);
  expect(values.toSorted()).toEqual(all.map(({ token }) => token).toSorted());
});

test('the browser killed at 50 points', async () => {
  const random = chance(seed);
  const profile = await mkdtemp(join(tmpdir(), 'latchkey-killed-'));
  const all: Capture[] = [];
  const confirmedBefore: string[] = [];
  let unconfirmed = 0;
  for (let at = 0; at < 50; at += 1) {
    const stage = await openStage({ profile });
    const scene = await stage.show(tokenPage('nothing'));
    await started(scene);
    const captures = newCaptures(4);
    all.push(...captures);
    const answers = captures.map(async (one) => {
      const { kinds } = await capture(scene, [one], 'once');
      if (kinds[0] === 'saved') confirmedBefore.push(one.id);
    });
    await Promise.all([
      ...answers.map((answer) => answer.catch(() => undefined)),
      wait(random(250)).then(() => killBrowser(profile)),
    ]);
    await stage.close().catch(() => undefined);
    // What the card called saved is there at the next start; what it did not is sent again by the person, and then is.
    const after = await openStage({ profile });
    const stored = await storedTokens(after.own);
    const ids = stored.tokens.map(({ id }) => id);
    const lost = confirmedBefore.filter((id) => !ids.includes(id));
    expect({ at, damaged: stored.damaged, restorable: stored.restorable, lost }).toEqual({
      at,
      damaged: 0,
      restorable: 0,
      lost: [],
    });
    const missing = captures.filter(({ id }) => !confirmedBefore.includes(id));
    unconfirmed += missing.length;
    const again = await after.show(tokenPage('nothing'));
    await started(again);
    const { kinds } = await capture(again, missing);
    expect(kinds.filter((kind) => kind !== 'saved')).toEqual([]);
    confirmedBefore.push(...missing.map(({ id }) => id));
    await after.close();
  }
  const stage = await openStage({ profile });
  const values = (await storedTokens(stage.own)).tokens.map(({ token }) => token);
  noteFigure(
    'browser killed with SIGKILL at 50 points',
    `${all.length} captures, ${unconfirmed} of them not confirmed before the kill and made again; ${values.length} stored`,
    seed,
  );
  await stage.close();
  await rm(profile, { recursive: true, force: true });
  expect(values.toSorted()).toEqual(all.map(({ token }) => token).toSorted());
});

import { expect, test } from 'vitest';
import { killRun } from './support/kill-run';
import { newSeed } from './support/seeded';

test('50 kills of the background at random moments lose nothing that was confirmed, and store nothing twice', async () => {
  const seed = newSeed();
  const run = await killRun(seed, 50, 3);
  console.log(
    `seed ${seed}: ${run.captures} captures, ${run.kills} kills, ${run.interrupted} bursts interrupted, ${run.seconds} s`,
  );
  expect(run).toMatchObject({
    captures: 150,
    confirmed: 150,
    lost: [],
    twice: [],
    strangers: [],
    copied: 150,
  });
  // Kills that all came too early or too late would prove nothing.
  expect(run.interrupted).toBeGreaterThan(10);
}, 120_000);

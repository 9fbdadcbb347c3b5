import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryArea } from '../platform/testing/memory-area';
import { longestPauseMs, openStates, type Opened, type OpenStates } from './open-state';

const state = { privateKey: 'sample', publicKey: 'sample' };

/** What the real lock is compared with: open until the deadline, and only while the clock never went back. */
interface Model {
  deadline: number | null;
  seen: number;
  /** What a background that starts anew knows of `seen`: work under way does not store what it sees. */
  stored: number;
  readonly locksOnSleep: boolean;
}
interface Real {
  states: OpenStates;
  readonly session: ReturnType<typeof memoryArea>;
  readonly clock: { now: number };
  readonly locksOnSleep: () => Promise<boolean>;
  /** Openings that were begun and may be asked again at any later time. */
  readonly held: Opened[];
}

const never = () => Promise.resolve(false);

const openFor =
  (ms: number) =>
  async (model: Model, { states, clock }: Real) => {
    model.deadline = clock.now + ms;
    model.seen = clock.now;
    model.stored = clock.now;
    await states.open(state, clock.now + ms);
  };
const move =
  (ms: number) =>
  async (_model: Model, { clock }: Real) => {
    clock.now += ms;
  };
const restart = async (model: Model, real: Real) => {
  model.seen = model.stored;
  real.states = openStates(real.session, () => real.clock.now, real.locksOnSleep);
  real.held.length = 0;
};
const lock = async (model: Model, { states }: Real) => {
  model.deadline = null;
  await states.lock();
};
const use = async (model: Model, real: Real) => {
  const opened = await real.states.current();
  const isOpen = look(model, real.clock.now);
  expect(opened !== null).toBe(isOpen);
  if (opened !== null) real.held.push(opened);
};
const extend =
  (ms: number) =>
  async (model: Model, { states, clock }: Real) => {
    if (look(model, clock.now)) model.deadline = clock.now + ms;
    await states.extend(clock.now + ms);
  };
/** A long piece of work that asks again before each opening, whenever it gets to it. */
const continueWork = async (model: Model, { held, clock }: Real) => {
  for (const opened of held) {
    if (!opened.isStill()) continue;
    expect(model.deadline).not.toBeNull();
    if (model.locksOnSleep) expect(clock.now - model.seen).toBeLessThanOrEqual(longestPauseMs);
    model.seen = Math.max(model.seen, clock.now);
    expect(clock.now).toBeLessThan(opened.deadline);
  }
};

/** Whether the model is open now. Looking is what notices a clock that went back. */
function look(model: Model, now: number): boolean {
  const hasSlept = model.locksOnSleep && now - model.seen > longestPauseMs;
  if (model.deadline === null || now < model.seen || now >= model.deadline || hasSlept) {
    model.deadline = null;
    return false;
  }
  model.seen = now;
  model.stored = now;
  return true;
}

test('nothing is opened after the deadline, after a sleep or behind a clock that was set back, in 10,000 runs', async () => {
  const minutes = fc.integer({ min: 1, max: 240 }).map((count) => count * 60_000);
  const step = fc.oneof(
    minutes.map(openFor),
    minutes.map(extend),
    fc
      .oneof(
        fc.integer({ min: -300 * 60_000, max: 300 * 60_000 }),
        fc.integer({ min: 0, max: 2 * longestPauseMs }),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(move),
    fc.constantFrom(restart, lock, use, use, use, continueWork),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.boolean(), async (steps, sleepLocks) => {
      const clock = { now: 1_800_000_000_000 };
      const session = memoryArea();
      const locksOnSleep = () => Promise.resolve(sleepLocks);
      const states = openStates(session, () => clock.now, locksOnSleep);
      const real: Real = { states, session, clock, locksOnSleep, held: [] };
      const model: Model = { deadline: null, seen: 0, stored: 0, locksOnSleep: sleepLocks };
      for (const run of steps) await run(model, real);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test('a lock stops work that is under way, even before the storage has answered', async () => {
  const session = memoryArea();
  const states = openStates(session, () => 1_000, never);
  await states.open(state, 2_000);
  const opened = await states.current();
  expect(opened?.isStill()).toBe(true);
  const locking = states.lock();
  expect(opened?.isStill()).toBe(false);
  await locking;
  expect(session.stored.size).toBe(0);
});

test('a lock that comes while an opening is being asked for stops it', async () => {
  const states = openStates(memoryArea(), () => 1_000, never);
  await states.open(state, 2_000);
  const asked = states.current();
  const locking = states.lock();
  expect(await asked).toBeNull();
  await locking;
});

test('a clock set back behind a moment that only work under way has seen locks', async () => {
  const clock = { now: 1_000 };
  const states = openStates(memoryArea(), () => clock.now, never);
  await states.open(state, 9_000);
  const opened = await states.current();
  clock.now = 1_001;
  expect(opened?.isStill()).toBe(true);
  clock.now = 1_000;
  expect(await states.current()).toBeNull();
});

test('a computer that slept is locked when it is used again, and one that was looked after is not', async () => {
  const clock = { now: 1_000_000 };
  const states = openStates(
    memoryArea(),
    () => clock.now,
    () => Promise.resolve(true),
  );
  await states.open(state, clock.now + 3_600_000);
  for (let looks = 0; looks < 5; looks += 1) {
    clock.now += longestPauseMs;
    expect(await states.current()).not.toBeNull();
  }
  clock.now += longestPauseMs + 1;
  expect(await states.current()).toBeNull();
});

test('use that arrives together with a lock does not open the vault again', async () => {
  const session = memoryArea();
  const states = openStates(session, () => 1_000, never);
  await states.open(state, 2_000);
  await Promise.all([states.lock(), states.extend(9_000), states.current()]);
  expect(await states.current()).toBeNull();
});

test('a state that makes no sense is a locked vault', async () => {
  const session = memoryArea();
  const states = openStates(session, () => 1_000, never);
  await session.set({ 'vault:key': state });
  expect(await states.current()).toBeNull();
  await session.set({ 'vault:key': { privateKey: 7 }, 'vault:time': { deadline: 2_000, seen: 1 } });
  expect(await states.current()).toBeNull();
  expect(session.stored.size).toBe(0);
});

import { expect, onTestFinished, test } from 'vitest';
import { memoryAlarms } from '../platform/testing/memory-alarms';
import { memoryArea } from '../platform/testing/memory-area';
import { wakeAt, wakeAtOrSooner } from './alarms';
import { copied } from './clipboard/copied';

const halfMinute = 30_000;
const hour = 3_600_000;

test('a waking comes at its moment, once, until it is moved or taken back', () => {
  const alarms = memoryAlarms();
  const moment = Date.now() + hour;
  wakeAt('lock', moment, alarms);
  expect(alarms.ringsUntil('lock', moment - 1)).toEqual([]);
  expect(alarms.ringsUntil('lock', moment + hour)).toEqual([moment]);
  wakeAt('lock', moment + 1, alarms);
  expect(alarms.ringsUntil('lock', moment + hour)).toEqual([moment + 1]);
  wakeAt('lock', null, alarms);
  expect(alarms.ringsUntil('lock', moment + hour)).toEqual([]);
});

test('a copied token leaves the clipboard although the first backgrounds that are woken for it are killed', async () => {
  const alarms = memoryAlarms();
  const local = memoryArea();
  const clock = { now: Date.now() };
  const clipboard = { text: 'copied', isSilent: false, asked: 0 };
  /** A background whose own timer never acts: it was killed before. */
  const start = () => {
    const wake = wakeAtOrSooner('clipboard', () => undefined, alarms);
    onTestFinished(() => wake(null));
    return copied({
      local,
      crypto,
      now: () => clock.now,
      wakeAt: wake,
      clipboard: {
        read: () => Promise.resolve(clipboard.text),
        clear: () => {
          clipboard.asked += 1;
          if (clipboard.isSilent) return new Promise(() => undefined);
          clipboard.text = '';
          return Promise.resolve(true);
        },
      },
    });
  };
  const due = await start().note('copied', 30);
  if (due === null) throw new Error('The copy was not noted.');
  clipboard.isSilent = true;
  for (const ring of alarms.ringsUntil('clipboard', due + halfMinute)) {
    clock.now = ring;
    const asked = clipboard.asked;
    void start().clearIfDue();
    await expect.poll(() => clipboard.asked).toBe(asked + 1);
  }
  expect(clipboard.text).toBe('copied');
  clipboard.isSilent = false;
  const [next] = alarms.ringsUntil('clipboard', due + hour).filter((ring) => ring > clock.now);
  expect(next).toBe(due + 2 * halfMinute);
  clock.now = next ?? clock.now;
  await start().clearIfDue();
  expect(clipboard.text).toBe('');
  expect(alarms.ringsUntil('clipboard', due + hour)).toEqual([]);
});

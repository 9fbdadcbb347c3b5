import { expect, test } from 'vitest';
import { clipboardSeconds } from '../../messages/choices';
import { memoryArea } from '../../platform/testing/memory-area';
import { copied } from './copied';

/** A clipboard, a disk and a clock that outlive the background; `start` plays one that was started on them. */
function kit() {
  const local = memoryArea();
  const clock = { now: 1_800_000_000_000 };
  const clipboard = { text: '', canRead: true, isHeld: false, isSilent: false, asked: 0 };
  const wakes: (number | null)[] = [];
  const start = () =>
    copied({
      local,
      crypto,
      now: () => clock.now,
      wakeAt: (moment) => wakes.push(moment),
      clipboard: {
        read: () => Promise.resolve(clipboard.canRead ? clipboard.text : null),
        clear: () => {
          clipboard.asked += 1;
          if (clipboard.isSilent) return new Promise(() => undefined);
          if (!clipboard.isHeld) clipboard.text = '';
          return Promise.resolve(!clipboard.isHeld);
        },
      },
    });
  return { local, clock, clipboard, wakes, start };
}

test('a copied token leaves the clipboard in time, by a background that was started after the copy', async () => {
  const { clock, clipboard, wakes, start, local } = kit();
  clipboard.text = 'copied';
  expect(await start().note('copied', 30)).toBe(clock.now + 30_000);
  expect(wakes).toEqual([clock.now + 30_000]);
  clock.now += 29_999;
  await start().clearIfDue();
  expect(clipboard.text).toBe('copied');
  clock.now += 1;
  await start().clearIfDue();
  expect(clipboard.text).toBe('');
  expect(local.stored.size).toBe(0);
});

test.each(clipboardSeconds.filter((seconds) => seconds !== null))(
  'a choice of %i s is kept to the second, by the background that noted it and by one that was started since',
  async (seconds) => {
    for (const isKilled of [false, true]) {
      const { clock, clipboard, wakes, start } = kit();
      clipboard.text = 'copied';
      const first = start();
      await first.note('copied', seconds);
      const later = isKilled ? start() : first;
      expect(wakes.at(-1)).toBe(clock.now + seconds * 1_000);
      clock.now += seconds * 1_000 - 1;
      await later.clearIfDue();
      expect(clipboard.text).toBe('copied');
      clock.now += 1;
      await later.clearIfDue();
      expect(clipboard.text).toBe('');
    }
  },
);

test('a background that is killed while it clears leaves its waking in place until another one has cleared', async () => {
  const { clock, clipboard, wakes, start } = kit();
  clipboard.text = 'copied';
  await start().note('copied', 30);
  clock.now += 30_000;
  clipboard.isSilent = true;
  const asked = clipboard.asked;
  void start().clearIfDue();
  await expect.poll(() => clipboard.asked).toBe(asked + 1);
  clipboard.isSilent = false;
  expect(wakes).not.toContain(null);
  await start().clearIfDue();
  expect(clipboard.text).toBe('');
  expect(wakes.at(-1)).toBeNull();
});

test('a waking that was left behind is taken back when there is nothing to clear', async () => {
  const { wakes, start } = kit();
  await start().clearIfDue();
  expect(wakes).toEqual([null]);
});

test('nothing of the copied text lies on disk', async () => {
  const { start, local } = kit();
  const text = `${crypto.randomUUID()}-EXAMPLE`;
  await start().note(text, 30);
  expect([...local.stored.values()].join()).not.toContain(text.slice(0, 8));
});

test('what the person copied later stays, where that can be seen', async () => {
  const { clock, clipboard, start, local } = kit();
  await start().note('copied', 30);
  clipboard.text = 'copied later';
  clock.now += 30_000;
  await start().clearIfDue();
  expect(clipboard.text).toBe('copied later');
  expect(local.stored.size).toBe(0);
});

test('where the clipboard cannot be read it is cleared all the same', async () => {
  const { clock, clipboard, start } = kit();
  await start().note('copied', 30);
  clipboard.text = 'copied';
  clipboard.canRead = false;
  clock.now += 30_000;
  await start().clearIfDue();
  expect(clipboard.text).toBe('');
});

test('a browser that ended before the time is up clears at its next start', async () => {
  const { clipboard, start } = kit();
  clipboard.text = 'copied';
  await start().note('copied', 300);
  await start().clearIfDue('start-up');
  expect(clipboard.text).toBe('');
});

test('a second copy moves the time, and "never" takes it back', async () => {
  const { clock, clipboard, start } = kit();
  clipboard.text = 'copied';
  await start().note('first', 30);
  clock.now += 20_000;
  await start().note('copied', 30);
  clock.now += 20_000;
  await start().clearIfDue();
  expect(clipboard.text).toBe('copied');
  expect(await start().note('copied', null)).toBeNull();
  clock.now += 300_000;
  await start().clearIfDue();
  expect(clipboard.text).toBe('copied');
});

test('a clipboard that another program holds is tried again, and not for ever', async () => {
  const { clock, clipboard, start, local } = kit();
  clipboard.text = 'copied';
  clipboard.isHeld = true;
  await start().note('copied', 10);
  for (let tries = 0; tries < 3; tries += 1) {
    clock.now += 30_000;
    await start().clearIfDue();
  }
  expect(clipboard.text).toBe('copied');
  clipboard.isHeld = false;
  clock.now += 30_000;
  await start().clearIfDue();
  expect(clipboard.text).toBe('');
  clipboard.isHeld = true;
  await start().note('copied', 10);
  for (let tries = 0; tries < 8; tries += 1) {
    clock.now += 30_000;
    await start().clearIfDue();
  }
  expect(local.stored.size).toBe(0);
});

test('a clock that was set back does not keep the token for longer', async () => {
  const { clock, clipboard, start } = kit();
  clipboard.text = 'copied';
  await start().note('copied', 30);
  clock.now -= 3_600_000;
  await start().clearIfDue();
  expect(clipboard.text).toBe('');
});

test('a note on disk that was damaged does no harm', async () => {
  const { clipboard, start, local } = kit();
  clipboard.text = 'kept';
  local.stored.set('clipboard', '{"due":"soon"}');
  await start().clearIfDue('start-up');
  expect(clipboard.text).toBe('kept');
});

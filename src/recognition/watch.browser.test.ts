import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Meaning } from './changes';
import { draw } from './testing/page';
import { watchPage } from './watch';

let visit = new AbortController();
let looks: string[] = [];

beforeEach(() => {
  visit = new AbortController();
  looks = [];
});
afterEach(() => visit.abort());

function watch(every = 10): void {
  watchPage(document, () => looks.push(document.body.textContent), visit.signal, { every });
}

describe('watching a page', () => {
  it('looks once at the start and again after a change, just after a frame', async () => {
    draw('<p>one</p>');
    watch();
    await vi.waitFor(() => expect(looks).toEqual(['one']));
    draw('<p>two</p>');
    await vi.waitFor(() => expect(looks.at(-1)).toBe('two'));
  });

  it('sees what changes inside open shadow roots', async () => {
    draw('<y-thing><template shadowrootmode="open"><p>one</p></template></y-thing>');
    watch();
    await vi.waitFor(() => expect(looks).toHaveLength(1));
    const paragraph = document.querySelector('y-thing')?.shadowRoot?.querySelector('p');
    if (paragraph) paragraph.textContent = 'two';
    await vi.waitFor(() => expect(looks).toHaveLength(2));
  });

  it.each([
    [
      'typed text',
      () => document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true })),
    ],
    ['Back', () => dispatchEvent(new PopStateEvent('popstate'))],
    ['a soft navigation', () => history.pushState(null, '', `${location.href.replace(/#.*/, '')}#somewhere`)],
    ['the page from the cache', () => dispatchEvent(new PageTransitionEvent('pageshow'))],
    ['an attribute', () => document.querySelector('p')?.setAttribute('hidden', '')],
  ])('looks after %s', async (_kind, happen) => {
    draw('<p>one</p><input>');
    watch();
    await vi.waitFor(() => expect(looks).toHaveLength(1));
    happen();
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(1));
  });

  it('looks rarely while a page never stands still, and sees the last state', async () => {
    draw('<p>0</p>');
    watch(100);
    const paragraph = document.querySelector('p');
    const start = performance.now();
    let count = 0;
    await vi.waitFor(
      () => {
        count += 1;
        if (paragraph) paragraph.textContent = String(count);
        expect(performance.now() - start).toBeGreaterThan(550);
      },
      { interval: 5 },
    );
    const during = looks.length;
    expect(during).toBeGreaterThan(2);
    expect(during).toBeLessThan(8);
    await vi.waitFor(() => expect(looks.at(-1)).toBe(String(count)));
  });

  it.each<[string, Meaning, number]>([
    ['does not hurry for changes that mean nothing, and sees them all the same', 'nothing', 900],
    ['hurries less where nobody is sure', 'unsure', 200],
  ])('%s', async (_what, meaning, least) => {
    draw('<p>one</p>');
    watchPage(document, () => looks.push(document.body.textContent), visit.signal, {
      every: 10,
      meaning: () => meaning,
    });
    await vi.waitFor(() => expect(looks).toEqual(['one']));
    const before = performance.now();
    draw('<p>two</p>');
    await vi.waitFor(() => expect(looks).toEqual(['one', 'two']), { timeout: 9_000 });
    expect(performance.now() - before).toBeGreaterThan(least);
  });

  it.each([
    ['has just done something', () => document.body.click()],
    [
      'moves the pointer',
      () => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })),
    ],
  ])(
    'hurries more where nobody is sure when a person %s, also for what was put off before',
    async (_, act) => {
      draw('<p>one</p>');
      const slowly = (): void => {
        const until = performance.now() + 20;
        while (performance.now() < until);
        looks.push(document.body.textContent);
      };
      watchPage(document, slowly, visit.signal, { every: 10, meaning: () => 'unsure' });
      await vi.waitFor(() => expect(looks).toEqual(['one']));
      const before = performance.now();
      draw('<p>two</p>');
      // What changed is known by now, and put off.
      await new Promise(requestAnimationFrame);
      act();
      await vi.waitFor(() => expect(looks.at(-1)).toBe('two'), { timeout: 9_000 });
      expect(performance.now() - before).toBeLessThan(4_000);
    },
  );

  it('listens rarely where a settled page does not stand still and nobody uses it, and looks when the pointer moves', async () => {
    draw('<p>0</p>');
    let asked = 0;
    watchPage(document, () => looks.push(document.body.textContent), visit.signal, {
      every: 10,
      meaning: (_records, isCalm) => {
        asked += 1;
        return isCalm ? 'unsure' : 'something';
      },
      settled: () => true,
      calmAfter: 0,
    });
    await vi.waitFor(() => expect(looks).toEqual(['0']));
    const began = performance.now();
    await vi.waitFor(
      () => {
        draw(`<p>${performance.now()}</p>`);
        expect(performance.now() - began).toBeGreaterThan(500);
      },
      { interval: 20 },
    );
    expect(asked).toBeLessThan(5);
    expect(looks).toEqual(['0']);
    document.dispatchEvent(new PointerEvent('pointermove'));
    await vi.waitFor(() => expect(looks.at(-1)).toBe(document.body.textContent));
  });

  it('looks soon where something is missing after it did not listen', async () => {
    draw('<p>0</p>');
    let isSettled = true;
    watchPage(document, () => looks.push(document.body.textContent), visit.signal, {
      every: 10,
      meaning: () => 'unsure',
      settled: () => isSettled,
      calmAfter: 0,
    });
    await vi.waitFor(() => expect(looks).toEqual(['0']));
    draw('<p>1</p>');
    const began = performance.now();
    await vi.waitFor(() => expect(performance.now() - began).toBeGreaterThan(20));
    isSettled = false;
    await vi.waitFor(() => expect(looks).toEqual(['0', '1']), { timeout: 4_000 });
  });

  it('looks again and again for a while where something went and nobody is sure what came', async () => {
    draw('<p>there</p>');
    const slowly = (): void => {
      const until = performance.now() + 20;
      while (performance.now() < until);
      looks.push(document.body.textContent);
    };
    watchPage(document, slowly, visit.signal, {
      every: 10,
      meaning: () => 'unsure',
      settled: () => looks.at(-1) === 'there',
      calmAfter: 0,
    });
    await vi.waitFor(() => expect(looks).toEqual(['there']));
    // A page that never stands still.
    const churn = setInterval(() => document.body.setAttribute('class', `${performance.now()}`), 5);
    visit.signal.addEventListener('abort', () => clearInterval(churn));
    draw('<p>gone</p>');
    looks.push('gone');
    const began = performance.now();
    await vi.waitFor(() => expect(performance.now() - began).toBeGreaterThan(700));
    draw('<p>there</p>');
    const back = performance.now();
    await vi.waitFor(() => expect(looks.at(-1)).toBe('there'), { timeout: 9_000 });
    // Without it, the next look is twenty seconds away.
    expect(performance.now() - back).toBeLessThan(2_000);
  });

  it('hurries for what means something although a late look is planned', async () => {
    draw('<p>one</p>');
    const meanings: Meaning[] = ['nothing', 'something'];
    watchPage(document, () => looks.push(document.body.textContent), visit.signal, {
      every: 10,
      meaning: () => meanings.shift() ?? 'something',
    });
    await vi.waitFor(() => expect(looks).toEqual(['one']));
    const before = performance.now();
    draw('<p>two</p>');
    await vi.waitFor(() => expect(meanings).toHaveLength(1));
    draw('<p>three</p>');
    await vi.waitFor(() => expect(looks).toEqual(['one', 'three']));
    expect(performance.now() - before).toBeLessThan(900);
  });

  it('looks again when an element that was not defined yet has got its content', async () => {
    const name = `z-late-${crypto.randomUUID()}`;
    draw(`<${name}></${name}>`);
    let seen = '';
    let count = 0;
    const look = (): void => {
      count += 1;
      seen = document.querySelector(name)?.shadowRoot?.textContent ?? '';
    };
    watchPage(document, look, visit.signal, { every: 10 });
    await vi.waitFor(() => expect(count).toBe(1));
    const define = (): void =>
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).textContent = 'late';
          }
        },
      );
    define();
    await vi.waitFor(() => expect(seen).toBe('late'), { timeout: 5_000 });
  });

  it('stops with its signal', async () => {
    draw('<p>one</p>');
    watch();
    await vi.waitFor(() => expect(looks).toHaveLength(1));
    visit.abort();
    draw('<p>two</p>');
    let frames = 0;
    await vi.waitFor(async () => {
      await new Promise(requestAnimationFrame);
      frames += 1;
      expect(frames).toBeGreaterThan(5);
    });
    expect(looks).toEqual(['one']);
  });

  it('goes on when a look fails', async () => {
    draw('<p>one</p>');
    const failures: unknown[] = [];
    const note = (event: ErrorEvent): void => {
      failures.push(event.message);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('error', note, { signal: visit.signal, capture: true });
    let count = 0;
    watchPage(
      document,
      () => {
        count += 1;
        if (count === 1) throw new Error('a look that fails');
      },
      visit.signal,
      { every: 10 },
    );
    await vi.waitFor(() => expect(count).toBe(1));
    draw('<p>two</p>');
    await vi.waitFor(() => expect(count).toBe(2));
    expect(failures).toHaveLength(1);
  });
});

describe('a page that is read ahead in several turns', () => {
  /** Reads the page's text at first, and takes longer than a slice may for each of three pieces. */
  function ahead(between: (reading: number) => void): () => Iterator<void, string> {
    let readings = 0;
    return function* () {
      const text = document.body.textContent;
      readings += 1;
      for (let piece = 0; piece < 3; piece++) {
        const end = performance.now() + 5;
        while (performance.now() < end);
        between(readings);
        yield;
      }
      return text;
    };
  }
  const watchAhead = (between: (reading: number) => void): string[] => {
    const read: string[] = [];
    watchPage(document, (text) => read.push(text ?? 'nothing'), visit.signal, {
      every: 10,
      ahead: ahead(between),
      meaning: (records) => (records.some(({ type }) => type === 'childList') ? 'something' : 'nothing'),
    });
    return read;
  };

  it('gives the page its turn between two slices, and the look what was read', async () => {
    draw('<p>one</p>');
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (turns += 1);
    const read = watchAhead(() => channel.port2.postMessage(null));
    await vi.waitFor(() => expect(read).toEqual(['one']));
    expect(turns).toBe(3);
    channel.port1.close();
  });

  it('is read anew when it changes between two slices', async () => {
    draw('<p>one</p>');
    let isChanged = false;
    const read = watchAhead(() => {
      if (isChanged) return;
      isChanged = true;
      setTimeout(() => draw('<p>two</p>'));
    });
    await vi.waitFor(() => expect(read.length).toBeGreaterThan(0));
    expect(read).not.toContain('one');
  });

  it('is looked at although it never stands still', async () => {
    draw('<p>one</p>');
    let changes = 0;
    const read = watchAhead(() => document.body.append(String(++changes)));
    await vi.waitFor(() => expect(read.length).toBeGreaterThan(0));
    // Twice in slices, which are given up, and then at once.
    expect(changes).toBeLessThanOrEqual(9);
  });

  it('is looked at again for what a person did between two slices', async () => {
    draw('<p>one</p>');
    let isDone = false;
    const read = watchAhead(() => {
      if (isDone) return;
      isDone = true;
      document.body.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => expect(read).toEqual(['one', 'one']), { timeout: 4_000 });
  });
});

import { driver } from 'driver.js';
import { Stage, view } from '../../../src/overlay/testing/stage';
import { buildDashboard } from './dashboard';

/* Our overlay and the usual library on the same generated page. */

interface Pointer {
  start(target: Element): void;
  /** Where the hole is, or nothing. */
  hole(): DOMRect | null;
}

let target: Element = document.body;

const pointers: Readonly<Record<string, () => Pointer>> = {
  none: () => ({ start: () => undefined, hole: () => null }),
  ours() {
    const markup = document.body.innerHTML;
    const stage = new Stage(markup);
    return {
      start: (element) => stage.overlay.show(view, element),
      hole: () => stage.ring.getBoundingClientRect(),
    };
  },
  'driver.js'() {
    const guide = driver({ animate: false, overlayClickBehavior: () => undefined });
    return {
      start: (element) => guide.highlight({ element, popover: { title: view.title, description: view.say } }),
      hole: () => null,
    };
  },
};

let pointer: Pointer | null = null;

/** Just after a frame was drawn. */
const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function error(): number {
  const hole = pointer?.hole();
  if (!hole) return Number.NaN;
  const box = target.getBoundingClientRect();
  const apart = (a: number, b: number, c: number, d: number): number => Math.abs(a + b / 2 - c - d / 2);
  return Math.max(apart(hole.x, hole.width, box.x, box.width), apart(hole.y, hole.height, box.y, box.height));
}

const overlaying = {
  prepare(name: string, elements: number): void {
    buildDashboard(elements);
    pointer = pointers[name]?.() ?? null;
    target = document.getElementById('wanted-button') ?? document.body;
    target.scrollIntoView({ block: 'center' });
  },
  /** Milliseconds of the call, and frames until the hole is right. */
  async show(): Promise<{ readonly call: number; readonly frames: number }> {
    await drawn();
    const began = performance.now();
    pointer?.start(target);
    const call = performance.now() - began;
    for (let frames = 1; frames <= 60 && pointer?.hole(); frames++) {
      await drawn();
      if (error() < 1) return { call, frames };
    }
    return { call, frames: 0 };
  },
  async scroll(frames: number): Promise<void> {
    for (let at = 0; at < frames; at++) {
      scrollBy(0, at % 20 < 10 ? 12 : -12);
      await drawn();
    }
  },
  rest: (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms)),
  /** How far the hole is off, two frames after each way in which a page moves a target. */
  async follow(): Promise<Readonly<Record<string, number>>> {
    const off: Record<string, number> = {};
    const form = document.getElementById('target');
    const afterTwo = async (name: string, act: () => void): Promise<void> => {
      act();
      await drawn();
      await drawn();
      off[name] = error();
    };
    if (!(form instanceof HTMLElement)) return off;
    const banner = document.createElement('div');
    banner.style.height = '48px';
    await afterTwo('the page scrolls', () => scrollBy(0, 30));
    await afterTwo('a block is inserted above', () => form.prepend(banner));
    await afterTwo('a style on an ancestor', () => (form.style.paddingTop = '60px'));
    await afterTwo('a new rule', () => {
      const style = document.createElement('style');
      style.textContent = '#target{padding-left:40px!important}';
      document.head.append(style);
    });
    await afterTwo('a transition runs', () => {
      form.style.transition = 'padding-top 300ms linear';
      form.style.paddingTop = '10px';
    });
    form.style.transition = '';
    const scroller = document.createElement('div');
    scroller.style.cssText = 'height:300px;overflow:auto';
    const filler = document.createElement('div');
    filler.style.height = '600px';
    form.replaceWith(scroller);
    scroller.append(form, filler);
    await overlaying.rest(300);
    target.scrollIntoView({ block: 'center' });
    pointer?.start(target);
    await overlaying.rest(500);
    await afterTwo('an inner scroller moves', () => (scroller.scrollTop += 20));
    return off;
  },
};

Object.assign(globalThis, { overlaying });

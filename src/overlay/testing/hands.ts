import { cdp } from 'vitest/browser';

interface Driver {
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

function driver(): Driver {
  // The types of the session come from the browser provider and say nothing about its methods.
  const session: unknown = cdp();
  if (typeof session === 'object' && session && 'send' in session && typeof session.send === 'function')
    return session as Driver;
  throw new Error('The browser cannot be driven.');
}

/** A real pointer: the events that it makes are trusted. */
export const mouse = {
  held: false,
  async send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number): Promise<void> {
    const frame = window.frameElement?.getBoundingClientRect();
    if (type !== 'mouseMoved') this.held = type === 'mousePressed';
    await driver().send('Input.dispatchMouseEvent', {
      type,
      x: x + (frame?.x ?? 0),
      y: y + (frame?.y ?? 0),
      button: type === 'mouseMoved' && !this.held ? 'none' : 'left',
      buttons: this.held ? 1 : 0,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  },
  async click(at: Element): Promise<void> {
    const { x, y, width, height } = at.getBoundingClientRect();
    await this.clickAt(x + width / 2, y + height / 2);
  },
  async clickAt(x: number, y: number): Promise<void> {
    await this.send('mouseMoved', x, y);
    await this.send('mousePressed', x, y);
    await this.send('mouseReleased', x, y);
  },
};

const codes: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowLeft: 37,
  ArrowUp: 38,
  L: 76,
};

/** A real key press. `modifiers` are 1 for Alt and 8 for Shift, as the protocol counts them. */
export async function press(key: string, modifiers = 0): Promise<void> {
  const code = key.length === 1 ? `Key${key}` : key;
  const common = { key, code, modifiers, windowsVirtualKeyCode: codes[key] ?? 0 };
  await driver().send('Input.dispatchKeyEvent', {
    ...common,
    type: key === 'Enter' ? 'keyDown' : 'rawKeyDown',
    ...(key === 'Enter' && { text: '\r' }),
  });
  await driver().send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' });
}

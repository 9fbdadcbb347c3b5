import { shieldHere } from './shield';

/**
 * Hears events on the window, on their way down, before any listener of the page further in. `types` are separated by
 * spaces. Where a shield keeps the events at our element from the window, they are heard from there.
 */
export function onWindow(
  types: string,
  listener: (event: Event) => void,
  signal: AbortSignal,
  passive = true,
): void {
  if (signal.aborted) return;
  const shielded = shieldHere()?.listeners;
  for (const type of types.split(' ')) {
    window.addEventListener(type, listener, { capture: true, passive, signal });
    const heard = shielded?.get(type) ?? new Set();
    shielded?.set(type, heard.add(listener));
    signal.addEventListener('abort', () => heard.delete(listener), { once: true });
  }
}

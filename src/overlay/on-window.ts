/**
 * Hears events on the window, on their way down, before any listener of the page further in. `types` are separated by
 * spaces.
 */
export function onWindow(
  types: string,
  listener: (event: Event) => void,
  signal: AbortSignal,
  passive = true,
): void {
  for (const type of types.split(' '))
    window.addEventListener(type, listener, { capture: true, passive, signal });
}

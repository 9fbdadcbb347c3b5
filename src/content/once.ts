import type { AddressReader } from '../guide/addresses';
import type { Provider } from '../providers/definition';

/**
 * Whether this part of the content script is the first of its kind in the document, and the document the top one: a
 * registered script and one that was run at once may meet.
 */
export function isFirstHere(part: 'shield' | 'glance' | 'guide'): boolean {
  const mark = Symbol.for(`latchkey.${part}`);
  if (window.top !== window || Object.hasOwn(globalThis, mark)) return false;
  Object.defineProperty(globalThis, mark, { value: true });
  return true;
}

/** Own properties: an element of the page with this name would be found on the prototype chain of the window. */
const list = 'latchkeyProviders';
const reader = 'latchkeyAddresses';

/** The definitions whose files were run before this one. */
export function definitionsHere(): readonly Provider[] {
  return Object.hasOwn(globalThis, list) ? (globalThis[list] ?? []) : [];
}

/** Leaves what reads addresses for the guide, which is run after it. */
export function leaveAddresses(addresses: AddressReader): void {
  Object.defineProperty(globalThis, reader, { configurable: true, value: addresses });
}

/** What reads addresses, where it was run before the guide. */
export function addressesHere(): AddressReader | null {
  return Object.hasOwn(globalThis, reader) ? (globalThis[reader] ?? null) : null;
}

import type { AddressLists } from './address-lists';
import type { Picker } from '../overlay/picker';
import type { Provider } from '../providers/definition';
import type { Corners, Extras, Newest } from '../recognition/look';
import type { describe, findAgain } from '../recognition/pointed';

/** What lets the person point at an element, and finds it again at later visits. */
export interface Pointing {
  readonly pickElement: Picker;
  readonly describe: typeof describe;
  readonly findAgain: typeof findAgain;
}

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

const list = 'latchkeyProviders';
const reader = 'latchkeyAddresses';
const times = 'latchkeyNewest';
const corners = 'latchkeyCorners';
const pointer = 'latchkeyPointing';

type Left = typeof list | typeof reader | typeof times | typeof corners | typeof pointer;

/** Leaves something for what is run after it. */
function leave<Name extends Left>(name: Name, value: NonNullable<(typeof globalThis)[Name]>): void {
  Object.defineProperty(globalThis, name, { configurable: true, value });
}

/** What was left, as an own property: an element of the page with this name would be found on the prototype chain of the window. */
function left<Name extends Left>(name: Name): (typeof globalThis)[Name] {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}

/** The definitions whose files were run before this one. */
export function definitionsHere(): readonly Provider[] {
  return left(list) ?? [];
}

/** Leaves what reads addresses for the guide, which is run after it. */
export function leaveAddresses(addresses: AddressLists): void {
  leave(reader, addresses);
}

/** What reads addresses, where it was run before the guide. */
export function addressesHere(): AddressLists | null {
  return left(reader) ?? null;
}

/** Leaves what tells the newest of several things for the guide, which is run after it. */
export function leaveNewest(newest: Newest): void {
  leave(times, newest);
}

/** Leaves what finds a control by its corner for the guide, which is run after it. */
export function leaveCorners(places: Corners): void {
  leave(corners, places);
}

/** What was run before the guide of what only some definitions ask for. */
export function extrasHere(): Extras {
  return { newest: left(times) ?? null, corners: left(corners) ?? null };
}

/** Leaves what points and finds again for the guide, which asked for it. */
export function leavePointing(pointing: Pointing): void {
  leave(pointer, pointing);
}

/** What points and finds again, where it was run. */
export function pointingHere(): Pointing | null {
  return left(pointer) ?? null;
}

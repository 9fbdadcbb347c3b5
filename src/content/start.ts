import { onShowAnnounced } from '../messages/announce';
import { send } from '../messages/send';
import type { AddressLists } from './address-lists';
import type { Extras } from '../recognition/look';
import { createOverlay } from '../overlay/create';
import { shadowRootOf } from '../platform/shadow-root';
import type { Provider } from '../providers/definition';
import { meaningOfChanges } from '../recognition/changes';
import { isLarge } from '../recognition/read-ahead';
import { watchPage } from '../recognition/watch';
import { lexiconOf } from '../recognition/words';
import { greet } from './greet';
import { randomIdentifier } from './identifier';
import { lookClock } from './look-clock';
import { pause } from './pause';
import { pointedPlaces } from './pointed-places';
import type { Ask } from './saving';
import type { ReadMessage } from './sentences';
import { Visit } from './visit';

export interface StartOptions {
  readonly window: Window;
  readonly providers: readonly Provider[];
  /** What was run before the guide, for providers with a list of addresses. */
  readonly addresses: AddressLists | null;
  readonly extras: Extras;
  readonly read: ReadMessage;
  /** Of the interface, as a BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Asks the background whether the guide is wanted here and starts the visit. One controller ends all of it. */
export async function start(options: StartOptions): Promise<void> {
  const { window, providers, addresses, extras, read, language, direction } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const { document } = window;
  const hello = await greet(signal);
  if (!hello) return;
  const wanted = providers.filter(({ id }) => hello.providers.includes(id));
  if (wanted.length === 0) return;

  let look = (): void => undefined;
  let isSaving = (): boolean => false;
  const ask: Ask = async (type, payload) => {
    const answer = await send(type, payload);
    const isLost = !answer.ok && (answer.error === 'gone' || answer.error === 'outdated');
    // A token that is being saved stays on its card, which then says what to do.
    if (isLost && !type.startsWith('capture.') && !isSaving()) controller.abort();
    return answer;
  };
  const pointed = await pointedPlaces(document, wanted, ask);
  const lookIn = lookClock(() => look(), signal);
  const visit = new Visit({
    window,
    document,
    providers: wanted,
    hello,
    ask,
    read,
    language,
    pointed,
    addresses,
    extras,
    makeOverlay: (events) =>
      createOverlay({ document, text: read, events, rootOf: shadowRootOf, signal, language, direction }),
    newId: () => randomIdentifier(window.crypto),
    now: () => Date.now(),
    lookIn,
    pause: (ms) => pause(ms, signal),
    signal,
  });
  look = () => visit.look();
  isSaving = () => visit.isSaving;
  onShowAnnounced(() => visit.show(), signal);
  watchPage(document, (prepared) => visit.look(prepared), signal, {
    ahead: () => visit.prepare(),
    meaning: meaningOfChanges(wanted.map(lexiconOf)),
    entered: (inner) => visit.enter(inner),
    settled: () => visit.isSettled,
  });
  // A large page is read ahead first, which is begun already.
  if (!isLarge(document)) look();
}

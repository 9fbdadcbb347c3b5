import { onShowAnnounced } from '../messages/announce';
import type { HelloAnswer } from '../messages/contract';
import { send } from '../messages/send';
import type { Provider } from '../providers/definition';
import { isHome, matchesHost } from '../providers/hosts';
import { mayBeProvider, wordsAhead } from '../recognition/glance';
import { allRootsOf, rootsOf } from '../recognition/roots';
import { watchPage } from '../recognition/watch';
import { greet } from './greet';

/**
 * The small part of the guide that the browser starts on every page of a provider. It only asks whether the page may be a
 * step of a journey, and has the rest of the guide loaded when it may. Most pages of a provider never are one.
 */
export async function glance(document: Document, providers: readonly Provider[]): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  await arrival(document, providers);
  const hello = await greet(signal);
  const wanted = providers.filter(({ id }) => hello?.providers.includes(id));
  const [first] = wanted;
  if (!hello || !first) return;

  let isAsked = false;
  const load = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    const answer = await send('guide.load', {});
    // Without an answer the next look asks again; after a refusal, or without an extension, nothing will ever answer.
    if (!answer.ok && answer.error === 'no-answer') isAsked = false;
    else controller.abort();
  };
  const isPossible = (text: string): boolean => wanted.some((provider) => mayBeProvider(provider, text));
  /** Every element is asked for a shadow root only where the usual ones hold too few words. */
  const mayBeStep = function* (): Generator<void, boolean> {
    const usual = rootsOf(document);
    yield;
    if (isPossible(yield* wordsAhead(usual))) return true;
    const all = allRootsOf(document) ?? usual;
    return all.length > usual.length && isPossible(yield* wordsAhead(all));
  };
  onShowAnnounced(() => void load(), signal);
  watchPage(document, (isStep) => void (isStep && load()), signal, { ahead: mayBeStep });
  void send('journey.report', nothingSeen(first, hello));
}

/** What the popup shows of a tab in which no step was seen yet. What the journey remembers stays as it is. */
function nothingSeen({ id }: Provider, { memory }: HelloAnswer) {
  return { provider: id, page: null, step: null, state: null, ...memory };
}

/**
 * Waits for as long as the page is outside of the part of a provider's host that the definitions name, such as a log-in
 * that leads into the dashboard without a new document.
 */
async function arrival(document: Document, providers: readonly Provider[]): Promise<void> {
  const isOutside = (): boolean => {
    const here = new URL(location.href);
    const isOnHost = ({ hosts }: Provider): boolean => hosts.some((host) => matchesHost(here.hostname, host));
    return providers.some(isOnHost) && !providers.some((provider) => isHome(provider, here));
  };
  if (!isOutside()) return;
  const waiting = new AbortController();
  await new Promise<void>((resolve) => {
    watchPage(document, () => isOutside() || resolve(), waiting.signal);
  });
  waiting.abort();
}

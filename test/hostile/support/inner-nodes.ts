/** What a page got hold of while it listened to everything. */
export interface Caught {
  /** Ways by which it came to a node in a shadow root, as `event@listener.member`. */
  readonly inner: readonly string[];
  /** Events that it heard, as `event@element`. */
  readonly heard: readonly string[];
}

/**
 * Runs in the page before anything else: listens to every kind of event that there is, at every place, and looks through
 * all that each event carries for nodes in a shadow root. The page itself has none. Self-contained.
 */
export function listenToEverything(): void {
  const caught = { inner: new Set<string>(), heard: new Set<string>() };
  globalThis.caughtNodes = () => ({ inner: [...caught.inner], heard: [...caught.heard] });
  const types = new Set(
    'DOMActivate DOMMouseScroll MozMousePixelScroll focusin focusout selectionchange touchstart touchmove touchend touchcancel pointerrawupdate compositionstart compositionupdate compositionend textInput dragexit overflow underflow'.split(
      ' ',
    ),
  );
  for (const start of [window, document, document.documentElement])
    for (let from: unknown = start; from instanceof Object; from = Object.getPrototypeOf(from))
      for (const name of Object.getOwnPropertyNames(from))
        if (name.startsWith('on')) types.add(name.slice(2));
  const methods = /^(?:composedPath|getTargetRanges|getCoalescedEvents|getPredictedEvents)$/;
  const look = (value: unknown, way: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || value === window || depth > 3) return;
    if (value instanceof Node) {
      if (value.getRootNode() instanceof ShadowRoot) caught.inner.add(way);
      return;
    }
    for (const key in value) {
      let member: unknown;
      try {
        member = Reflect.get(value, key);
        if (typeof member === 'function' && methods.test(key)) member = Reflect.apply(member, value, []);
      } catch {
        continue;
      }
      look(member, `${way}.${key}`, depth + 1);
    }
  };
  const listen = (target: EventTarget, place: string, capture: boolean): void => {
    for (const type of types)
      target.addEventListener(
        type,
        (event) => {
          const { target: at } = event;
          const heard = at instanceof Element ? `${type}@${at.id || at.localName}` : type;
          caught.heard.add(heard);
          look(event, `${type}@${place}`, 0);
          look(window.event, `${type}@window.event`, 0);
          // Events that a script makes take over what the browser knows of the one that is under way.
          look(document.createEvent('MouseEvents'), `${heard}@created`, 0);
        },
        { capture },
      );
  };
  for (const capture of [true, false]) {
    listen(window, 'window', capture);
    listen(document, 'document', capture);
    listen(document.documentElement, 'html', capture);
  }
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element && /^(?:latchkey-guide|body|main)$/.test(node.localName))
        for (const capture of [true, false]) listen(node, node.localName, capture);
  }).observe(document, { childList: true, subtree: true });
  const observed = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) look(entry, `${entry.entryType} entry`, 0);
  });
  for (const type of PerformanceObserver.supportedEntryTypes) observed.observe({ type, buffered: true });
}

declare global {
  var caughtNodes: (() => Caught) | undefined;
}

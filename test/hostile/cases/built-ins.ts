type BuiltIns = readonly (readonly [owner: string, members: readonly string[]])[];

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Built-ins without which the page itself, or the test's way into it, would come to a stop. */
const spared: BuiltIns = [
  ['Map.prototype', words('keys values')],
  ['JSON', words('stringify parse')],
  ['Promise.prototype', words('then')],
  ['Object', words('keys entries fromEntries hasOwn defineProperty')],
  ['Document.prototype', words('querySelector querySelectorAll execCommand')],
  ['EventTarget.prototype', words('addEventListener dispatchEvent')],
  ['Storage.prototype', words('getItem setItem')],
  ['Clipboard.prototype', words('writeText readText write read')],
  ['Crypto.prototype', words('getRandomValues randomUUID')],
  ['', words('postMessage btoa atob structuredClone')],
  ['Navigator.prototype', words('sendBeacon')],
  ['XMLHttpRequest.prototype', words('open send')],
];

/** Members that a page may replace by ones that throw, by the path of what owns them. */
export const mayThrow: BuiltIns = [
  ['Array.prototype', words('map filter forEach find some every join includes flatMap at reduce slice push')],
  [
    'String.prototype',
    words('trim split replace includes slice charAt startsWith toLowerCase normalize match'),
  ],
  ['RegExp.prototype', words('test exec')],
  ['Map.prototype', words('get set has')],
  ['Set.prototype', words('add has')],
  [
    'Element.prototype',
    words(
      'attachShadow querySelector querySelectorAll getBoundingClientRect matches closest append setAttribute getAttribute checkVisibility animate remove',
    ),
  ],
  ['HTMLElement.prototype', words('showPopover hidePopover togglePopover focus click')],
  ['Node.prototype', words('appendChild insertBefore contains getRootNode cloneNode')],
  [
    'Document.prototype',
    words('createElement createElementNS getSelection elementFromPoint createTreeWalker'),
  ],
  ['MutationObserver.prototype', words('observe')],
  ['ResizeObserver.prototype', words('observe')],
  ['IntersectionObserver.prototype', words('observe')],
  ['', words('setTimeout requestAnimationFrame getComputedStyle fetch')],
];

/** All that a page may listen in on. */
export const builtIns: BuiltIns = [...mayThrow, ...spared];

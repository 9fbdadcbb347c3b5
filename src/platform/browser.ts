/**
 * The browser's extension interface: promises in both browsers. Only this folder touches the global.
 *
 * The name is looked up as an own property of the global, because a page can put an element with the id `browser`
 * on the prototype chain of every window (DOM clobbering reaches the isolated world). `chrome` exists in both
 * browsers and answers with promises under Manifest V3; it serves Chromium before 148, which has no `browser`.
 */
export const browser: typeof chrome = Object.hasOwn(globalThis, 'browser')
  ? globalThis.browser
  : globalThis.chrome;

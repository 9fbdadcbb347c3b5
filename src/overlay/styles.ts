/** Not custom properties: those of a page's `@property` hold in shadow roots too, and could make a button invisible. */
const soft = 'light-dark(#566074, #aab4c5)';
const tint = 'light-dark(#f2f5fa, #2b313d)';
const line = 'light-dark(#dde3ec, #3b4453)';
const blue = 'light-dark(#1f5fbf, #6ea8ff)';
const warn = 'light-dark(#8a4b00, #ffc069)';

/**
 * The page can reach the host with any rule, and `part="ring"` and `part="card"` with `::part()`. Important declarations
 * of a shadow root win over every declaration of the page, so whatever belongs to those elements is important,
 * also the geometry that is set from script. Everything inside them inherits from them only, and uses
 * no name that a page could define.
 */
export const styles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  color-scheme: light dark !important;
}
:host::before, :host::after { content: none !important; display: none !important; }
[part] {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  display: none !important;
  box-sizing: border-box !important;
  color-scheme: inherit !important;
  user-select: none !important;
}
[part]:popover-open { display: block !important; }
[part]::before, [part]::after, [part]::backdrop { content: none !important; display: none !important; }
[part]:focus-visible { outline: 3px solid #e8710a !important; outline-offset: 2px !important; }
[dir=rtl] { direction: rtl !important; }
[part=ring] {
  pointer-events: none !important;
  position-anchor: auto !important;
  position-visibility: anchors-visible !important;
  top: calc(anchor(top, -9in) - 5px) !important;
  left: calc(anchor(left) - 5px) !important;
  width: calc(anchor-size(width) + 10px) !important;
  height: calc(anchor-size(height) + 10px) !important;
}
[part=ring].followed {
  position-visibility: always !important;
  inset: 0 auto auto 0 !important;
  will-change: transform !important;
}
[part=chip] { inset: auto 14px 92px auto !important; }
[part=chip][dir=rtl] { inset: auto auto 92px 14px !important; }

.ring {
  height: 100%;
  box-sizing: border-box;
  border: 3px solid #e8710a;
  border-radius: 9px;
  box-shadow: 0 0 0 1.5px #fffc, 0 0 0 2.5px #0006, 0 0 18px 3px #e8710a66, inset 0 0 0 1.5px #fffc;
}
.face {
  font: 14px/1.45 system-ui, sans-serif;
  color: light-dark(#1c2230, #eef1f6);
  background: light-dark(#fff, #1e232d);
  border: 1px solid ${line};
  border-radius: 14px;
  box-shadow: 0 1px 2px #0002, 0 10px 34px #0f1a2e3d;
  max-height: inherit;
  display: flex;
  flex-direction: column;
  overflow: hidden;
  overflow-wrap: anywhere;
  hyphens: auto;
  user-select: none;
}
.face, .face * { box-sizing: border-box; }
option { all: unset; }
option * { white-space: normal; overflow-wrap: anywhere; }
header option *, .heard option * { white-space: nowrap; }
h2, p, ul { margin: 0; padding: 0; }
header, footer, .pill { display: flex; align-items: center; gap: 8px; padding: 9px 10px; }
header b { flex: auto; }
header b, .count { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.count, .why, a { font-size: 13px; color: ${soft}; }
svg { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.key { width: 22px; height: 22px; padding: 3px; border-radius: 6px; background: #1f5fbf; color: #fff; }
.bar { display: flex; gap: 3px; padding: 0 12px; }
.bar i { flex: 1; height: 3px; border-radius: 2px; background: ${line}; }
.bar .past { background: ${blue}; }
.bar .now { background: #e8710a; }
.body, ul { display: flex; flex-direction: column; gap: 8px; }
.body { padding: 11px 14px 4px; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; }
h2 { font-size: 16.5px; line-height: 1.3; text-wrap: balance; }
li, .notice, .token { display: flex; gap: 8px; }
li svg, .notice svg, .token svg { margin-top: 2px; color: ${blue}; }
.beware, .notice, .token { padding: 8px 10px; border-radius: 9px; background: ${tint}; }
.beware { background: light-dark(#fff5e6, #3a2d17); }
.open { color: ${soft}; }
.token { font: 600 14px/1.4 ui-monospace, monospace; direction: ltr; }
.beware svg, .advice svg { color: ${warn}; }
.met svg, [data-state=saved] .notice svg, [data-state=known] .notice svg { color: light-dark(#1b7a46, #5fd394); }
.mistake svg { color: light-dark(#b3261e, #ff9a8f); }
footer { flex-wrap: wrap; padding: 10px 14px 13px; }
footer:empty { padding: 0 0 8px; }
button { font: inherit; color: inherit; background: none; border: 1px solid #0000; border-radius: 8px; cursor: pointer; touch-action: manipulation; }
button:hover { background: ${tint}; }
footer button { font-weight: 550; padding: 6px 13px; border-color: ${line}; }
footer .primary { background: ${blue}; color: light-dark(#fff, #0c1a30); border-color: #0000; }
footer .primary:hover { background: color-mix(in srgb, ${blue}, #000 12%); }
button:disabled { opacity: .55; cursor: default; }
.icon { display: grid; place-items: center; padding: 7px; color: ${soft}; }
.move { cursor: grab; touch-action: none; }
:focus-visible { outline: 2.5px solid ${blue}; outline-offset: 2px; }
a { color: ${blue}; text-underline-offset: 2px; }
.pill { flex-direction: row; border-radius: 99px; padding: 6px 12px 6px 7px; font-weight: 550; }
[dir=rtl] .pill { padding: 6px 7px 6px 12px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .fresh .ring { animation: arrive .9s; }
}
@keyframes arrive { from { transform: scale(1.04, 1.16) } }
@media (forced-colors: active) {
  .ring { border-color: Highlight; outline: 2px solid Canvas; }
  .face { border: 2px solid; }
  .bar .past { background: CanvasText; }
  .bar .now { background: Highlight; }
  .bar i { border: 1px solid; height: 5px; }
}
`;

/**
 * The page can reach the host with any rule, and `part="ring"` and `part="card"` with `::part()`. Important declarations
 * of a shadow root win over every declaration of the page, so whatever belongs to those elements is important,
 * also the geometry that is set from script. Everything inside them inherits from them only, and the colours
 * are variables of an element that no rule of the page can name.
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
[part] {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  display: none !important;
  box-sizing: border-box !important;
  overflow: visible !important;
  color-scheme: inherit !important;
}
[part]:popover-open { display: block !important; }
[part]::before, [part]::after, [part]::backdrop { content: none !important; display: none !important; }
[part]:focus-visible { outline: 3px solid #e8710a !important; outline-offset: 2px !important; }
[dir=rtl] { direction: rtl !important; }

[part=ring] {
  pointer-events: none !important;
  position-anchor: auto !important;
  position-visibility: anchors-visible !important;
  top: calc(anchor(top) - 5px) !important;
  left: calc(anchor(left) - 5px) !important;
  width: calc(anchor-size(width) + 10px) !important;
  height: calc(anchor-size(height) + 10px) !important;
}
[part=ring].followed {
  position-visibility: always !important;
  top: 0 !important;
  left: 0 !important;
  will-change: transform !important;
}
.ring {
  position: absolute;
  inset: 0;
  box-sizing: border-box;
  border: 3px solid #e8710a;
  border-radius: 9px;
  box-shadow: 0 0 0 1.5px #fffc, 0 0 0 2.5px #0006, 0 0 18px 3px #e8710a66, inset 0 0 0 1.5px #fffc;
}

[part=card] { width: min(344px, 100vw - 16px) !important; }
[part=card], [part=chip] { pointer-events: auto !important; }
[part=chip] { inset: auto 14px 92px auto !important; }
[part=chip][dir=rtl] { inset: auto auto 92px 14px !important; }

.face {
  --ink: light-dark(#1c2230, #eef1f6);
  --soft: light-dark(#566074, #aab4c5);
  --paper: light-dark(#fff, #1e232d);
  --tint: light-dark(#f3f6fb, #2a303c);
  --line: light-dark(#dde3ec, #3b4453);
  --blue: light-dark(#1f5fbf, #6ea8ff);
  --on-blue: light-dark(#fff, #0c1a30);
  --good: light-dark(#1b7a46, #5fd394);
  --bad: light-dark(#b3261e, #ff9a8f);
  --warn: light-dark(#8a4b00, #ffc069);
  --warn-tint: light-dark(#fff5e6, #3a2d17);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 14px;
  box-shadow: 0 1px 2px #0002, 0 10px 34px #0f1a2e3d;
  box-sizing: border-box;
  max-height: inherit;
  display: flex;
  flex-direction: column;
  overflow: hidden;
  overflow-wrap: anywhere;
  hyphens: auto;
  user-select: none;
  -webkit-user-select: none;
}
:where(.face *) { box-sizing: border-box; margin: 0; padding: 0; }
header { display: flex; align-items: center; gap: 8px; padding: 9px 8px 8px 12px; }
[dir=rtl] header { padding: 9px 12px 8px 8px; }
header b { font-weight: 600; flex: 1 1 auto; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.count { color: var(--soft); font-size: 12.5px; white-space: nowrap; flex: 0 99 auto; overflow: hidden; text-overflow: ellipsis; }
svg { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.key { width: 22px; height: 22px; padding: 3px; border-radius: 6px; background: #1f5fbf; color: #fff; }
.bar { display: flex; gap: 3px; padding: 0 12px; }
.bar i { flex: 1; height: 3px; border-radius: 2px; background: var(--line); }
.bar .past { background: var(--blue); }
.bar .now { background: #e8710a; }
.body { padding: 12px 14px 4px; overflow: auto; overscroll-behavior: contain; display: flex; flex-direction: column; gap: 9px; min-height: 0; scrollbar-width: thin; }
h2 { font-size: 16.5px; line-height: 1.3; font-weight: 650; text-wrap: balance; }
.why { color: var(--soft); font-size: 13px; }
ul { list-style: none; display: flex; flex-direction: column; gap: 5px; }
li, .notice, .token { display: flex; gap: 8px; align-items: flex-start; }
li svg, .notice svg { margin-top: 2px; }
li span, .notice span { min-width: 0; }
.beware { background: var(--warn-tint); border-radius: 9px; padding: 8px 10px; }
.beware svg, .advice svg { color: var(--warn); }
.met svg { color: var(--good); }
.open { color: var(--soft); }
.mistake svg { color: var(--bad); }
.token { background: var(--tint); border: 1px solid var(--line); border-radius: 9px; padding: 8px 10px; font: 600 14px/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; direction: ltr; }
.token svg { color: var(--blue); margin-top: 2px; }
.notice { background: var(--tint); border-radius: 9px; padding: 8px 10px; }
.notice svg { color: var(--blue); }
[data-state=saved] .notice svg, [data-state=known] .notice svg { color: var(--good); }
footer { padding: 10px 14px 13px; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
footer:empty { padding: 0 0 8px; }
button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 8px; cursor: pointer; touch-action: manipulation; }
footer button { font-weight: 550; min-height: 34px; padding: 5px 13px; border-color: var(--line); text-align: center; }
footer button:hover { background: var(--tint); }
footer .primary { background: var(--blue); color: var(--on-blue); border-color: transparent; }
footer .primary:hover { background: color-mix(in oklab, var(--blue) 88%, var(--ink)); }
button:disabled { opacity: .55; cursor: default; }
.icon { display: grid; place-items: center; width: 30px; height: 30px; color: var(--soft); flex: none; }
.icon:hover { background: var(--tint); color: var(--ink); }
.move { cursor: grab; touch-action: none; }
.move:active { cursor: grabbing; }
:focus-visible { outline: 2.5px solid var(--blue); outline-offset: 2px; }
a { color: var(--blue); font-size: 13px; text-underline-offset: 2px; border-radius: 3px; padding: 2px 0; }
.pill { flex-direction: row; align-items: center; gap: 8px; border-radius: 99px; padding: 6px 14px 6px 7px; font-weight: 550; cursor: pointer; }
[dir=rtl] .pill { padding: 6px 7px 6px 14px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small .body { padding-top: 8px; gap: 7px; }
.small footer { padding: 8px 12px 10px; }
.small h2 { font-size: 15.5px; }

@media (prefers-reduced-motion: no-preference) {
  .fresh .ring { animation: arrive .9s cubic-bezier(.2, .7, .3, 1); }
  .face { animation: settle .16s ease-out; }
}
@keyframes arrive { from { transform: scale(1.04, 1.16); opacity: 0 } 45% { box-shadow: 0 0 0 1.5px #fffc, 0 0 0 2.5px #0006, 0 0 30px 12px #e8710a88 } }
@keyframes settle { from { transform: translateY(4px) } }
@media (forced-colors: active) {
  .ring { border-color: Highlight; box-shadow: none; outline: 2px solid Canvas; }
  .face { border: 2px solid CanvasText; }
  footer button, .pill { border-color: ButtonBorder; }
  .bar .past { background: CanvasText; } .bar .now { background: Highlight; } .bar i { border: 1px solid CanvasText; height: 5px; }
}
`;

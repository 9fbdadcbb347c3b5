import { dialog, element, field, filler, type GeometryCase } from '../case';

const padded = `<div style="padding:60px 40px">${field}</div>`;
const dense = `<p>Words above</p><div style="padding:20px">${field} <button>Create</button></div>${filler}`;

/** Windows of all sizes, device pixels, and the browser's own zoom. */
export const windows: readonly GeometryCase[] = [
  { name: 'a narrow window', html: `<div style="padding:40px 10px">${field}</div>`, viewport: [320, 568] },
  {
    name: 'a narrow window with the target at its lower edge',
    html: `${filler}<div style="position:fixed;bottom:0">${field}</div>`,
    viewport: [320, 568],
  },
  {
    name: 'a narrow window with the target in its middle',
    html: `<div style="height:260px"></div>${field}${filler}`,
    viewport: [360, 640],
    then: () => scrollTo(0, 30),
  },
  {
    name: 'a narrow window from right to left',
    html: `<div style="padding:40px 10px">${field}</div>`,
    viewport: [320, 568],
    direction: 'rtl',
    before: () => {
      document.documentElement.dir = 'rtl';
    },
  },
  { name: 'a low window', html: `<div style="padding:20px 10px">${field}</div>`, viewport: [640, 360] },
  {
    name: 'a wide window with a dialog',
    html: `<dialog id="d" style="padding:40px">${field} <button>Create</button></dialog>`,
    viewport: [1900, 800],
    before: () => dialog('#d').showModal(),
  },
  {
    name: 'the window becomes smaller',
    html: `<div style="padding:100px 0;text-align:right">${field}</div>`,
    resized: [700, 500],
  },
  {
    name: 'the window becomes narrow',
    html: `<div style="padding:100px 10px">${field}</div>`,
    resized: [340, 600],
  },
  ...[1.25, 1.5, 1.75, 2, 3].map((deviceScale) => ({
    name: `${deviceScale} device pixels per pixel`,
    html: `<div style="padding:60.3px 40.7px">${field}</div>${filler}`,
    deviceScale,
    then: () => scrollTo(0, 20.4),
  })),
  ...[0.5, 0.67, 0.8, 0.9, 1.1, 1.25, 1.5, 2, 2.5, 3].map((browserZoom) => ({
    name: `browser zoom of ${Math.round(browserZoom * 100)} %`,
    html: dense,
    browserZoom,
    then: () => scrollTo(0, 15),
  })),
  { name: 'browser zoom grows while the card is shown', html: dense, zoomed: 1.5 },
  { name: 'browser zoom shrinks while the card is shown', html: padded, browserZoom: 2, zoomed: 0.8 },
  {
    name: 'browser zoom and CSS zoom',
    atRest: true,
    html: padded,
    browserZoom: 1.25,
    before: () => {
      document.documentElement.style.setProperty('zoom', '1.2');
    },
  },
  {
    name: 'browser zoom and a transform that scrolls',
    html: `<div style="transform:scale(.9);transform-origin:0 0"><div id="s" style="height:200px;overflow:auto"><div style="height:90px"></div>${field}${filler}</div></div>`,
    browserZoom: 1.5,
    then: () => {
      element('#s').scrollTop = 33;
    },
  },
  { name: 'two fingers enlarge the page', html: padded, pinched: 2 },
  { name: 'two fingers enlarge a page that is scrolled', html: `${filler}${field}${filler}`, pinched: 1.6 },
];

import { element, field, filler, type GeometryCase } from '../case';

/** Pages, boxes and frames that scroll, and what keeps its place in them. */
export const scrolling: readonly GeometryCase[] = [
  {
    name: 'the page scrolls',
    atRest: true,
    html: `<div style="height:300px"></div>${field}${filler}`,
    then: () => scrollTo(0, 120),
    leftToBrowser: true,
  },
  {
    name: 'the page scrolls sideways',
    html: `<div style="width:3000px;padding:120px 400px">${field}</div>`,
    then: () => scrollTo(230, 0),
  },
  {
    name: 'an inner scroller moves',
    html: `<div id="s" style="height:300px;overflow:auto;margin:60px"><div style="height:200px"></div>${field}${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 60;
    },
  },
  {
    name: 'scrollers inside scrollers move together',
    html: `<div id="s" style="height:400px;overflow:auto"><div id="u" style="height:300px;overflow:auto;margin:40px 0"><div style="height:180px"></div>${field}${filler}</div>${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 30;
      element('#u').scrollTop = 50;
    },
  },
  {
    name: 'three scrollers and the page move together',
    html: `<div id="s" style="height:500px;overflow:auto;margin:50px"><div id="u" style="height:400px;overflow:auto"><div id="w" style="height:300px;overflow:auto"><div style="height:180px"></div>${field}${filler}</div>${filler}</div>${filler}</div>${filler}`,
    then: () => {
      for (const id of ['#s', '#u', '#w']) element(id).scrollTop = 20;
      scrollTo(0, 20);
    },
  },
  {
    name: 'an absolutely placed target in a scroller',
    html: `<div id="s" style="position:relative;height:300px;overflow:auto;margin:60px"><div style="position:absolute;top:150px;left:80px">${field}</div>${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 40;
    },
  },
  {
    name: 'a scroller that snaps',
    html: `<div id="s" style="height:300px;overflow:auto;scroll-snap-type:y mandatory;margin:60px"><div style="height:200px;scroll-snap-align:start">a</div><div style="height:200px;scroll-snap-align:start">${field}</div>${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 180;
    },
  },
  {
    name: 'a scroller that scrolls gently',
    html: `<div id="s" style="height:300px;overflow:auto;scroll-behavior:smooth;margin:60px"><div style="height:220px"></div>${field}${filler}</div>`,
    then: () => element('#s').scrollTo(0, 150),
    moving: true,
  },
  {
    name: 'a scroller from right to left',
    html: `<div id="s" dir="rtl" style="width:400px;overflow:auto;margin:60px"><div style="width:1200px;padding:30px 120px">${field}</div></div>`,
    then: () => {
      element('#s').scrollLeft = -50;
    },
  },
  {
    name: 'a clipped box that is moved by script',
    html: `<div id="s" style="height:200px;overflow:hidden;margin:60px"><div style="height:120px"></div>${field}${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 40;
    },
  },
  {
    name: 'a sticky header above',
    html: `<header style="position:sticky;top:0;height:80px;background:#ccc">Header</header>${filler}${field}${filler}`,
  },
  {
    name: 'a sticky target',
    html: `<div style="height:200px"></div><div style="position:sticky;top:10px">${field}</div>${filler}`,
    then: () => scrollTo(0, 400),
  },
  {
    name: 'a cell of a sticky column',
    html: `<div id="s" style="width:500px;overflow:auto;margin:80px"><table style="width:1500px"><tr><td id="t" style="position:sticky;left:0;background:#fff">key<td>value</table></div>`,
    then: () => {
      element('#s').scrollLeft = 300;
    },
  },
  {
    name: 'a fixed target in a box that is its viewport',
    html: `<div id="s" style="transform:translateZ(0);height:300px;overflow:auto;margin:60px"><div style="position:fixed;top:90px;left:70px">${field}</div>${filler}</div>`,
    then: () => {
      element('#s').scrollTop = 30;
    },
  },
  {
    name: 'the target leaves the window and comes back',
    html: `<div style="height:300px"></div>${field}${filler}${filler}`,
    then: async () => {
      scrollTo(0, 1500);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      scrollTo(0, 40);
    },
  },
  {
    name: 'the target is half out of the window',
    html: `<div style="height:300px"></div>${field}${filler}`,
    then: () => scrollTo(0, 315),
  },
];

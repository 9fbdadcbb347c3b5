import { field, filler, type GeometryCase } from '../case';

/** Where targets stand, and what sizes and shapes they have. */
export const standing: readonly GeometryCase[] = [
  {
    name: 'a plain field',
    atRest: true,
    html: `<div style="padding:120px">${field}</div>`,
    leftToBrowser: true,
  },
  { name: 'a field below the fold', html: `${filler}${field}${filler}`, leftToBrowser: true },
  {
    name: 'a fixed target',
    html: `${filler}<div style="position:fixed;right:20px;bottom:20px">${field}</div>`,
    then: () => scrollTo(0, 200),
  },
  {
    name: 'an absolutely placed target',
    html: `<div style="position:absolute;left:300px;top:250px">${field}</div>`,
  },
  {
    name: 'a target at the upper left corner',
    html: `<div style="position:absolute;left:0;top:0">${field}</div>`,
  },
  {
    name: 'a target at the lower right corner',
    html: '<button id="t" style="position:fixed;right:0;bottom:0">Create</button>',
  },
  {
    name: 'a tiny target',
    html: '<div style="padding:150px"><i id="t" style="display:block;width:3px;height:2px;background:red"></i></div>',
  },
  { name: 'a huge target', html: '<div id="t" style="height:3000px;background:#eee">all</div>', huge: true },
  {
    name: 'a wide target',
    html: '<div style="padding:100px 0"><div id="t" style="height:50px;background:#eee">wide</div></div>',
  },
  {
    name: 'a target wider than the window',
    html: '<div style="padding:100px 0"><div id="t" style="width:2600px;height:50px;background:#eee">wide</div></div>',
  },
  {
    name: 'a tall target beside which there is room',
    html: '<div id="t" style="height:2000px;width:300px;background:#eee">tall</div>',
  },
  {
    name: 'a link over several lines',
    html: '<p style="width:180px;padding:100px">Some words and <a id="t" href="#">a link that goes over several lines</a> end.</p>',
  },
  {
    name: 'a link over several lines, right to left',
    html: '<p dir="rtl" style="width:180px;padding:100px">Some words and <a id="t" href="#">a link that goes over several lines</a> end.</p>',
  },
  {
    name: 'a target that is split over two columns',
    html: '<div style="columns:2;width:600px;height:200px;padding:60px"><p style="height:150px">a</p><div id="t" style="height:100px;background:#eee">split</div></div>',
  },
  {
    name: 'an SVG target',
    atRest: true,
    html: '<div style="padding:100px"><svg width="80" height="80"><circle id="t" cx="40" cy="40" r="30"/></svg></div>',
  },
  { name: 'a table cell', html: '<table style="margin:90px"><tr><td>one<td id="t">two<td>three</table>' },
  {
    name: 'a target in a grid in a flex box',
    html: `<div style="display:flex;justify-content:end"><div style="display:grid;gap:20px;padding:60px">${field}<span>x</span></div></div>`,
  },
  { name: 'content-visibility', html: `<div style="content-visibility:auto;padding:80px">${field}</div>` },
  {
    name: 'a container with layout containment',
    html: `<div style="contain:strict;width:500px;height:300px;padding:50px">${field}</div>`,
  },
  {
    name: 'a size container',
    html: `<div style="container-type:size;width:500px;height:300px;padding:50px">${field}</div>`,
  },
  {
    name: 'an anchor of the page’s own',
    html: '<div style="padding:100px"><button id="t" style="anchor-name:--menu">Menu</button><p style="position:absolute;position-anchor:--menu;top:anchor(bottom);left:anchor(right)">menu</p></div>',
  },
  {
    name: 'an ancestor that keeps anchors to itself',
    html: `<div style="padding:100px;anchor-scope:all">${field}</div>`,
  },
  {
    name: 'a root with borders and margins of its own',
    html: field,
    before: () => {
      document.documentElement.setAttribute('style', 'margin:40px;border:9px solid;padding:20px');
      document.body.setAttribute('style', 'margin:30px;position:relative;border:3px solid');
    },
  },
  { name: 'a page from right to left', html: `<div dir="rtl" style="padding:120px">${field}</div>` },
  {
    name: 'a right-to-left document that scrolls sideways',
    html: `<div style="width:2000px;padding:120px">${field}</div>`,
    before: () => {
      document.body.setAttribute('style', 'direction:rtl');
    },
  },
  {
    name: 'a right-to-left root, scrolled',
    html: `<div style="height:400px"></div>${field}${filler}`,
    before: () => {
      document.documentElement.dir = 'rtl';
    },
    then: () => scrollTo(0, 150),
  },
  {
    name: 'a guide that is read from right to left',
    html: `<div style="padding:120px">${field}</div>`,
    direction: 'rtl',
  },
  {
    name: 'vertical writing from the right',
    html: `<div style="width:900px;height:300px;padding:50px">words ${field}</div>`,
    before: () => {
      document.documentElement.style.setProperty('writing-mode', 'vertical-rl');
    },
  },
  {
    name: 'vertical writing from the left in a box',
    html: '<div style="writing-mode:vertical-lr;height:300px;padding:50px">words <button id="t">Create</button></div>',
  },
];

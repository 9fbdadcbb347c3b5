import { dialog, element, field, filler, framed, inside, type GeometryCase } from '../case';

/** Shadow roots, dialogs, popovers and frames. */
export const layers: readonly GeometryCase[] = [
  {
    name: 'an open shadow root',
    html: '<div style="padding:100px"><div id="h"></div></div>',
    find: () => {
      const root = element('#h').attachShadow({ mode: 'open' });
      root.innerHTML = '<p>label</p><button>In the shade</button>';
      return inside(root, 'button');
    },
  },
  {
    name: 'a shadow root in a shadow root',
    html: '<div style="padding:100px"><div id="h"></div></div>',
    find: () => {
      const outer = element('#h').attachShadow({ mode: 'open' });
      outer.innerHTML = '<section style="padding:20px;overflow:auto"><div></div></section>';
      const inner = inside(outer, 'div').attachShadow({ mode: 'open' });
      inner.innerHTML = '<button>Deep</button>';
      return inside(inner, 'button');
    },
  },
  {
    name: 'a scroller inside a shadow root',
    html: '<div style="padding:60px"><div id="h"></div></div>',
    find: () => {
      const root = element('#h').attachShadow({ mode: 'open' });
      root.innerHTML = `<div id="s" style="height:200px;overflow:auto"><div style="height:120px"></div>${field}${filler}</div>`;
      return inside(root, '#t');
    },
    then: (target) => {
      const root = target.getRootNode();
      if (root instanceof ShadowRoot) inside(root, '#s').scrollTop = 45;
    },
  },
  {
    name: 'a target in the slot of a scroller',
    html: `<div style="padding:60px"><div id="h">${field}</div></div>`,
    find: () => {
      const root = element('#h').attachShadow({ mode: 'open' });
      root.innerHTML = `<div id="s" style="height:200px;overflow:auto"><div style="height:120px"></div><slot></slot>${filler}</div>`;
      return element('#t');
    },
    then: () => {
      const root = element('#h').shadowRoot;
      if (root) inside(root, '#s').scrollTop = 45;
    },
  },
  {
    name: 'a modal dialog',
    atRest: true,
    html: `<dialog id="d" style="padding:60px">${field}</dialog>`,
    before: () => dialog('#d').showModal(),
    leftToBrowser: true,
  },
  {
    name: 'a modal dialog inside a modal dialog',
    html: `<dialog id="d" style="padding:90px"><p>one</p><dialog id="e" style="padding:40px">${field}</dialog></dialog>`,
    before: () => {
      dialog('#d').showModal();
      dialog('#e').showModal();
    },
  },
  {
    name: 'a modal dialog that scrolls',
    html: `<dialog id="d" style="padding:40px;height:260px"><div style="height:150px"></div>${field}${filler}</dialog>`,
    before: () => dialog('#d').showModal(),
    then: () => {
      element('#d').scrollTop = 60;
    },
  },
  {
    name: 'a modal dialog that is moved and enlarged',
    html: `<dialog id="d" style="padding:40px;transform:translate(-120px,30px) scale(1.2)">${field}</dialog>`,
    before: () => dialog('#d').showModal(),
  },
  {
    name: 'a modal dialog inside a shadow root',
    html: '<div id="h"></div>',
    find: () => {
      const root = element('#h').attachShadow({ mode: 'open' });
      root.innerHTML = `<dialog style="padding:60px">${field}</dialog>`;
      const window = inside(root, 'dialog');
      if (window instanceof HTMLDialogElement) window.showModal();
      return inside(root, '#t');
    },
  },
  {
    name: 'a modal dialog with contained layout',
    html: `<dialog id="d" style="padding:60px;contain:layout paint;width:500px;height:400px">${field}</dialog>`,
    before: () => dialog('#d').showModal(),
  },
  {
    name: 'a dialog that is not modal',
    html: `<dialog id="d" style="padding:60px">${field}</dialog>`,
    before: () => dialog('#d').show(),
  },
  {
    name: 'the dialog itself',
    html: '<dialog id="t" style="padding:60px">words</dialog>',
    before: () => dialog('#t').showModal(),
  },
  {
    name: 'a dialog opens while the card is shown, with the target in it',
    html: `<dialog id="d" style="padding:60px">${field}</dialog>`,
    before: () => dialog('#d').show(),
    then: () => {
      dialog('#d').close();
      dialog('#d').showModal();
    },
  },
  {
    name: 'a popover of the page',
    html: `<div id="p" popover="manual" style="padding:50px">${field}</div>`,
    before: () => element('#p').showPopover(),
  },
  {
    name: 'a popover in a modal dialog',
    html: `<dialog id="d" style="padding:90px">one<div id="p" popover="manual" style="padding:50px">${field}</div></dialog>`,
    before: () => {
      dialog('#d').showModal();
      element('#p').showPopover();
    },
  },
  {
    name: 'the popover itself',
    html: '<div id="t" popover="manual" style="padding:50px">words</div>',
    before: () => element('#t').showPopover(),
  },
  {
    name: 'a popover of the page opens later over all',
    html: `<div style="padding:100px">${field}</div><div id="p" popover="manual" style="inset:auto 0 0 auto">menu</div>`,
    then: () => element('#p').showPopover(),
  },
  {
    name: 'a popover that the page anchors to a button',
    html: `<button id="o" style="margin:80px;anchor-name:--o">Open</button><div id="p" popover="manual" style="position-anchor:--o;inset:auto;top:anchor(bottom);left:anchor(left)">${field}</div>`,
    before: () => element('#p').showPopover(),
  },
  {
    name: 'a frame of the same origin',
    atRest: true,
    html: '<iframe id="f" style="margin:80px;width:400px;height:200px;border:7px solid"></iframe>',
    find: () => inside(framed('#f', '<button style="margin:40px">Framed</button>'), 'button'),
  },
  {
    name: 'a frame that scrolls inside',
    html: '<iframe id="f" style="margin:80px;width:400px;height:200px"></iframe>',
    find: () => inside(framed('#f', `<div style="height:130px"></div>${field}${filler}`), '#t'),
    then: () => element('#f').ownerDocument.defaultView?.frames[0]?.scrollTo(0, 50),
  },
  {
    name: 'a frame in a page that scrolls',
    html: `<iframe id="f" style="margin:180px 80px;width:400px;height:200px"></iframe>${filler}`,
    find: () => inside(framed('#f', field), '#t'),
    then: () => scrollTo(0, 90),
  },
  {
    name: 'a frame in a frame',
    html: '<iframe id="f" style="margin:60px;width:500px;height:300px;border:5px solid"></iframe>',
    find: () => {
      const outer = framed('#f', '<iframe id="g" style="margin:30px;width:300px;height:150px"></iframe>');
      return inside(framed('#g', field, outer.ownerDocument), '#t');
    },
  },
  {
    name: 'a frame with padding',
    html: '<iframe id="f" style="margin:60px;width:400px;height:200px;border:5px solid;padding:25px"></iframe>',
    find: () => inside(framed('#f', field), '#t'),
  },
  {
    name: 'a frame in an enlarged box',
    html: '<div style="transform:scale(1.5);transform-origin:0 0"><iframe id="f" style="margin:40px;width:400px;height:200px;border:7px solid"></iframe></div>',
    find: () => inside(framed('#f', field), '#t'),
  },
  {
    name: 'a frame in a box with CSS zoom',
    atRest: true,
    html: '<div style="zoom:1.5"><iframe id="f" style="margin:40px;width:400px;height:200px;border:7px solid"></iframe></div>',
    find: () => inside(framed('#f', field), '#t'),
  },
];

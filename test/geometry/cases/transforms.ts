import { element, field, filler, type GeometryCase } from '../case';

/** Transforms and the `zoom` of style sheets. */
export const transforms: readonly GeometryCase[] = [
  {
    name: 'an ancestor is moved and enlarged',
    html: `<div style="transform:translate(60px,40px) scale(1.3);transform-origin:0 0">${field}</div>`,
  },
  {
    name: 'an ancestor is made smaller',
    html: `<div style="scale:.4;transform-origin:0 0;padding:300px">${field}</div>`,
  },
  {
    name: 'a rotated target',
    atRest: true,
    html: `<div style="padding:200px"><div style="rotate:20deg">${field}</div></div>`,
  },
  {
    name: 'a mirrored target',
    html: `<div style="padding:120px;width:400px;transform:scaleX(-1)">${field}</div>`,
  },
  { name: 'a slanted target', html: `<div style="padding:150px;transform:skew(12deg,6deg)">${field}</div>` },
  {
    name: 'a target in perspective',
    html: `<div style="perspective:400px;padding:120px"><div style="transform:rotateY(30deg) translateZ(40px)">${field}</div></div>`,
  },
  {
    name: 'transforms inside transforms',
    html: `<div style="transform:rotate(-5deg) translate(60px,90px)"><div style="transform:scale(1.4);transform-origin:0 0"><div style="translate:30px 20px">${field}</div></div></div>`,
  },
  {
    name: 'a scroller in an enlarged box',
    html: `<div style="transform:scale(1.5);transform-origin:0 0"><div id="s" style="height:200px;overflow:auto;margin:40px"><div style="height:120px"></div>${field}${filler}</div></div>`,
    then: () => {
      element('#s').scrollTop = 50;
    },
  },
  {
    name: 'a target that is moved along a path',
    html: `<div style="padding:100px"><div style="offset-path:path('M 0 0 L 200 100');offset-distance:60%;width:200px">${field}</div></div>`,
  },
  {
    name: 'a transform appears later',
    atRest: true,
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: () => {
      element('#b').style.transform = 'translateX(130px)';
    },
  },
  {
    name: 'CSS zoom on the page',
    atRest: true,
    html: `<div style="padding:60px">${field}</div>`,
    before: () => {
      document.documentElement.style.setProperty('zoom', '1.5');
    },
  },
  {
    name: 'CSS zoom makes the page smaller',
    html: `<div style="padding:160px">${field}</div>`,
    before: () => {
      document.documentElement.style.setProperty('zoom', '0.6');
    },
  },
  {
    name: 'CSS zoom on the page while the card is shown',
    html: `<div style="padding:60px">${field}</div>`,
    then: () => {
      document.documentElement.style.setProperty('zoom', '1.5');
    },
  },
  {
    name: 'CSS zoom on the body while the card is shown',
    html: `<div style="padding:60px">${field}</div>`,
    then: () => {
      document.body.style.setProperty('zoom', '1.3');
    },
  },
  {
    name: 'CSS zoom on an ancestor',
    atRest: true,
    html: `<div style="zoom:1.7;padding:60px">${field}</div>`,
  },
  {
    name: 'CSS zoom on the target itself',
    html: '<div style="padding:100px"><button id="t" style="zoom:2">Create</button></div>',
  },
  {
    name: 'CSS zoom on the page and a scroller in a transform',
    html: `<div style="transform:scale(.8);transform-origin:0 0"><div id="s" style="height:200px;overflow:auto;margin:40px"><div style="height:120px"></div>${field}${filler}</div></div>`,
    before: () => {
      document.documentElement.style.setProperty('zoom', '1.25');
    },
    then: () => {
      element('#s').scrollTop = 30;
    },
  },
  {
    name: 'CSS zoom on a dialog with the target',
    html: `<dialog id="d" style="padding:60px;zoom:1.4">${field}</dialog>`,
    before: () => (element('#d') as HTMLDialogElement).showModal(),
  },
];

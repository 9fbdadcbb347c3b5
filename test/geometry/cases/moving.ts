import { element, field, filler, type GeometryCase } from '../case';

/** Pages that change around the target, targets that move, and targets that are put elsewhere. */
export const moving: readonly GeometryCase[] = [
  {
    name: 'a block is inserted above',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: () => element('#b').prepend(Object.assign(document.createElement('p'), { textContent: 'news' })),
  },
  {
    name: 'a class moves an ancestor',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: () => {
      element('#b').style.padding = '140px';
    },
  },
  {
    name: 'a new rule moves it',
    html: `<div style="padding:80px"><style id="y"></style>${field}</div>`,
    then: () => {
      element('#y').textContent = '#t{margin-left:90px}';
    },
  },
  {
    name: 'it moves by three pixels only',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: () => {
      element('#b').style.paddingLeft = '83px';
    },
  },
  {
    name: 'details open above',
    html: `<details id="b"><summary>more</summary><p>one<p>two<p>three</details><div style="padding:80px">${field}</div>`,
    then: () => element('#b').toggleAttribute('open', true),
  },
  {
    name: 'the size of the letters grows',
    html: '<div style="padding:5rem"><button id="t" style="font-size:1rem">Create</button></div>',
    then: () => {
      document.documentElement.style.fontSize = '28px';
    },
  },
  {
    name: 'the target grows',
    html: '<div style="padding:80px"><textarea id="t" style="width:200px;height:60px"></textarea></div>',
    then: (target) => {
      target.style.height = '190px';
      target.style.width = '320px';
    },
  },
  {
    name: 'the target is put into another box',
    html: `<div style="padding:80px">${field}</div><div id="b" style="position:absolute;left:300px;top:330px"></div>`,
    then: (target) => element('#b').append(target),
  },
  {
    name: 'the target becomes fixed',
    html: `<div style="padding:80px">${field}</div>${filler}`,
    then: (target) => {
      target.setAttribute('style', 'position:fixed;left:400px;bottom:40px;width:200px');
    },
  },
  {
    name: 'the target is replaced by its like elsewhere',
    html: `<div id="b" style="padding:80px">${field}</div>`,
    then: (target) => {
      const like = target.cloneNode();
      target.remove();
      element('#b').style.padding = '150px';
      element('#b').append(like);
    },
  },
  {
    name: 'a transition of the layout runs',
    html: `<div id="b" style="padding-top:60px;transition:padding .3s linear">${field}</div>`,
    then: () => {
      element('#b').style.paddingTop = '160px';
    },
    moving: true,
  },
  {
    name: 'a transition of a transform runs',
    html: `<div id="b" style="padding:60px;transition:transform .3s linear">${field}</div>`,
    then: () => {
      element('#b').style.transform = 'translate(150px,80px)';
    },
    moving: true,
  },
  {
    name: 'an animation of the layout never ends',
    html: `<style>@keyframes m{to{margin-left:200px}}</style><div style="padding:100px"><div style="animation:m 9s infinite alternate">${field}</div></div>`,
    moving: true,
  },
  {
    name: 'an animation of a transform never ends',
    html: `<style>@keyframes m{to{transform:translateX(200px)}}</style><div style="padding:100px"><div style="animation:m 9s infinite alternate">${field}</div></div>`,
    moving: true,
  },
  {
    name: 'an animation that a script starts',
    html: `<div id="b" style="padding:100px">${field}</div>`,
    then: () => {
      element('#b').animate([{ translate: '0 0' }, { translate: '140px 90px' }], {
        duration: 4000,
        fill: 'forwards',
      });
    },
    moving: true,
  },
  {
    name: 'a script moves it in every frame',
    html: `<div style="padding:100px"><div id="b" style="position:relative">${field}</div></div>`,
    then: () => {
      let left = 0;
      const move = (): void => {
        const box = document.querySelector('#b');
        if (!(box instanceof HTMLElement) || left > 100) return;
        box.style.left = `${(left += 1)}px`;
        requestAnimationFrame(move);
      };
      move();
    },
    moving: true,
  },
];

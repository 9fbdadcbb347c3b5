import { seeded } from './dashboard-parts';

/* A page that never stands still: 40 % texts, 40 % attributes, 20 % nodes in or out, every 10 ms, in the page's own world. */

let timer: ReturnType<typeof setInterval> | undefined;

function churn(perSecond: number): void {
  clearInterval(timer);
  // Boxes of a fixed size keep the page's own layout small and even.
  const style = document.createElement('style');
  style.textContent = 'p,li{contain:strict;height:18px;width:300px}';
  document.head.append(style);
  const random = seeded(7);
  const holders = [...document.querySelectorAll('p, li > span')].filter(
    (element) => element.checkVisibility() && !element.closest('#target'),
  );
  const added: Element[] = [];
  const began = performance.now();
  let done = 0;
  const change = (at: number): void => {
    const holder = holders[Math.floor(random() * holders.length)];
    const kind = at % 10;
    if (kind < 4 && holder?.firstChild instanceof Text) holder.firstChild.data = `v${at % 97}`;
    else if (kind < 8) holder?.setAttribute(kind < 6 ? 'class' : 'data-v', `c${at % 50}`);
    else if (kind === 8 && holder) {
      const span = document.createElement('span');
      span.textContent = `n${at % 9}`;
      holder.append(span);
      added.push(span);
    } else added.pop()?.remove();
  };
  timer = setInterval(() => {
    const due = Math.min(Math.floor(((performance.now() - began) / 1000) * perSecond), done + perSecond);
    while (done < due) change(done++);
  }, 10);
}

Object.assign(globalThis, { churn });

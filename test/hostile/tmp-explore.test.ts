import { test } from 'vitest';
import { openFirefox } from '../e2e/support/firefox';
import { sceneOf } from './support/in-firefox';
import { servePages } from './support/pages';
import { armed } from './support/stage';
import { newToken, tokenPage } from './support/token-page';

test('explore', async () => {
  const pages = await servePages();
  const firefox = await openFirefox(pages);
  try {
    const token = newToken();
    const first = () => {
      const g: any = globalThis;
      g.found = {};
      g.seenTypes = {};
      const names = new Set<string>();
      for (const start of [window, document, document.documentElement])
        for (let o: any = start; o; o = Object.getPrototypeOf(o))
          for (const n of Object.getOwnPropertyNames(o)) if (n.startsWith('on')) names.add(n.slice(2));
      for (const n of 'DOMActivate DOMMouseScroll MozMousePixelScroll mousewheel focusin focusout selectionchange touchstart touchmove touchend touchcancel pointerrawupdate overflow underflow DOMFocusIn DOMFocusOut compositionstart compositionupdate compositionend textInput DOMNodeInserted DOMSubtreeModified DOMAttrModified DOMNodeRemoved transitionrun transitionend dragexit MozMouseHittest MozMouseExploreByTouch DOMCharacterDataModified scrollend securitypolicyviolation command'.split(' ')) names.add(n);
      const g0 = (node: any, how: string) => {
        if (node instanceof Node) { const r = node.getRootNode(); if (r !== document && r !== node) g.found[how] = (g.found[how] ?? 0) + 1; }
      };
      const look = (v: any, how: string, depth: number, seen: Set<any>) => {
        if (v === null || typeof v !== 'object' || seen.has(v) || v === window || v === document) return;
        seen.add(v);
        if (v instanceof Node) return g0(v, how);
        if (depth > 2) return;
        if (Array.isArray(v) || /TouchList/.test(Object.prototype.toString.call(v))) { for (let i = 0; i < v.length; i++) look(v[i], how + '[]', depth + 1, seen); return; }
        for (const k in v) { let x: any; try { x = v[k]; } catch { continue; } 
          if (typeof x === 'function' && /^(composedPath|getTargetRanges|getCoalescedEvents|getPredictedEvents)$/.test(k)) { try { x = x.call(v) } catch { continue } }
          look(x, how + '.' + k, depth + 1, seen); }
      };
      g.nodes = names;
      const hear = (where: string) => (e: Event) => {
        g.seenTypes[e.type] = (g.seenTypes[e.type] ?? 0) + 1;
        look(e, e.type + ' @' + where, 0, new Set());
        if ((e.target as any)?.localName === 'latchkey-guide') { g.atHost ??= {}; g.atHost[e.type + '@' + where] = (g.atHost[e.type + '@' + where] ?? 0) + 1; }
      };
      for (const n of names) {
        window.addEventListener(n, hear('wc'), true);
        document.addEventListener(n, hear('dc'), true);
        window.addEventListener(n, hear('wb'));
      }
      g.perf = [];
      for (const type of ['event', 'first-input', 'largest-contentful-paint', 'element', 'layout-shift', 'paint', 'container'])
        try { new PerformanceObserver((l) => { for (const e of l.getEntries()) { const t = (e as any).target ?? (e as any).element; if (t instanceof Node) {g0(t, 'perf ' + type + ' ' + e.name);} g.perf.push(type + ' ' + e.name + ' ' + (t?.localName ?? String(t))); for (const s of (e as any).sources ?? []) g0(s.node, 'perf sources') } }).observe({ type, buffered: true, durationThreshold: 16 } as any); } catch (e) { g.perf.push(String(e)) }
      new MutationObserver((rs) => { for (const r of rs) for (const n of r.addedNodes as any) if (n.localName === 'latchkey-guide') for (const t of names) { n.addEventListener(t, hear('host')); n.addEventListener(t, hear('hostc'), true); n['on' + t] = hear('hoston') } }).observe(document.documentElement, { childList: true, subtree: true });
    };
    const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token, { first, more: '<div draggable="true" id="drag" style="width:100px;height:50px;background:red">drag me</div><p style="height:2000px">long</p>' }))}`);
    const scene = sceneOf(tab, token);
    const { button, guide } = await armed(scene);
    console.log(JSON.stringify(guide));
    const page = tab.page;
    const cx = button.x + button.width / 2, cy = button.y + button.height / 2;
    const phase = async (n: string, f: () => Promise<unknown>) => {
      await scene.run(() => { const g: any = globalThis; g.found = {}; g.atHost = {}; g.perf.length = 0; });
      try { await f(); } catch (e) { console.log(n, String(e).slice(0, 300)); }
      await new Promise(r => setTimeout(r, 300));
      console.log('== ' + n, JSON.stringify(await scene.run(() => { const g: any = globalThis; return [Object.keys(g.found).map(k=>k.replace(' @','@')), g.atHost, [...new Set(g.perf)], document.activeElement?.localName]; })));
    };
    await phase('move', async () => { await page.mouse.move(10, 10); await page.mouse.move(cx, cy); await page.mouse.move(cx + 3, cy + 3); });
    await phase('wheel', async () => { await page.mouse.wheel({ deltaY: 30 }); });
    await phase('leave', async () => { await page.mouse.move(10, 10); });
    await phase('right', async () => { await page.mouse.click(cx, cy, { button: 'right' }); await page.keyboard.press('Escape'); });
    await phase('middle', async () => { await page.mouse.click(cx, cy, { button: 'middle' }); });
    await phase('text drag', async () => { await page.mouse.move(cx, guide.text ? button.y - 30 : cy); await page.mouse.down(); await page.mouse.move(cx + 40, cy - 60, { steps: 4 }); await page.mouse.up(); });
    await phase('down inside, up outside', async () => { await page.mouse.move(cx, cy); await page.mouse.down(); await page.mouse.move(30, 700, { steps: 4 }); await page.mouse.up(); });
    await phase('down outside, up inside', async () => { await page.mouse.move(30, 700); await page.mouse.down(); await page.mouse.move(cx, cy, { steps: 4 }); await page.mouse.up(); });
    await phase('drag over', async () => { const b = await page.evaluate(() => { const r = document.getElementById('drag')!.getBoundingClientRect(); return [r.x, r.y]; }); await page.mouse.move(b[0]! + 10, b[1]! + 10); await page.mouse.down(); await page.mouse.move(b[0]! + 30, b[1]! + 30, { steps: 3 }); await page.mouse.move(cx, cy, { steps: 5 }); await page.mouse.move(cx+2, cy, { steps: 5 }); await page.mouse.up(); });
    const g2 = await armed(scene);
    await phase('touch', async () => { await page.touchscreen.tap(g2.button.x + 5, g2.button.y + g2.button.height + 2); });
    await phase('touch 2 fingers', async () => { const t = await page.touchscreen.touchStart(20, 700); const u = await page.touchscreen.touchStart(g2.button.x - 4, g2.button.y + 5); await t.move(25, 700); await u.move(g2.button.x - 4, g2.button.y + 6); await u.end(); await t.end(); });
    await phase('focus', async () => { await page.keyboard.down('Alt'); await page.keyboard.down('Shift'); await page.keyboard.press('KeyL'); await page.keyboard.up('Shift'); await page.keyboard.up('Alt'); });
    await phase('tab', async () => { await page.keyboard.press('Tab'); await page.keyboard.press('Tab'); });
    await phase('keys', async () => { await page.keyboard.press('a'); await page.keyboard.press('ArrowDown'); });
    await phase('copy', async () => { await page.keyboard.down('Control'); await page.keyboard.press('c'); await page.keyboard.press('a'); await page.keyboard.press('v'); await page.keyboard.press('x'); await page.keyboard.up('Control'); });
    console.log((await scene.guide())?.state);
    await phase('other', async () => console.log(JSON.stringify(await scene.run(() => { const g: any = globalThis; const h: any = document.querySelector('latchkey-guide'); const out: any = {}; const r = (n: any) => n instanceof Node ? (n.getRootNode() === document ? 'page ' + n.nodeName : 'INNER') : String(n);
      const b = [g.cx, g.cy]; out.sel = r(getSelection()?.anchorNode); out.find = [(window as any).find?.('Save token'), r(getSelection()?.anchorNode), r(getSelection()?.focusNode)];
      out.anim = [document.getAnimations().length, h.getAnimations({ subtree: true }).length, document.getAnimations().map((a: any) => r(a.effect?.target))];
      out.keys = Object.getOwnPropertyNames(Document.prototype).filter((n) => /moz|fromPoint|popup|tooltip|source/i.test(n)); out.ekeys = Object.getOwnPropertyNames(Element.prototype).filter((n) => /moz|assigned|shadow|open/i.test(n)); out.wkeys = Object.getOwnPropertyNames(window).filter((n) => /moz|event/i.test(n)).slice(0,80); return out; }))));
    await phase('find', async () => console.log(JSON.stringify(await scene.run(() => { const out: any = []; for (const w of ['eaa8', '-c-app', 'Documentation', 'Keeps', 'Step 6 of 6', 'AllTick', 'take the newest', 'If the page', 'Save your token', 'Save token', 'to the guide and back']) { getSelection()?.removeAllRanges(); const f = (window as any).find(w); const n = getSelection()?.anchorNode; const r: any = n?.getRootNode(); out.push([w, f, n === null ? null : r === document ? 'page' : 'INNER ' + (n as any).parentElement.outerHTML.slice(0, 150)]); } return out; }))));
    await phase('points', async () => console.log(JSON.stringify(await page.evaluate((x, y) => { const r = (n: any) => n instanceof Node ? (n.getRootNode() === document ? 'page ' + n.nodeName : 'INNER') : String(n); const c = document.caretPositionFromPoint(x, y); return [r(c?.offsetNode), r(document.elementFromPoint(x, y)), document.elementsFromPoint(x, y).map(r), r((document as any).caretRangeFromPoint?.(x, y)?.startContainer)] }, cx, cy))));
    await phase('open', async () => { await scene.run(() => { /* document.open afterwards */ }); });
    await phase('arrow+enter', async () => { await page.keyboard.press('Enter'); await page.keyboard.press(' '); });
    console.log((await scene.guide())?.state);
    console.log(JSON.stringify(await scene.run(() => Object.keys((globalThis as any).seenTypes))));
  } finally { await firefox.close(); await pages.close(); }
}, 120_000);

import type { Look } from './look';
import { isHtml } from './kinds';
import { attribute, closest, hasAttribute, parentOf, queryAll, tagOf } from '../lib/tree';

const INTRUDER =
  /chat|intercom|crisp|zendesk|drift|tawk|helpdesk|livechat|support|cookie|consent|feedback|captcha|toast/i;
const PERSON = /avatar|account|profile|user|persona|\bme\b/i;
/** Initials, or a name. Translated pages still write these class names in English. */
const INITIALS = /^\p{L}{1,2}$/u;

/** Whether a control belongs to what others put over dashboards. */
export function isIntruder(control: Element): boolean {
  const around = closest(control, (at) =>
    INTRUDER.test(`${attribute(at, 'id')} ${attribute(at, 'class')} ${tagOf(at)}`),
  );
  return around !== null;
}

/** How much speaks for a control being the person's own menu, from 0 on: a menu of its own, names, initials, a round picture, an address for mail. */
export function likenessToPerson(control: Element, look: Look): number {
  const inside = [control, ...queryAll(control, '*')];
  const marks = inside.map(
    (element) =>
      `${attribute(element, 'id')} ${attribute(element, 'class')} ${attribute(element, 'aria-label')} ${attribute(element, 'title')} ${attribute(element, 'alt')}`,
  );
  if (isIntruder(control) || marks.some((mark) => INTRUDER.test(mark))) return 0;
  const text = look.text(control);
  return (
    (hasAttribute(control, 'aria-haspopup') ? 2 : 0) +
    (marks.some((mark) => PERSON.test(mark)) ? 3 : 0) +
    (inside.some((element) => INITIALS.test(look.text(element))) ? 2 : 0) +
    (inside.some((element) => isHtml(element, 'img') && isRound(element)) ? 2 : 0) +
    (text.includes('@') ? 2 : 0)
  );
}

function isRound(element: Element): boolean {
  const around = parentOf(element);
  return [element, around].some((at) => {
    const radius = at ? getComputedStyle(at).borderTopLeftRadius : '';
    return radius.endsWith('%') || Number.parseFloat(radius) >= 12;
  });
}

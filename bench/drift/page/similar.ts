import { similo } from '../../similo';
import { everything } from './stage';
import { isSeen } from './scene';
import type { Peer } from './peers';

type Properties = Readonly<Record<string, string>>;

/** Elements that the paper's tool considers: what can be pressed, filled or read. */
const CANDIDATES =
  'a,button,input,select,textarea,summary,label,li,p,span,div,h1,h2,h3,h4,h5,h6,td,th,code,img,svg,[role]';
const NEAR = 50;

/** The weighted similarity of the Similo paper: the most alike of all visible elements, always one. */
export const similarity: Peer = {
  name: 'Similo',
  remember: (element) => {
    const wanted = propertiesOf([element])[0];
    if (!wanted) return null;
    return () => {
      const seen = everything(document).filter((one) => one.matches(CANDIDATES) && isSeen(one));
      const candidates = propertiesOf(seen);
      let best = -1;
      let most = -1;
      for (const [index, candidate] of candidates.entries()) {
        const alike = similo(wanted, candidate, 'as-published');
        if (alike > most) [best, most] = [index, alike];
      }
      const found = seen[best];
      return found ? [found] : [];
    };
  },
};

function propertiesOf(elements: readonly Element[]): readonly Properties[] {
  const texts = everything(document)
    .filter(
      (element) => element.childElementCount === 0 && element.textContent.trim() !== '' && isSeen(element),
    )
    .slice(0, 400)
    .map((element) => ({ element, box: element.getBoundingClientRect(), text: textOf(element) }));
  return elements.map((element) => {
    const box = element.getBoundingClientRect();
    const near = texts.filter(
      ({ element: other, box: its }) =>
        !element.contains(other) &&
        its.left < box.right + NEAR &&
        its.right > box.left - NEAR &&
        its.top < box.bottom + NEAR &&
        its.bottom > box.top - NEAR,
    );
    const isButton = element.matches('button,a[class*="btn"],input[type="button"],input[type="submit"]');
    return {
      tag: element.localName,
      class: element.getAttribute('class') ?? '',
      name: element.getAttribute('name') ?? '',
      id: element.id,
      href: element.getAttribute('href') ?? '',
      alt: element.getAttribute('alt') ?? '',
      xpath: pathOf(element, false),
      idxpath: pathOf(element, true),
      is_button: isButton ? 'yes' : 'no',
      x: String(box.x + scrollX),
      y: String(box.y + scrollY),
      area: String(box.width * box.height),
      shape: String((box.width / Math.max(box.height, 1)) * 100),
      visible_text: textOf(element) || (element.getAttribute('placeholder') ?? ''),
      neighbor_text: near
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 200),
    };
  });
}

function textOf(element: Element): string {
  return element.textContent.trim().replace(/\s+/g, ' ').slice(0, 100);
}

function pathOf(element: Element, toId: boolean): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (toId && at.id !== '') return `//*[@id="${at.id}"]/${parts.join('/')}`;
    const { localName } = at;
    const equals = [...(at.parentNode?.children ?? [])].filter((other) => other.localName === localName);
    parts.unshift(`${localName}[${equals.indexOf(at) + 1}]`);
  }
  return `/${parts.join('/')}`;
}

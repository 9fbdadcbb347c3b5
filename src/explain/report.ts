import { listByTag } from '../recognition/roots';
import { isBusy } from '../recognition/busy';
import { pathFits } from '../recognition/paths';
import { closestMatch, parentOf, tagOf, viewOf } from '../lib/tree';
import { describe, textOf } from './describe';
import type { Account } from './explain';
import { weightyElements } from './parts';

/** What the file may weigh, in bytes. It is written in ASCII. */
export const reportLimit = 5_000;

/** Elements that say something by being there, although nothing is found in them. */
const telling =
  'nav,aside,header,footer,main,form,fieldset,dialog,table,thead,tbody,tr,ul,ol,li,label,button,a,[role],[aria-hidden="true"],[inert],[class*="breadcrumb" i],[class*="nav" i],[class*="menu" i],[class*="sidebar" i],[class*="sider" i],[class*="tabs" i]';

/**
 * Writes down what the guide made of a page, and the skeleton that this hangs on, so that somebody else can see the same.
 * It holds structure and words of ours only: what the page says is told where it is one of the provider's words, by that
 * word's name, and nowhere else.
 */
export function writeReport(account: Account, version: string): string {
  const { at, explained, steps } = account;
  const weighty = weightyElements(account);
  const described = new Map<Element, string>();
  const describeOnce = (element: Element): string => {
    const known = described.get(element) ?? describe(element, at);
    described.set(element, known);
    return known;
  };
  const view = viewOf(at.document);
  const paths = at.provider.pages
    .flatMap(({ signs }) => signs)
    .flatMap((sign) => ('path' in sign && pathFits(sign.path, at.url, at.provider.ownHost) ? sign.path : []))
    .filter((path) => pathFits([path], at.url, at.provider.ownHost));
  const head = [
    'Latchkey report 1',
    `version ${version}`,
    `host ${at.url.hostname}`,
    `provider ${explained.id}`,
    `language ${at.language ?? 'unknown'}`,
    `window ${view.width},${view.height}`,
    `elements ${listByTag(at.document, '*').length}`,
    ...(isBusy(at) ? ['busy'] : []),
    ...[...new Set(paths)].slice(0, 1).map((path) => `path ${path}`),
    `page ${explained.page ?? 'none'}`,
    ...steps
      .filter(({ here }) => here)
      .map(({ step, outcome, ways }) => {
        const counts = ways.map(({ tried, best }) => `${best.length}/${tried.length}`);
        return `step ${step.id} ${outcome} ${counts.join(' ')}`;
      }),
    '',
    '',
  ].join('\n');
  for (let kept = weighty.length; ; kept = Math.floor(kept * 0.85)) {
    const report = head + skeleton(weighty.slice(0, kept), account, describeOnce);
    if (report.length <= reportLimit) return report;
    if (kept === 0) return head.slice(0, reportLimit);
  }
}

/** The elements in the order of the page, each a line, indented by how deep it stands among those that are told. */
function skeleton(
  weighty: readonly Element[],
  { at, steps }: Account,
  describeOnce: (element: Element) => string,
): string {
  const children = new Map<Element, Set<Element>>();
  const root = at.document.documentElement;
  for (const element of weighty) {
    let inner = element;
    for (let around = parentOf(inner); around; around = parentOf(inner)) {
      const known = children.get(around);
      if (known?.has(inner)) break;
      if (known) known.add(inner);
      else children.set(around, new Set([inner]));
      inner = around;
    }
  }
  const told = new Set(weighty);
  const isTold = (element: Element): boolean =>
    told.has(element) || (children.get(element)?.size ?? 0) > 1 || closestMatch(element, telling) === element;
  const order: { readonly element: Element; readonly depth: number }[] = [];
  const visit = (element: Element, depth: number): void => {
    const counts = element !== root && tagOf(element) !== 'body' && isTold(element);
    if (counts) order.push({ element, depth });
    const inner = [...(children.get(element) ?? [])].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    for (const child of inner) visit(child, counts ? depth + 1 : depth);
  };
  visit(root, 0);
  // What several elements around each other say is told by the innermost one.
  const texts = new Map<Element, string>();
  const said = new Set<Element>();
  for (const { element } of [...order].reverse()) {
    const hasInner = (children.get(element)?.size ?? 0) > 0;
    const text = told.has(element) && !said.has(element) ? textOf(element, at) : '';
    if (text === '' || (hasInner && text.endsWith('?'))) continue;
    texts.set(element, text);
    for (let around = parentOf(element); around; around = parentOf(around)) said.add(around);
  }
  const places = new Map(order.map(({ element }, index) => [element, index]));
  return order
    .map(({ element, depth }) => {
      const text = texts.get(element) ?? '';
      const control = element instanceof HTMLLabelElement ? element.control : null;
      const place = control ? places.get(control) : undefined;
      const tie = place === undefined ? '' : ` for=${place}`;
      const entry = steps.find(({ here, wayIn }) => here && wayIn?.opener === element)?.wayIn?.entry;
      const opened = entry && places.get(entry);
      const opens = opened === undefined ? '' : ` opens=${opened}`;
      return `${' '.repeat(depth)}${describeOnce(element)}${text}${tie}${opens}\n`;
    })
    .join('');
}

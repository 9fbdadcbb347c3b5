import type { Provider } from '../../src/providers/definition';
import type { Shape } from '../../src/providers/token';
import type { Report, ReportedNode } from './read-report';

/** An element to be made, in the order of the page; `depth` tells what it stands in. */
export interface PlannedElement {
  readonly depth: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Makes a value of a shape; nothing of a real token is ever in a report. */
export type Sample = (shape: Shape) => string;

/** Stands where the page had words that are none of ours. */
const otherWords = 'Qwpq';
const fields = /^(?:input|textarea)$/;

/** The address of the replayed page: the host of the report, and a path that the definition knows. */
export function addressOf({ host, path }: Report): string {
  return `https://${host}${(path ?? '/').replace(/\/\*\*$/, '').replaceAll('*', 'x') || '/'}`;
}

/** What has to be made so that the page looks to the recogniser as the reported one did. */
export function planPage(report: Report, provider: Provider, sample: Sample): readonly PlannedElement[] {
  const around: ReportedNode[] = [];
  const planned = report.nodes.map((node, index): PlannedElement => {
    around.length = node.depth;
    const parent = around.at(-1);
    around[node.depth] = node;
    const text = textOf(node, provider, sample);
    const isField = fields.test(node.tag);
    return {
      depth: node.depth,
      tag: /^(?:dialog|slot|option)$/.test(node.tag) ? 'div' : node.tag,
      attributes: {
        id: `n${index}`,
        style: styleOf(node, parent),
        ...attributesOf(node, provider),
        ...(isField && text !== '' ? { value: text } : {}),
      },
      text: isField ? '' : text,
    };
  });
  const plain = (text: string, attributes: Readonly<Record<string, string>>): PlannedElement => ({
    depth: 0,
    tag: 'p',
    attributes: { style: 'margin:0;font:12px sans-serif', ...attributes },
    text,
  });
  return [
    ...planned,
    ...(report.busy
      ? [plain('', { 'aria-busy': 'true', style: 'width:20px;height:20px' })]
      : [plain('This page was made anew from a report of a problem.', {})]),
  ];
}

function styleOf({ box, facts }: ReportedNode, parent: ReportedNode | undefined): string {
  const hidden = facts.get('hidden');
  const left = hidden === 'outside' ? -9_999 : box.x - (parent?.box.x ?? 0);
  return [
    'position:absolute;margin:0;padding:0;border:0;box-sizing:border-box;display:block',
    `left:${left}px;top:${box.y - (parent?.box.y ?? 0)}px;width:${box.width}px;height:${box.height}px`,
    `font:${facts.has('bold') ? 'bold 18px' : '12px'} sans-serif`,
    `cursor:${facts.has('pointer') ? 'pointer' : 'default'}`,
    `background:${facts.has('painted') ? '#eee' : 'transparent'}`,
    `visibility:${hidden === 'hidden' ? 'hidden' : 'visible'}`,
    ...(hidden === 'clipped' ? ['clip-path:inset(100%)'] : []),
  ].join(';');
}

function attributesOf({ tag, facts }: ReportedNode, provider: Provider): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of facts) {
    switch (name) {
      case 'aria-label':
      case 'title':
      case 'placeholder':
      case 'alt':
      case 'label':
      case 'label-text':
        made[name] = wordsOf(value, provider);
        break;
      case 'href':
        made['href'] = value === 'own' ? '/x' : 'https://elsewhere.example/';
        break;
      case 'dialog':
        made['role'] = 'dialog';
        if (value === 'modal') made['aria-modal'] = 'true';
        break;
      case 'for':
        made['for'] = `n${value}`;
        break;
      case 'opens':
        made['aria-controls'] = `n${value}`;
        break;
      case 'disabled':
        made[/^(?:button|input|select|textarea)$/.test(tag) ? 'disabled' : 'aria-disabled'] = 'true';
        break;
      case 'aria-hidden':
        made[name] = 'true';
        break;
      case 'onclick':
        made[name] = ';';
        break;
      case 'role':
      case 'type':
      case 'aria-haspopup':
      case 'aria-pressed':
      case 'aria-busy':
      case 'contenteditable':
      case 'tabindex':
      case 'colspan':
        made[name] ??= value;
        break;
    }
  }
  const classes = (facts.get('class') ?? '').split('+').filter((name) => name !== '');
  if (facts.has('person')) classes.push('avatar');
  if (classes.length > 0) made['class'] = classes.join(' ');
  if (facts.get('hidden') === 'inert') made['inert'] = '';
  if (tag === 'details') made['open'] = '';
  return made;
}

function textOf({ facts }: ReportedNode, provider: Provider, sample: Sample): string {
  const token = facts.get('token');
  if (token !== undefined) return tokenOf(token, provider, sample);
  const text = facts.get('text');
  return text === undefined ? '' : wordsOf(text, provider);
}

/** `generateToken/en/0` as the provider writes it. */
function wordsOf(reference: string, provider: Provider): string {
  const [word = '', language = '', place = ''] = reference.split('/');
  const wording = Object.entries(provider.words[word] ?? {}).find(([name]) => name === language)?.[1];
  const text = wording && [...wording.texts, ...(wording.also ?? [])][Number.parseInt(place, 10)];
  if (text === undefined) return otherWords;
  return place.endsWith('~') ? `${text} (2)` : text;
}

function tokenOf(reference: string, provider: Provider, sample: Sample): string {
  const [id = '', verdict = ''] = reference.split('/');
  const kind = provider.tokens.find((candidate) => candidate.id === id);
  if (!kind || verdict === 'masked') return '••••••••••••••••';
  const shape = kind.shapes.find(({ trust }) => trust === verdict);
  const length = Math.max(kind.unusual.from, 24);
  const unusual: Shape = {
    parts: [{ of: 'lower-digit', from: length, to: length }],
    needs: ['digit', 'letter'],
    trust: 'likely',
  };
  return sample(shape ?? unusual);
}

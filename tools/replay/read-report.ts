/** One element of a report's skeleton. */
export interface ReportedNode {
  readonly depth: number;
  readonly tag: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What stands after the box: `role=tab`, `disabled`. A name without a value has an empty one. */
  readonly facts: ReadonlyMap<string, string>;
}

/** A report of "Report a problem", read. */
export interface Report {
  readonly host: string;
  readonly provider: string;
  readonly language: string;
  readonly window: { readonly width: number; readonly height: number };
  readonly busy: boolean;
  /** A path that the address fitted, as the definition writes it. */
  readonly path: string | null;
  readonly page: string;
  /** The lines on the steps, as they stand. */
  readonly steps: readonly string[];
  readonly nodes: readonly ReportedNode[];
}

/** Reads a report; the error is a sentence for the person who gave the file. */
export function readReport(text: string): Report | string {
  const [head = '', ...rest] = text.split('\n\n');
  const lines = head.split('\n');
  if (lines[0] !== 'Latchkey report 1') return 'This is not a report of Latchkey: it begins otherwise.';
  const value = (name: string): string =>
    lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
  const [width = 0, height = 0] = value('window').split(',').map(Number);
  const host = value('host');
  if (!/^[a-z0-9.-]+$/i.test(host) || !(width > 0 && height > 0))
    return 'The report is damaged: its host or its window cannot be read.';
  const nodes = rest
    .join('\n\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readNode);
  const broken = nodes.findIndex((node) => node === null);
  if (broken >= 0) return `The report is damaged: line ${lines.length + 2 + broken} cannot be read.`;
  return {
    host,
    provider: value('provider'),
    language: value('language'),
    window: { width, height },
    busy: lines.includes('busy'),
    path: value('path') || null,
    page: value('page'),
    steps: lines.filter((line) => line.startsWith('step ')),
    nodes: nodes.filter((node) => node !== null),
  };
}

function readNode(line: string): ReportedNode | null {
  const [tag = '', box = '', ...words] = line.trim().split(' ');
  const [x, y, width, height] = box.split(',').map(Number);
  if (!/^[a-z][a-z0-9-]*$/.test(tag) || x === undefined || y === undefined) return null;
  if (width === undefined || height === undefined || [x, y, width, height].some(Number.isNaN)) return null;
  const facts = words.map((word): [string, string] => {
    const [name = '', ...value] = word.split('=');
    return [name, value.join('=')];
  });
  return {
    depth: line.length - line.trimStart().length,
    tag,
    box: { x, y, width, height },
    facts: new Map(facts),
  };
}

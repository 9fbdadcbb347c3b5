import { existsSync, readFileSync } from 'node:fs';
import type { Traits } from '../src/recognition/likeness';

/** The data stand beside the project, not in it. */
const FILE = new URL('../../shared/relocation/sites.json', import.meta.url);

/** The pages were recorded through an archive, which put its own address before every link. */
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org\/(?:web\/\w+\/)?(?:https?:\/+)?)?/;

export type Properties = Readonly<Record<string, string>>;

export interface Site {
  readonly site: string;
  readonly targets: readonly { readonly before: Properties; readonly after: number }[];
  readonly candidates: readonly Properties[];
}

/** The recorded sites, or null where they are not available. */
export function readSites(): readonly Site[] | null {
  if (!existsSync(FILE)) return null;
  const data: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  return Array.isArray(data) ? data.filter(isSite) : null;
}

function isSite(value: unknown): value is Site {
  return typeof value === 'object' && value !== null && 'targets' in value && 'candidates' in value;
}

/** The properties in the form in which the extension describes elements. */
export function traitsOf(properties: Properties): Traits {
  const text = (key: string): string | undefined => (properties[key] === '0' ? undefined : properties[key]);
  const box = [properties.x, properties.y, properties.width, properties.height].map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const label = [properties.aria_label, properties.alt, properties.title, properties.placeholder]
    .filter((value) => value !== undefined && value !== '0')
    .join(' ');
  const known = {
    words: text('text') ?? text('visible_text') ?? text('value'),
    label: label || undefined,
    id: text('id'),
    name: text('name'),
    type: text('type'),
    classes: text('class'),
    href: text('href')
      ?.replace(ARCHIVE, '')
      .replace(/^[^/]*|[?#].*$/g, ''),
    path: properties.xpath
      ?.replace(/^\/?html(?:\[1\])?\//, '')
      .replace(/\*\[local-name\(\) = "(\w+)"\]/g, '$1')
      .replace(/\[(\d+)\]/g, '$1'),
    above: text('neighbor_text_above'),
    below: text('neighbor_text_below'),
    left: text('neighbor_text_left'),
    right: text('neighbor_text_right'),
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const traits = { ...given, tag: (properties.tag ?? '').toLowerCase() };
  return box.every(Number.isFinite) ? { ...traits, box: [x, y, width, height] } : traits;
}

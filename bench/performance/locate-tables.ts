import { short, times } from './format';
import { LOOKUPS, ON_TOP, PEERS, TASKS, type SizeFindings } from './locate-measure';
import type { Plot } from './plot';
import type { Table } from './section';
import { quantile, type Samples } from './statistics';

/** Every look-up in every state, beside the floor. */
export function lookupTable(all: readonly SizeFindings[]): Table {
  const rows = all.flatMap(({ elements, warm, insert, first, peers, same }) => [
    ...['floor', ON_TOP, ...LOOKUPS].map((name) => [
      short(elements),
      name,
      ...[warm, insert, first].map(
        (samples) => `${short(samples.median(name))} ms, ${times(samples.ratio(name, 'floor'))}`,
      ),
      same[name] === undefined ? '' : same[name] ? 'yes' : 'NO',
    ]),
    ...PEERS.filter((name) => peers.all(name).length > 0).map((name) => [
      short(elements),
      name,
      '',
      `${short(peers.median(name))} ms, ${times(peers.median(name) / insert.median('floor'))}`,
      '',
      '',
    ]),
  ]);
  return {
    title: 'Look-ups',
    head: ['elements', 'look-up', 'warm', 'after an insert', 'first contact', 'same as the oracle'],
    rows,
  };
}

/** The pieces of work that the guide does without a break. */
export function taskTable(all: readonly SizeFindings[]): Table {
  const spread = (samples: Samples, name: string): string =>
    samples.all(name).length === 0
      ? ''
      : `${short(samples.median(name))} (${short(quantile(samples.all(name), 0.9))})`;
  return {
    title:
      'Our looks in one go, and the longest task of each in slices, in milliseconds: median (ninth decile)',
    head: [
      'elements',
      'look',
      'after an insert',
      'first contact',
      'after an insert, 4 × slower',
      'longest task',
      'longest task, 4 × slower',
    ],
    rows: all.flatMap(({ elements, insert, first, slow, longest, longestSlow }) =>
      TASKS.map((name) => [
        short(elements),
        name,
        ...[insert, first, slow, longest, longestSlow].map((samples) => spread(samples, name)),
      ]),
    ),
  };
}

const PARTS = [
  'shadow roots',
  'label map',
  'dialogs',
  'which page',
  'button by role',
  'field by label',
  'token',
];

/** Where the time of a whole look goes. */
export function partsTable(all: readonly SizeFindings[]): Table {
  return {
    title: 'The parts of a look, after an insert, in milliseconds',
    head: ['elements', ...PARTS],
    rows: all.map(({ elements, parts }) => [
      short(elements),
      ...PARTS.map((name) => short(parts.median(name))),
    ]),
  };
}

/** The look-ups beside the libraries, at the largest size at which both were measured. */
export function lookupPlot(large: SizeFindings, small: SizeFindings): Plot {
  const { elements, insert, peers } = large.peers.all(PEERS[0]).length > 0 ? large : small;
  return {
    file: 'performance-locate',
    title: `One look-up after an insert, ${short(elements)} elements`,
    unit: 'ms',
    bars: [
      ...['floor', ...LOOKUPS].map((name) => ({
        name,
        value: insert.median(name),
        isOurs: name !== 'floor',
      })),
      ...PEERS.map((name) => ({ name, value: peers.median(name) })),
    ],
    target: insert.median('floor') * 1.5,
  };
}

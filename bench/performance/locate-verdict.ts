import { short, times } from './format';
import { LOOKUPS, ON_TOP, PEERS, TASKS, type SizeFindings } from './locate-measure';
import { lookupPlot, lookupTable, partsTable, taskTable } from './locate-tables';
import type { Findings, Row } from './section';
import { Samples, quantile } from './statistics';

const none: SizeFindings = {
  elements: 0,
  same: {},
  warm: new Samples(),
  insert: new Samples(),
  first: new Samples(),
  peers: new Samples(),
  peersFirst: new Samples(),
  slow: new Samples(),
  longest: new Samples(),
  longestSlow: new Samples(),
  parts: new Samples(),
};
const ROLE = 'role and name';

/** Compares what was measured with the targets. A look-up that found other elements than the oracle holds nothing. */
export function judgeLocate(sizes: ReadonlyMap<number, SizeFindings>): Findings {
  const small = sizes.get(10_000) ?? none;
  const large = sizes.get(100_000) ?? none;
  const all = [...sizes.values()];
  const isSame = LOOKUPS.every((name) => all.every(({ same }) => same[name] !== false));
  const holds = (value: number, is: (value: number) => boolean): boolean | null =>
    Number.isNaN(value) ? null : isSame && is(value);
  const ms = (samples: Samples, name: string): string => `${short(samples.median(name))} ms`;
  const overFloor = (
    state: 'warm' | 'insert' | 'first',
    name: string,
    most: number,
    id: string,
    target: string,
  ): Row => {
    const ratio = large[state].ratio(name, 'floor');
    return {
      id,
      target,
      ours: times(ratio),
      peer: '–',
      floor: ms(large[state], 'floor'),
      holds: holds(ratio, (value) => value <= most),
    };
  };
  const onTop = times(large.insert.ratio(ON_TOP, 'floor'));
  const peerOverFloor = (name: string): string =>
    times(large.peers.median(name) / large.insert.median('floor'));
  const ahead = ({ peers, insert }: SizeFindings, peer: string, ours: string): number =>
    peers.median(peer) / insert.median(ours);
  const [libraryRole, engineRole, libraryLabel, engineLabel] = PEERS;
  const lead = [
    [ahead(large, libraryRole, ROLE), 320],
    [ahead(small, libraryRole, ROLE), 35],
    [ahead(large, engineRole, ROLE), 270],
    [ahead(small, engineRole, ROLE), 35],
  ] as const;
  const growth = (name: string): number => large.insert.median(name) / small.insert.median(name);
  const labelRatio = large.insert.ratio('label', 'floor');
  const labelLead = ahead(large, libraryLabel, 'label');
  const held = Math.max(...all.map(({ warm }) => warm.median('held element')));
  // Not a number where one of the tasks was too slow to be tried.
  const longest = (samples: Samples): number =>
    Math.max(...TASKS.map((name) => quantile(samples.all(name), 0.9)));
  const tasks = [
    longest(small.longest),
    longest(large.longest),
    longest(small.longestSlow),
    longest(large.longestSlow),
  ] as const;
  const rows: readonly Row[] = [
    {
      ...overFloor(
        'warm',
        ROLE,
        1.25,
        'L1',
        'role and name, warm, 100,000 elements: at most 1.25 × the floor',
      ),
      why: 'A look-up begins a whole look: it finds the shadow roots first, asks whether an open dialog covers what was found, and tries links, tabs and menus with this name where no button is beyond doubt. Nothing of it is kept for the next.',
    },
    {
      ...overFloor('insert', ROLE, 1.5, 'L2', 'the same after an inserted node: at most 1.5 ×'),
      peer: `${peerOverFloor(engineRole)} (Playwright)`,
      why: `Of it ${onTop} is the browser’s own work before it can say what is on top of a page that has changed: without asking, a button could be shown under a window that does not say that it is one. A page that was drawn since has that done, and the guide looks after a frame. The same holds for L4 and L5.`,
    },
    {
      ...overFloor('first', ROLE, 0.8, 'L3', 'the same on first contact: at most 0.8 ×'),
      peer: times(large.peersFirst.median(engineRole) / large.first.median('floor')),
    },
    {
      id: 'L4',
      target:
        'after an insert, faster than Testing Library 320 × (100,000) and 35 × (10,000), than Playwright’s engine 270 × and 35 ×',
      ours: lead.map(([ratio]) => times(ratio)).join(', '),
      peer: '1',
      floor: '–',
      holds: holds(
        lead.reduce((sum, [ratio]) => sum + ratio, 0),
        () => lead.every(([ratio, least]) => ratio >= least),
      ),
    },
    {
      id: 'L5',
      target:
        'label, after an insert, 100,000: at most 1 × the floor, and 1,000 × faster than `queryAllByLabelText`',
      ours: `${times(labelRatio)}, ${times(labelLead)} faster`,
      peer: `${peerOverFloor(engineLabel)} (Playwright)`,
      floor: ms(large.insert, 'floor'),
      holds: holds(labelRatio, (value) => value <= 1 && !(labelLead < 1000)),
    },
    {
      id: 'L6',
      target: 'growth from 10,000 to 100,000 after an insert: no steeper than the floor’s own',
      ours: `${times(growth(ROLE))}, label ${times(growth('label'))}`,
      peer: times(large.peers.median(engineRole) / small.peers.median(engineRole)),
      floor: times(growth('floor')),
      holds: holds(growth(ROLE), (value) => Math.max(value, growth('label')) <= growth('floor') * 1.2),
    },
    {
      id: 'L7',
      target: 'check of a held element: at most 0.005 ms at any size',
      ours: `${short(held)} ms`,
      peer: '–',
      floor: '–',
      holds: holds(held, (value) => value <= 0.005),
      why: 'The overlay asks whether it is in the page and has a box. What renames or hides it is a change of the page, and a look follows.',
    },
    {
      id: 'L8',
      target: 'no task over 5 ms (10,000) and 25 ms (100,000); at 4 × slower none over 50 ms',
      ours: `${short(tasks[0])} and ${short(tasks[1])} ms; ${short(tasks[2])} and ${short(tasks[3])} ms`,
      peer: ms(small.peers, libraryRole),
      floor: `${ms(small.insert, 'floor')} and ${ms(large.insert, 'floor')}`,
      holds: holds(
        large.insert.median('floor'),
        () => tasks[0] <= 5 && tasks[1] <= 25 && tasks[2] <= 50 && tasks[3] <= 50,
      ),
      why: 'Text, markup, names and the signs of pages are read ahead in slices of 4 ms, between which the page has its turn; where it changes meanwhile, all is read anew, and the third time at once. One list of the browser’s over the whole page cannot be cut, and neither can the look itself, which asks where the things to press are and decides. A press on “Save token” reads the page in one go.',
    },
  ];
  return {
    rows,
    tables: [lookupTable(all), taskTable(all), partsTable(all)],
    plots: [lookupPlot(large, small)],
    method: [
      isSame
        ? 'Both look-ups found the same elements as Playwright’s engine with visibility, on every size, hidden decoys included.'
        : 'A look-up found other elements than Playwright’s engine, so nothing here counts as held.',
    ],
  };
}

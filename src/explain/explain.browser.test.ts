import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildPage } from '../../tools/replay/build-page';
import { addressOf, planPage, type Sample } from '../../tools/replay/plan';
import { readReport } from '../../tools/replay/read-report';
import { isExplanation, type ExplainedStep, type Explanation } from '../lib/explanation';
import type { Provider } from '../providers/definition';
import { definition } from '../providers/transiyzi/definition';
import { explain } from './explain';
import { reportLimit } from './report';
import { samplePages } from './testing/pages';

beforeEach(async () => {
  await page.viewport(1280, 800);
});

const sample: Sample = ({ parts }) =>
  parts
    .map((part) =>
      'literal' in part
        ? part.literal
        : Array.from({ length: part.from }, (_, at) => 'a1b2c3d4e5'[at % 10]).join(''),
    )
    .join('');

function draw(html: string): void {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
  scrollTo(0, 0);
}

function explainHere(address: string, provider: Provider = definition): Explanation {
  const explained = explain({
    document,
    url: new URL(address),
    providers: [provider],
    version: '0.0.0',
    now: () => performance.now(),
  });
  expect(isExplanation(explained)).toBe(true);
  return explained;
}

function stepOf({ providers }: Explanation, id: string): ExplainedStep {
  const step = providers[0]?.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
}

/** Page and outcomes, as the report tells them. */
function verdict(report: string): string {
  return report
    .split('\n')
    .filter((line) => /^(?:page|step) /.test(line))
    .join('\n')
    .replaceAll(/ \d+\/\d+/g, '');
}

function replay(text: string): string {
  const report = readReport(text);
  if (typeof report === 'string') throw new Error(report);
  buildPage({ plan: planPage(report, definition, sample), language: report.language });
  return explainHere(addressOf(report)).report;
}

function pageNamed(name: string) {
  const found = samplePages.find((sample) => sample.name === name);
  if (!found) throw new Error(`There is no page called ${name}.`);
  return found;
}

describe('an explanation', () => {
  test('tells the page, the signs seen and missed, and which way won', () => {
    const { html, address } = pageNamed('the list of tokens');
    draw(html('zebra'));
    const explained = explainHere(address);
    const [provider] = explained.providers;
    expect(provider).toMatchObject({ id: 'transiyzi', home: true, page: 'tokens' });
    const tokens = provider?.pages.find(({ id }) => id === 'tokens');
    const enough = definition.pages.find(({ id }) => id === 'tokens')?.enoughAtHome;
    expect(tokens).toMatchObject({ recognised: true, enough });
    expect(tokens?.weightSeen).toBeGreaterThanOrEqual(enough ?? Infinity);
    expect(tokens?.seen).toContainEqual(expect.stringMatching(/generateToken \(4 ×\)$/));
    const form = provider?.pages.find(({ id }) => id === 'profile');
    expect(form?.missed).not.toEqual([]);
    const step = stepOf(explained, 'generate-token');
    expect(step).toMatchObject({ here: true, outcome: 'found' });
    expect(step.ways[0]).toMatchObject({ best: 1, won: true });
    expect(step.ways[0]?.first[0]?.shape).toMatch(/^span \d+×\d+ at \d+,\d+$/);
  });

  test('tells why candidates were refused, and how many', () => {
    const { html, address } = pageNamed('the list of tokens');
    draw(
      `${html('zebra')}<button style="opacity:0">Generate token</button><a href="https://docs.transiyzi.com/">Generate token</a>`,
    );
    const [way] = stepOf(explainHere(address), 'generate-token').ways;
    expect(way?.candidates).toBeGreaterThan(1);
    expect(way?.refused).toContainEqual({ why: 'leads elsewhere', count: 1 });
  });

  test('tells of several that nothing tells apart', () => {
    const { html, address } = pageNamed('the same with two buttons that say the same');
    draw(html('zebra'));
    const step = stepOf(explainHere(address), 'generate-token');
    expect(step.outcome).toBe('ambiguous');
    expect(step.ways[0]).toMatchObject({ candidates: 2, best: 2, won: false });
  });

  test('changes nothing on the page', () => {
    const { html, address } = pageNamed('the form in a dialog');
    draw(html('zebra'));
    const before = document.documentElement.outerHTML;
    explainHere(address);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a report', () => {
  for (const { name, address, html } of samplePages)
    test(`leads to the same verdict when it is replayed: ${name}`, () => {
      draw(html('zebra crossing'));
      const { report } = explainHere(address);
      expect(verdict(replay(report)), report).toBe(verdict(report));
    });

  test('holds nothing of the page’s text, values and addresses, whatever they are', () => {
    const own = fc
      .string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-_@.äöß日本語🙂'),
        minLength: 6,
        maxLength: 40,
      })
      // A dotted number or a run of digits may be a box; what counts is text.
      .filter((text) => /[a-z]{3}/.test(text));
    fc.assert(
      fc.property(own, fc.constantFrom(...samplePages), (text, { html, address }) => {
        draw(html(text));
        const { report } = explainHere(
          `${address}${address.includes('?') ? '&' : '?'}q=${encodeURIComponent(text)}#${encodeURIComponent(text)}`,
        );
        expect(report.includes(text)).toBe(false);
        for (const piece of text.split(/[^a-z0-9äöß日本語🙂]+/u))
          if (piece.length >= 6) expect(report.includes(piece)).toBe(false);
        expect(report).toMatch(/^[\x20-\x7e\n]*$/);
        expect(report.length).toBeLessThanOrEqual(reportLimit);
      }),
      { numRuns: 60 },
    );
  });

  test('stays within its size on a page of 10,000 elements, and leads to the same verdict', () => {
    const { html, address } = pageNamed('the list of tokens');
    const rows = Array.from(
      { length: 2_500 },
      (_, row) =>
        `<tr><td>${row % 80 ? `row ${row}` : 'Projects'}<td><a href="#${row}">open</a><td><button>Edit</button>`,
    );
    draw(`${html('zebra')}<table>${rows.join('')}</table>`);
    expect(document.querySelectorAll('*').length).toBeGreaterThan(10_000);
    const { report } = explainHere(address);
    expect(report.length).toBeLessThanOrEqual(reportLimit);
    expect(report).toContain('page tokens');
    expect(verdict(replay(report)), report).toBe(verdict(report));
  });

  test('names custom elements, classes and data by nothing that the page chose', () => {
    draw(
      '<secret-company-widget class="hush-menu" data-note="quiet" id="whisper"><button aria-label="Generate token" name="murmur">x</button></secret-company-widget><h2>Access tokens</h2><h1>Profile settings</h1>',
    );
    const { report } = explainHere('https://app.transiyzi.com/profile');
    expect(report).not.toMatch(/secret|hush|quiet|whisper|murmur/);
    expect(report).toContain('aria-label=generateToken/en/0');
  });
});

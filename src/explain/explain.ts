import { allExtras } from '../recognition/extras';
import { describeSign } from './sign-words';
import { mayCopy, tokenElements } from '../capture/token-elements';
import type { ExplainedProvider, ExplainedStep, Explanation } from '../lib/explanation';
import type { Provider, Step } from '../providers/definition';
import { isHome } from '../providers/hosts';
import { weightOf } from '../providers/signs';
import { isBusy } from '../recognition/busy';
import { look, type Look } from '../recognition/look';
import { pageStates } from '../recognition/page';
import { listByTag } from '../recognition/roots';
import type { WayIn } from '../recognition/way-in';
import { writeReport } from './report';
import { explainWay, tryWay, type TriedWay } from './ways';

export interface ExplainOptions {
  readonly document: Document;
  readonly url: URL;
  readonly providers: readonly Provider[];
  readonly version: string;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** A step and all its ways, tried for one look. */
export interface TriedStep {
  readonly step: Step;
  readonly here: boolean;
  readonly outcome: ExplainedStep['outcome'];
  /** Where it is in a menu that is shut. */
  readonly wayIn: WayIn | null;
  readonly ways: readonly TriedWay[];
}

/** What one look made of one provider. */
export interface Account {
  readonly at: Look;
  readonly explained: ExplainedProvider;
  readonly steps: readonly TriedStep[];
  readonly surface: Element | null;
}

/** Reads the page as the guide does, and tells how it came to what it shows. Changes nothing. */
export function explain(options: ExplainOptions): Explanation {
  const { document, url, providers, version } = options;
  const accounts = providers.map((provider) => account(provider, options));
  const [first] = accounts;
  const told = accounts.find(({ explained }) => explained.page !== null) ?? first;
  return {
    host: url.hostname,
    language: first?.at.language ?? null,
    elements: listByTag(document, '*').length,
    shadowRoots: (first?.at.roots.length ?? 1) - 1,
    dialogs: first?.at.dialogs.length ?? 0,
    busy: first ? isBusy(first.at) : false,
    providers: accounts.map(({ explained }) => explained),
    report: told ? writeReport(told, version) : '',
  };
}

function account(provider: Provider, { document, url, now }: ExplainOptions): Account {
  const at = look(document, url, provider, {
    token: tokenElements,
    extras: allExtras,
  });
  const began = now();
  const reading = at.page();
  const took = hundredths(now() - began);
  const home = isHome(provider, url);
  const states = [...pageStates(at)].filter((state) => state !== null);
  const pages = provider.pages.flatMap((page) => {
    // A page that may be a dialog or all of the window was looked for in both; the better reading counts.
    const readings = states.filter((state) => state.page === page);
    const [best] = readings.sort((a, b) => weightOf(b.seen) - weightOf(a.seen));
    return {
      id: page.id,
      surface: page.surface,
      recognised: reading.page === page.id,
      enough: home ? (page.enoughAtHome ?? page.enough) : page.enough,
      weightSeen: weightOf(best?.seen ?? []),
      weightMissed: weightOf(best?.missed ?? []),
      seen: (best?.seen ?? []).map(describeSign),
      missed: (best?.missed ?? []).map(describeSign),
      never: (best?.never ?? []).map(describeSign),
    };
  });
  const steps: TriedStep[] = [];
  const explained = provider.steps.map((step): ExplainedStep => {
    const here = step.page === reading.page;
    const surface = here ? reading.surface : null;
    const start = now();
    const counts = mayCopy(at, surface, step.token);
    const located = at.locate(step.target, surface, counts);
    const { kind: outcome } = located;
    const time = hundredths(now() - start);
    const ways = step.target.map((locator) => tryWay(locator, at, surface, counts));
    steps.push({ step, here, outcome, wayIn: located.kind === 'shut' ? located : null, ways });
    const winner = outcome === 'found' ? ways.find(({ best }) => best.length === 1) : undefined;
    return {
      id: step.id,
      page: step.page,
      here,
      outcome,
      took: time,
      ways: ways.map((way) => explainWay(way, way === winner)),
    };
  });
  return {
    at,
    surface: reading.surface,
    steps,
    explained: {
      id: provider.id,
      name: provider.name,
      home,
      page: reading.page,
      took,
      pages,
      steps: explained,
    },
  };
}

function hundredths(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds * 100));
}

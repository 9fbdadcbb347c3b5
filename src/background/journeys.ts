import type { JourneyMemory, JourneyReport, JourneyView } from '../messages/contract';
import type { Area } from '../platform/area';
import { exclusive } from '../platform/exclusive';

/** So many origins are remembered per tab; the least recently seen one goes first. */
const mostPlaces = 8;

interface Place {
  readonly provider: string;
  readonly memory: JourneyMemory;
  readonly view: JourneyView;
}
interface TabJourney {
  /** The provider whose journey was started from the popup in this tab. */
  readonly started: string | null;
  /** The origin that reported last. */
  readonly current: string | null;
  /** By origin, the least recently seen first. */
  readonly places: readonly (readonly [origin: string, place: Place])[];
}

const nothingYet: JourneyMemory = { confirmed: [], form: {}, hidden: false };
const fresh: TabJourney = { started: null, current: null, places: [] };

/** What each tab's journey remembers, per origin, until the browser or the tab is closed. */
export interface Journeys {
  memory(tabId: number, origin: string): Promise<{ memory: JourneyMemory; started: string | null }>;
  report(tabId: number, origin: string, report: JourneyReport): Promise<JourneyMemory>;
  start(tabId: number, provider: string): Promise<void>;
  /** Where the tab stands; `origin` is what the browser says that it shows, undefined where it does not say. */
  view(tabId: number, origin: string | undefined): Promise<JourneyView | null>;
  unhide(tabId: number): Promise<void>;
  forget(tabId: number): Promise<void>;
}

export function journeys(session: Area): Journeys {
  const inOrder = exclusive();
  const read = async (tabId: number): Promise<TabJourney> => {
    const value = (await session.get(keyOf(tabId)))[keyOf(tabId)];
    return isTabJourney(value) ? value : fresh;
  };
  const change = (tabId: number, how: (journey: TabJourney) => TabJourney): Promise<TabJourney> =>
    inOrder(async () => {
      const next = how(await read(tabId));
      await session.set({ [keyOf(tabId)]: next });
      return next;
    });

  return {
    async memory(tabId, origin) {
      const journey = await read(tabId);
      return { memory: placeOf(journey, origin)?.memory ?? nothingYet, started: journey.started };
    },
    async report(tabId, origin, report) {
      const { provider, step, state, hidden, confirmed } = report;
      const journey = await change(tabId, (before) => {
        const known = placeOf(before, origin);
        const form = report.form ?? (known?.provider === provider ? known.memory.form : {});
        const place: Place = {
          provider,
          memory: { confirmed, form, hidden },
          view: { provider, step, state, hidden },
        };
        return { ...before, current: origin, places: withPlace(before.places, origin, place) };
      });
      return placeOf(journey, origin)?.memory ?? nothingYet;
    },
    start: async (tabId, provider) => {
      await change(tabId, (before) => ({ ...before, started: provider }));
    },
    async view(tabId, origin) {
      const journey = await read(tabId);
      const place = placeOf(journey, origin ?? journey.current ?? '');
      return place?.view ?? null;
    },
    unhide: async (tabId) => {
      await change(tabId, (before) => ({
        ...before,
        places: before.places.map(([origin, place]) =>
          origin === before.current
            ? [
                origin,
                {
                  ...place,
                  memory: { ...place.memory, hidden: false },
                  view: { ...place.view, hidden: false },
                },
              ]
            : [origin, place],
        ),
      }));
    },
    forget: (tabId) => inOrder(() => session.remove(keyOf(tabId))),
  };
}

function keyOf(tabId: number): string {
  return `journey:${tabId}`;
}

function placeOf(journey: TabJourney, origin: string): Place | undefined {
  return journey.places.find(([known]) => known === origin)?.[1];
}

function withPlace(places: TabJourney['places'], origin: string, place: Place): TabJourney['places'] {
  const others = places.filter(([known]) => known !== origin);
  return [...others.slice(-(mostPlaces - 1)), [origin, place]];
}

/** Session storage holds only what this file put there; an earlier version's shape is told by its fields. */
function isTabJourney(value: unknown): value is TabJourney {
  return (
    typeof value === 'object' &&
    value !== null &&
    'started' in value &&
    'current' in value &&
    'places' in value &&
    Array.isArray(value.places)
  );
}

import { configure, queryAllByLabelText, queryAllByRole } from '@testing-library/dom';
import { BUTTON, LABEL } from './dashboard-parts';
import { stopwatch } from './stopwatch';

/* The libraries that people would reach for, for a world of the page. Playwright's engine is put there before. */

interface Engine {
  parseSelector(selector: string): unknown;
  querySelectorAll(parsed: unknown, root: Document): readonly Element[];
}

function isEngine(value: unknown): value is Engine {
  return (
    typeof value === 'object' && value !== null && 'parseSelector' in value && 'querySelectorAll' in value
  );
}

const engine: unknown = Reflect.get(globalThis, 'playwrightEngine');
if (!isEngine(engine)) throw new Error("Playwright's engine is not in this world.");
configure({ throwSuggestions: false });

const ask = (selector: string): (() => readonly Element[]) => {
  const parsed = engine.parseSelector(selector);
  return () => engine.querySelectorAll(parsed, document);
};
const role = ask(`internal:role=button[name="${BUTTON}"s]`);
const label = ask(`internal:label="${LABEL}"s`);
const visibleRole = ask(`internal:role=button[name="${BUTTON}"s] >> visible=true`);
const visibleLabel = ask(`internal:label="${LABEL}"s >> visible=true`);
const textbox = ask(`internal:role=textbox[name="${LABEL}"s]`);

const peers = stopwatch({
  'Testing Library, role and name': () => queryAllByRole(document.body, 'button', { name: BUTTON }),
  'Testing Library, label': () => queryAllByLabelText(document.body, LABEL),
  'Playwright, role and name': role,
  'Playwright, label': label,
  'oracle, role and name': visibleRole,
  // A field in a block that is hidden from assistive software counts as visible for the engine, and not for its roles.
  'oracle, label': () => {
    const exposed = new Set(textbox());
    return visibleLabel().filter((element) => exposed.has(element));
  },
});

Object.assign(globalThis, { peers });

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place, type PlacementQuestion } from './placement';
import { bottom, right, shared, type Rectangle } from './rectangle';

const viewport: Rectangle = { x: 0, y: 0, width: 1200, height: 800 };
const card = { width: 344, height: 260 };
const question: PlacementQuestion = {
  card,
  viewport,
  target: null,
  obstacles: [],
  wish: null,
  current: null,
  settled: true,
  rtl: false,
};

const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  right(inner) <= right(outer) + 0.01 &&
  bottom(inner) <= bottom(outer) + 0.01;

describe('where people expect the card', () => {
  const target: Rectangle = { x: 400, y: 300, width: 200, height: 40 };

  test('stands beside the target, where its line of reading ends', () => {
    const box = place({ ...question, target });
    expect(box.x).toBe(610);
    expect(box.y).toBe(300);
  });

  test('stands on the other side where people read from right to left', () => {
    const box = place({ ...question, target: { ...target, x: 600 }, rtl: true });
    expect(right(box)).toBe(590);
  });

  test('goes below a target that fills the width', () => {
    const box = place({ ...question, target: { x: 0, y: 100, width: 1200, height: 40 } });
    expect(box.y).toBeGreaterThanOrEqual(140);
  });

  test('waits in the lower corner when there is nothing to point at', () => {
    expect(place(question)).toEqual({ x: 848, y: 532, ...card });
  });

  test('is shorter in a narrow window rather than over what is used with the field', () => {
    const narrow = { ...viewport, width: 390, height: 780 };
    const field: Rectangle = { x: 28, y: 366, width: 334, height: 50 };
    const send: Rectangle = { x: 28, y: 430, width: 120, height: 44 };
    const used: Rectangle = { x: 28, y: 254, width: 334, height: 50 };
    const sheet = { width: 374, height: 340 };
    const asked = { ...question, card: sheet, viewport: narrow, target: field };
    const obstacles = [used, send].map((box) => ({ box, weight: 0.6 }));
    const box = place({ ...asked, obstacles });
    for (const free of [field, send, used]) expect(shared(box, free)).toBe(0);
    expect(box.height).toBeGreaterThan(250);
  });

  test('stays where it is while that is nearly as good', () => {
    const current = place({ ...question, target });
    expect(place({ ...question, target: { ...target, y: 320 }, current })).toEqual(current);
  });

  test('leaves when the target comes under it', () => {
    const current = place({ ...question, target });
    const moved = { ...target, x: 650 };
    expect(shared(place({ ...question, target: moved, current }), moved)).toBe(0);
  });

  test('goes where the person wants it, but not over the target', () => {
    expect(place({ ...question, target, wish: { x: 40, y: 60 } })).toMatchObject({ x: 40, y: 60 });
    expect(shared(place({ ...question, target, wish: { x: 420, y: 250 } }), target)).toBe(0);
  });

  test('leaves the buttons of a dialog free', () => {
    const save: Rectangle = { x: 640, y: 420, width: 100, height: 36 };
    expect(shared(place({ ...question, target, obstacles: [{ box: save, weight: 1 }] }), save)).toBe(0);
  });

  describe('beside a target with controls to its right', () => {
    const there: Rectangle = { x: 610, y: 300, ...card };
    const rows = [300, 340, 380].map((y) => ({ box: { x: 640, y, width: 80, height: 30 }, weight: 0.01 }));

    test('goes where it covers none of them', () => {
      const box = place({ ...question, target, obstacles: rows });
      expect(rows.filter((row) => shared(box, row.box) > 0)).toEqual([]);
      expect(shared(box, target)).toBe(0);
    });

    test('does not leave its place when they scroll under it', () => {
      expect(place({ ...question, target, obstacles: rows, current: there })).toEqual(there);
    });

    test('leaves it for another target, and never the place that the person chose', () => {
      const box = place({ ...question, target, obstacles: rows, current: there, settled: false });
      expect(rows.filter((row) => shared(box, row.box) > 0)).toEqual([]);
      expect(place({ ...question, target, obstacles: rows, wish: { x: 620, y: 290 } })).toMatchObject({
        x: 620,
        y: 290,
      });
    });
  });

  test('docks to an edge of a narrow window, over the whole width', () => {
    const small: Rectangle = { x: 0, y: 0, width: 320, height: 568 };
    const sheet = { width: 304, height: 220 };
    const above = place({
      ...question,
      card: sheet,
      viewport: small,
      target: { x: 20, y: 400, width: 200, height: 40 },
    });
    expect(above).toEqual({ x: 8, y: 8, ...sheet });
    const below = place({
      ...question,
      card: sheet,
      viewport: small,
      target: { x: 20, y: 100, width: 200, height: 40 },
    });
    expect(below).toEqual({ x: 8, y: 340, ...sheet });
  });

  test('becomes shorter rather than covering the target', () => {
    const low: Rectangle = { x: 0, y: 0, width: 500, height: 320 };
    const field: Rectangle = { x: 10, y: 20, width: 480, height: 60 };
    const box = place({ ...question, viewport: low, target: field });
    expect(shared(box, field)).toBe(0);
    expect(box.height).toBeLessThan(card.height);
  });
});

describe('whatever the page looks like', () => {
  const length = (most: number) => fc.double({ min: 1, max: most, noNaN: true });
  const rectangle = fc.record({
    x: fc.double({ min: -400, max: 2000, noNaN: true }),
    y: fc.double({ min: -400, max: 1400, noNaN: true }),
    width: length(1500),
    height: length(1200),
  });
  const questions: fc.Arbitrary<PlacementQuestion> = fc.record({
    card: fc.record({ width: fc.constant(344), height: length(600) }),
    viewport: fc.record({
      x: fc.constant(0),
      y: fc.constant(0),
      width: fc.integer({ min: 240, max: 2600 }),
      height: fc.integer({ min: 160, max: 1500 }),
    }),
    target: fc.option(rectangle, { nil: null }),
    obstacles: fc.array(fc.record({ box: rectangle, weight: fc.constantFrom(0.0005, 0.02, 0.5, 1) }), {
      maxLength: 8,
    }),
    wish: fc.option(fc.record({ x: length(2600), y: length(1500) }), { nil: null }),
    current: fc.option(rectangle, { nil: null }),
    settled: fc.boolean(),
    rtl: fc.boolean(),
  });
  /** The largest room beside the target, on any of its four sides, within the margins that the card keeps. */
  const roomBeside = ({ viewport: { width, height }, target, card: wanted }: PlacementQuestion): boolean => {
    if (!target) return true;
    const size = { width: Math.min(wanted.width, width - 16), height: Math.min(wanted.height, height - 16) };
    return (
      target.x - 8 >= size.width ||
      width - 8 - right(target) >= size.width ||
      target.y - 8 >= size.height ||
      height - 8 - bottom(target) >= size.height
    );
  };

  test('the card is inside the viewport', () => {
    fc.assert(
      fc.property(questions, (any) => within(place(any), any.viewport)),
      { numRuns: 2000 },
    );
  });

  test('the card never lies over the target while there is room beside it', () => {
    fc.assert(
      fc.property(questions, (any) => {
        fc.pre(any.viewport.width >= 480 || !any.target || any.target.y - 8 >= any.card.height);
        fc.pre(roomBeside(any));
        return !any.target || shared(place(any), any.target) === 0;
      }),
      { numRuns: 2000 },
    );
  });

  test('one button is never covered while both it and the target can be left free', () => {
    fc.assert(
      fc.property(questions, rectangle, (any, box) => {
        const free = { ...any, obstacles: [{ box, weight: 1 }], wish: null };
        fc.pre(any.viewport.width >= 480);
        const room = { x: 8, y: 8, width: any.viewport.width - 16, height: any.viewport.height - 16 };
        const size = {
          width: Math.min(any.card.width, room.width),
          height: Math.min(any.card.height, room.height),
        };
        const corners = [room.x, right(room) - size.width].flatMap((x) =>
          [room.y, bottom(room) - size.height].map((y) => ({ x, y, ...size })),
        );
        fc.pre(
          corners.some(
            (corner) => shared(corner, box) === 0 && (!any.target || shared(corner, any.target) === 0),
          ),
        );
        return shared(place(free), box) === 0;
      }),
      { numRuns: 2000 },
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(questions, (any) => {
        expect(place(any)).toEqual(place(any));
      }),
    );
  });
});

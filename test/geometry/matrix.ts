import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGeometryBrowser, type BrowserName, type GeometryBrowser } from './browsers';
import type { GeometryCase } from './case';
import { geometryCases } from './table';
import type { Verdict } from './verdict';

/** Plays every case in one browser, with the ring moved by the browser itself and by the frame loop. */
export function testGeometry(name: BrowserName): void {
  let browser: GeometryBrowser;
  beforeAll(async () => {
    browser = await openGeometryBrowser(name);
  });
  afterAll(() => browser.close());

  for (const anchoring of ['anchored', 'frame loop'] as const) {
    describe(anchoring, () => {
      for (const geometry of geometryCases) {
        if (geometry.pinched && name !== 'chromium') continue;
        test(geometry.name, async () => {
          const verdict = await browser.play(geometry, anchoring);
          expect(verdict.error, verdict.boxes).toBeLessThan(2);
          expect(verdict.finalError, verdict.boxes).toBeLessThan(2);
          expect(verdict, verdict.boxes).toMatchObject({
            ringShown: true,
            cardInside: true,
            cardOnTop: true,
            cardCovers: geometry.huge ?? false,
            readsAtRest: 0,
          });
          expectTold(geometry, verdict);
          if (anchoring === 'frame loop') expect(verdict.followed).toBe(true);
          else if (geometry.leftToBrowser) expect(verdict.followed).toBe(false);
        });
      }
    });
  }
}

/** The browser really did as it was told; otherwise the case would prove nothing. */
function expectTold(geometry: GeometryCase, verdict: Verdict): void {
  const { viewport = [1000, 700], resized = viewport, deviceScale, browserZoom = 1, pinched = 1 } = geometry;
  const width = resized[0] / (geometry.zoomed ?? browserZoom);
  // Firefox rounds its factors to whole device pixels.
  expect(Math.abs(verdict.windowWidth / width - 1)).toBeLessThan(0.01);
  expect(verdict.fingerScale).toBeCloseTo(pinched, 2);
  if (deviceScale) expect(verdict.deviceRatio).toBeCloseTo(deviceScale, 2);
}

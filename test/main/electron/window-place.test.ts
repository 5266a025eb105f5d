import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, type Rectangle, windowStateIn } from '../../../src/main/electron/window-place.ts';

/** A full-HD screen without its panel of 40 pixels, and a smaller one right of it, lower by 100. */
const MAIN: Rectangle = { x: 0, y: 40, width: 1920, height: 1040 };
const SIDE: Rectangle = { x: 1920, y: 100, width: 1280, height: 720 };

describe('where the window goes', () => {
  it('is the middle of the main screen at the first start', () => {
    expect(placeWindow(null, [MAIN, SIDE])).toEqual({ x: 320, y: 150, width: 1280, height: 820 });
  });

  it('is the whole of a small main screen at the first start', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 };
    expect(placeWindow(null, [small])).toEqual(small);
  });

  it.each<[string, Rectangle]>([
    ['on the main screen', { x: 100, y: 100, width: 900, height: 700 }],
    ['on the other screen', { x: 2000, y: 110, width: 1000, height: 600 }],
  ])('is where it was: %s', (_where, saved) => {
    expect(placeWindow(saved, [MAIN, SIDE])).toEqual(saved);
  });

  it('is the middle of the main screen where its own is gone', () => {
    const saved = { x: 2000, y: 110, width: 1000, height: 600 };
    expect(placeWindow(saved, [MAIN])).toEqual({ x: 460, y: 260, width: 1000, height: 600 });
  });

  it('is moved back where only a corner of it would be seen', () => {
    const saved = { x: 1800, y: 1000, width: 900, height: 700 };
    expect(placeWindow(saved, [MAIN])).toEqual({ x: 1020, y: 380, width: 900, height: 700 });
  });

  it('is the screen that shows most of it where it lies across two', () => {
    expect(placeWindow({ x: 1700, y: 200, width: 1000, height: 600 }, [MAIN, SIDE])).toEqual({
      x: 1920,
      y: 200,
      width: 1000,
      height: 600,
    });
  });

  const coordinate = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 480, max: 5000 });
  const area = fc.record({ x: coordinate, y: coordinate, width: size, height: size });
  const saved = fc.record({ x: coordinate, y: coordinate, width: size, height: size });

  it('is always wholly on a screen that exists', () => {
    fc.assert(
      fc.property(fc.option(saved), fc.array(area, { minLength: 1, maxLength: 3 }), (window, areas) => {
        const placed = placeWindow(window, areas);
        const within = (screen: Rectangle) =>
          placed.x >= screen.x &&
          placed.y >= screen.y &&
          placed.x + placed.width <= screen.x + screen.width &&
          placed.y + placed.height <= screen.y + screen.height;
        expect(areas.some(within)).toBe(true);
      }),
    );
  });

  it('stays where it was put', () => {
    fc.assert(
      fc.property(saved, fc.array(area, { minLength: 1, maxLength: 3 }), (window, areas) => {
        const placed = placeWindow(window, areas);
        expect(placeWindow(placed, areas)).toEqual(placed);
      }),
    );
  });
});

describe('what is remembered of a window', () => {
  const good = { bounds: MAIN, maximised: false, zoomLevel: 0.5, theme: 'dark' };
  it.each([
    ['a size of nothing', { ...good, bounds: { ...MAIN, width: 0 } }],
    ['a place between pixels', { ...good, bounds: { ...MAIN, x: 0.5 } }],
    ['a zoom beyond Chromium’s', { ...good, zoomLevel: 9 }],
    ['no zoom', { bounds: MAIN, maximised: false }],
    ['a text for its size', { ...good, bounds: { ...MAIN, width: '1920' } }],
    ['no place', { maximised: false, zoomLevel: 0 }],
    ['nothing in it', null],
  ])('is not taken with %s', (_what, bad) => {
    expect(windowStateIn(good)).toEqual(good);
    expect(windowStateIn(bad)).toBeNull();
  });

  it.each([undefined, 'sepia'])('is taken with the system’s theme where it names none: %s', (theme) => {
    expect(windowStateIn({ ...good, theme })).toEqual({ ...good, theme: 'system' });
  });
});

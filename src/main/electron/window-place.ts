import { z } from 'zod';

export const MIN_SIZE = { width: 480, height: 480 } as const;
const USUAL_SIZE = { width: 1280, height: 820 } as const;

/** Chromium's own bounds of a zoom level: a quarter to five times the size. */
const ZOOM_LEVELS = { least: Math.log(0.25) / Math.log(1.2), most: Math.log(5) / Math.log(1.2) };

const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
/** In pixels of the desktop, which all screens share. */
export type Rectangle = z.infer<typeof rectangle>;

/** How the window stood when it was last open. */
export const windowState = z.object({
  bounds: rectangle,
  maximised: z.boolean(),
  /** Each whole step is 1.2 times the size before; 0 is the usual one. */
  zoomLevel: z.number().min(ZOOM_LEVELS.least).max(ZOOM_LEVELS.most),
});
export type WindowState = z.infer<typeof windowState>;

/**
 * Where the window goes: where it was, wholly on the screen that showed most of it; without such a screen in the middle of the first.
 * @param saved null at the first start
 * @param areas what the screens leave to windows, the main one first; at least one
 */
export function placeWindow(saved: Rectangle | null, areas: readonly Rectangle[]): Rectangle {
  const [first = { x: 0, y: 0, ...USUAL_SIZE }] = areas;
  const shown = saved === null ? [] : areas.filter((area) => overlap(saved, area) > 0);
  const [home] = shown.toSorted((one, other) => overlap(saved ?? one, other) - overlap(saved ?? one, one));
  if (saved === null || home === undefined) return centred(saved ?? USUAL_SIZE, first);
  const { width, height } = fitted(saved, home);
  return {
    x: clamp(saved.x, home.x, home.x + home.width - width),
    y: clamp(saved.y, home.y, home.y + home.height - height),
    width,
    height,
  };
}

function centred(size: { width: number; height: number }, area: Rectangle): Rectangle {
  const { width, height } = fitted(size, area);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

const fitted = (size: { width: number; height: number }, area: Rectangle) => ({
  width: Math.min(Math.max(size.width, MIN_SIZE.width), area.width),
  height: Math.min(Math.max(size.height, MIN_SIZE.height), area.height),
});

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Pixels of one that lie within the other. */
function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

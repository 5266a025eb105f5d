import type { Settings } from '../../core/settings.ts';

export const MIN_SIZE = { width: 480, height: 480 } as const;
const USUAL_SIZE = { width: 1280, height: 820 } as const;

/** Chromium's own bounds of a zoom level: a quarter to five times the size. */
const ZOOM_LEVELS = { least: Math.log(0.25) / Math.log(1.2), most: Math.log(5) / Math.log(1.2) };

/** In pixels of the desktop, which all screens share. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How the window stood when it was last open. */
export interface WindowState {
  bounds: Rectangle;
  maximised: boolean;
  /** Each whole step is 1.2 times the size before; 0 is the usual one. */
  zoomLevel: number;
  /** Of the settings, which are read only after the window is shown. */
  theme: Theme;
}

type Theme = Settings['theme'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** What a file says of a window; null where it cannot be used. By hand, since no library is loaded before the window. */
export function windowStateIn(stored: unknown): WindowState | null {
  const { bounds, maximised, zoomLevel, theme }: Record<string, unknown> = Object(stored);
  const { x, y, width, height }: Record<string, unknown> = Object(bounds);
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height) || width < 1 || height < 1)
    return null;
  if (typeof maximised !== 'boolean' || typeof zoomLevel !== 'number') return null;
  const isZoom = zoomLevel >= ZOOM_LEVELS.least && zoomLevel <= ZOOM_LEVELS.most;
  if (!isZoom) return null;
  // Earlier versions kept none.
  const known = THEMES.find((each) => each === theme) ?? 'system';
  return { bounds: { x, y, width, height }, maximised, zoomLevel, theme: known };
}

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

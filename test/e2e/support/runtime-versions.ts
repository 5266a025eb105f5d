import type { HostKind } from '../driver.ts';
import { electronVersion } from './electron-runtime.ts';

/**
 * What only the age of a runtime explains. The specs run on whichever Electron there is; what it came too early for is left out of a
 * test, and nothing else.
 */
const SINCE_ELECTRON = {
  /** The running head and the page numbers of a PDF: Chromium prints them since 131, and Electron 34 is the first with a later one. */
  'page margin boxes': 34,
  /** Chromium 130 leaves it to a PDF's reader what the letters of a ligature are; poppler finds them, pdf.js a NUL. */
  'ligatures in the text of a PDF': 34,
} as const;

/** Whether the runtime of a host has it. The browser of the loopback host is always new enough. */
export function supports(host: HostKind, feature: keyof typeof SINCE_ELECTRON): boolean {
  const [major] = (electronVersion ?? '').split('.');
  return host === 'loopback' || Number(major) >= SINCE_ELECTRON[feature];
}

import { localDay } from '../core/local-day.ts';
import type { Moment } from '../core/time.ts';

/** Longest part of the name that comes from the title, in bytes of UTF-8; file systems allow 255 in all. */
const TITLE_BYTES = 120;

const utf8 = (text: string): number =>
  Array.from(text).reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

/**
 * Letters and digits of a title, joined by hyphens, lower case. Accents go where a letter can stand without them;
 * other scripts stay as they are. Empty where the title has neither letter nor digit.
 */
function slug(title: string, characters = Number.POSITIVE_INFINITY): string {
  const words = title
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  const all = words ?? [];
  let fitting = 0;
  while (fitting < all.length && fits(all.slice(0, fitting + 1).join('-'), characters)) fitting += 1;
  if (fitting === 0) return shortened(all[0] ?? '', characters);
  return (fitting < all.length ? withoutSmallEnd(all.slice(0, fitting)) : all).join('-');
}

const fits = (name: string, characters: number): boolean =>
  utf8(name) <= TITLE_BYTES && Array.from(name).length <= characters;

/** Words that lead on to what was cut, such as `or` of “Lead Payments, or stay?”. */
const SMALL_WORDS = new Set(
  'a an and as at be between but by do does for from have i if in into is it its my nor of on or our over should so than that the their then this to versus vs was we when where whether which will with without would your'.split(
    ' ',
  ),
);

/** The beginning of a title that was cut, without the small words at its end; at least its first word. */
function withoutSmallEnd(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !SMALL_WORDS.has(word));
  return words.slice(0, Math.max(1, last + 1));
}

/** As much of one endless word as fits. */
function shortened(word: string, characters: number): string {
  let name = '';
  for (const character of Array.from(word).slice(0, Math.min(characters, word.length))) {
    if (utf8(name + character) > TITLE_BYTES) break;
    name += character;
  }
  return name;
}

/** Most characters that come from the title. */
const TITLE_CHARACTERS = 34;

/** What the name of a report is made of. */
export interface NamedReport {
  /** What it is about, in the user's words. */
  title: string;
  /** Stands in for a title without a letter or digit. */
  fallback: string;
  /** Which of the papers of one decision it is; missing where there is but one. */
  kind?: 'one-page' | 'full-record' | 'review' | 'draft-one-page' | 'draft-full-record';
  /** Which of several of its kind, counted from 1; missing where there is but one. */
  ordinal?: number;
  at: Moment;
}

/**
 * A file name that every system takes: `crossroads-staff-engineer-or-lead-payments-one-page-2026-11-23.pdf`, and of a second review
 * `…-review-2-2026-11-23.pdf`. It starts with the app's name, so that no title can make it a reserved or hidden one.
 */
export function reportFileName({ title, fallback, kind, ordinal = 1, at }: NamedReport): string {
  const parts = [
    'crossroads',
    slug(title, TITLE_CHARACTERS) || fallback,
    ...(kind === undefined ? [] : [kind]),
    ...(ordinal === 1 ? [] : [ordinal]),
    localDay(new Date(at)),
  ];
  return `${parts.join('-')}.pdf`;
}

/** Most characters of a name that the user gave, extension and all. */
const NAME_CHARACTERS = 60;

/** What systems refuse in a name, and controls, marks of direction and halves of characters. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The name that the user gave a report, made safe, at most 60 characters; the usual one where nothing of it is left. */
export function givenFileName(given: string, report: NamedReport): string {
  const stem = given
    .toWellFormed()
    .replace(/\.pdf\s*$/iu, '')
    .replace(REFUSED, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '');
  const short = Array.from(stem)
    .slice(0, NAME_CHARACTERS - '.pdf'.length)
    .join('')
    .replace(/[\s.]+$/u, '');
  if (short === '') return reportFileName(report);
  return `${RESERVED.test(short.toLowerCase().replace(/\..*$/u, '')) ? `report-${short}` : short}.pdf`;
}

/** Names that Windows keeps for devices, whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The file name of an exported card, which every system takes: `night-trains-vs-short-flights.crossroads-card`.
 * A title without a letter or digit gives `card`.
 */
export function cardFileName(title: string): string {
  const name = slug(title) || 'card';
  return `${RESERVED.test(name) ? `card-${name}` : name}.crossroads-card`;
}

/** The file name of an export of everything, or of one decision where there is a title. */
export function exportFileName(title: string | null, at: Moment, extension: string): string {
  const name = title === null ? 'everything' : slug(title) || 'decision';
  return `crossroads-${name}-${localDay(new Date(at))}.${extension}`;
}

import type { Draft, Rating, RoleMeaning, Swing } from '../../core/assessment/draft.ts';
import type { RankedPlace } from '../../core/assessment/edits/ranking.ts';
import type { CardOrigin, PathKey } from '../../core/card/card.ts';
import { fixed } from '../charts/figures.ts';
import type { ChartNames } from '../charts/names.ts';

/** What the user said, in the report's words. */

/** A number as the user gave it: `62`, `62.5`. */
export const plainNumber = (value: number): string => fixed(value, Number.isInteger(value) ? 0 : 1);

export function ratingText(rating: Rating | null | undefined): string {
  if (rating === null || rating === undefined) return 'not rated';
  switch (rating.kind) {
    case 'value':
      return plainNumber(rating.value);
    case 'range':
      return `${plainNumber(rating.low)}–${plainNumber(rating.high)}`;
    case 'unknown':
      return 'unknown';
  }
}

/** `60`, or `60 (50–70)` where it may be off so far; empty where nothing was said. */
export function pointsText(swing: Swing | undefined): string {
  if (swing === undefined || swing.points === null) return '';
  const { points, range } = swing;
  const around = range === null ? '' : ` (${plainNumber(range.low)}–${plainNumber(range.high)})`;
  return `${plainNumber(points)}${around}`;
}

/** `3`, or `3, shared`; empty where it has none. */
export const placeText = (place: RankedPlace | undefined): string =>
  place === undefined ? '' : `${place.place}${place.tied ? ', shared' : ''}`;

/** A role in the user's words, and its figures: `70 % hands-on`, `no reports`; what was not said is left out. */
export function roleParts({ role, handsOn, reports }: RoleMeaning): { name: string; figures: string[] } {
  const figures = [
    handsOn === null ? '' : `${plainNumber(handsOn)}\u00a0% hands-on`,
    reports === null ? '' : reports === 0 ? 'no reports' : counted(reports, 'report'),
  ];
  return { name: role.trim(), figures: figures.filter((figure) => figure !== '') };
}

/** `Staff engineer, 70 % hands-on, no reports`; empty where nothing was said. */
export function roleText(role: RoleMeaning): string {
  const { name, figures } = roleParts(role);
  return [name, ...figures].filter((part) => part !== '').join(', ');
}

/** Does a choice of one path go against the score? False where there is nothing to go against. */
export const againstScore = (chosen: PathKey | null, leader: PathKey | null): boolean =>
  chosen !== null && leader !== null && chosen !== leader;

/** The path that was chosen or is tried; null for any other choice. */
export function chosenPath({ choice, tryPath }: Draft['commitment']): PathKey | null {
  if (choice === 'a' || choice === 'b') return choice;
  return choice === 'try' ? tryPath : null;
}

/** `IC pro, IC rule`: where on the card a criterion comes from. */
export function originText(origins: readonly CardOrigin[], names: ChartNames): string {
  return origins.map(({ path, part }) => `${names.paths[path].shortName} ${part}`).join(', ');
}

/** `one, two and three`. */
export function listText(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

/** A count with its noun: `1 note`, `3 notes`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

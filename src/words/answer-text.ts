import type { Draft, Rating, RoleMeaning, Swing, WeighingMethod, YesNo } from '../core/assessment/draft.ts';
import { type RankedPlace, rankedPlaces } from '../core/assessment/edits/ranking.ts';
import type { CardOrigin, PathKey } from '../core/card/card.ts';
import { counted, plainNumber, rangeText } from './figures.ts';
import type { PathNames } from './margins.ts';

/** What the user answered, as text. */

export function ratingText(rating: Rating | null | undefined): string {
  if (rating === null || rating === undefined) return 'not rated';
  switch (rating.kind) {
    case 'value':
      return plainNumber(rating.value);
    case 'range':
      return rangeText(plainNumber(rating.low), plainNumber(rating.high));
    case 'unknown':
      return 'unknown';
  }
}

/** An answer in the word of its choice on the screen. */
export const YES_NO_TEXT: Readonly<Record<YesNo, string>> = { yes: 'yes', no: 'no', unsure: 'unsure' };

/** How importance was asked for. */
export const METHOD_TEXT: Readonly<Record<WeighingMethod, string>> = {
  swing: 'Points, 0 to 100, for the step from the worst to the best end; the most wanted step has the most.',
  ranking:
    'The order of the steps from the worst to the best end, the most wanted first. A weight is the mean of all that keep this order.',
  pairwise: 'Pairs of steps from the worst to the best end, compared in words.',
};

/** Head of the column with each criterion's answer about importance; comparisons have their own table. */
export const IMPORTANCE_HEAD: Readonly<Record<WeighingMethod, string | null>> = {
  swing: 'Points',
  ranking: 'Place',
  pairwise: null,
};

/** `60`, or `60 (50–70)` with a range; empty without an answer. */
function swingText(swing: Swing | undefined): string {
  if (swing === undefined || swing.points === null) return '';
  const { range } = swing;
  const points = plainNumber(swing.points);
  const ends = range === null ? points : rangeText(plainNumber(range.low), plainNumber(range.high));
  return ends === points ? points : `${points} (${ends})`;
}

/** `3`, or `3, shared`; empty where it has none. */
const placeText = (place: RankedPlace | undefined): string =>
  place === undefined ? '' : `${place.place}${place.tied ? ', shared' : ''}`;

/** The answer about the importance of one criterion, under IMPORTANCE_HEAD; empty for comparisons. */
export function importanceText(assessment: Pick<Draft, 'criteria' | 'weighing'>, id: string): string {
  const { method, swings } = assessment.weighing;
  switch (method) {
    case 'swing':
      return swingText(swings[id]);
    case 'ranking':
      return placeText(rankedPlaces(assessment).get(id));
    case 'pairwise':
      return '';
  }
}

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

/** Does a choice of one path go against the one ahead? False where there is nothing to go against. */
export const againstScore = (chosen: PathKey | null, ahead: PathKey | null): boolean =>
  chosen !== null && ahead !== null && chosen !== ahead;

/** Whether the score agrees with a path that is named beside it. @param ahead null = too close to call */
export function scoreBeside(path: PathKey, ahead: PathKey | null): string {
  if (ahead === null) return 'the score is too close to call';
  return ahead === path ? 'the score agrees' : 'the score says otherwise';
}

/** `IC pro, IC rule`, `table`: where on the card a criterion comes from. */
export function originText(origins: readonly CardOrigin[], names: PathNames): string {
  const places = origins.map(({ path, part }) =>
    part === 'table' ? part : `${names.paths[path].shortName} ${part}`,
  );
  return [...new Set(places)].join(', ');
}

/** The card's words that a criterion comes from; what a table says of a path with its name before it: `IC: 40 hours`. */
export const quoteText = ({ path, part, quote }: CardOrigin, names: PathNames): string =>
  part === 'table' ? `${names.paths[path].shortName}: ${quote.trim()}` : quote.trim();

import type { Draft } from '../../../../core/assessment/draft.ts';
import { rankedPlaces, unranked } from '../../../../core/assessment/edits/ranking.ts';
import { listed } from '../../../../words/figures.ts';

const labelIn = ({ criteria }: Draft, id: string): string =>
  criteria.find((each) => each.id === id)?.label ?? '';

/** The new place of a criterion, for screen readers: "Pay: place 2 of 3, after Calm. All are placed." */
export function placeText(draft: Draft, id: string): string {
  const places = rankedPlaces(draft);
  const here = places.get(id);
  const label = labelIn(draft, id);
  const toGo = unranked(draft).length;
  const rest = toGo === 0 ? 'All are placed.' : `${toGo} to go.`;
  if (here === undefined) return `${label}: not placed. ${rest}`;
  const equals = [...places.entries()].filter(([other, { place }]) => other !== id && place === here.place);
  const before = [...places.entries()].filter(([, { place }]) => place < here.place).at(-1);
  const where =
    equals.length > 0
      ? `shares place ${here.place} of ${places.size} with ${listed(equals.map(([other]) => labelIn(draft, other)))}`
      : `place ${here.place} of ${places.size}${before === undefined ? '' : `, after ${labelIn(draft, before[0])}`}`;
  return `${label}: ${where}. ${rest}`;
}

/** What a drag is over: the place that letting go would give. */
export function overWords(draft: Draft, id: string, over: string, next: string): string {
  const label = labelIn(draft, id);
  const place = rankedPlaces(draft).get(over)?.place;
  if (over === id) return `${label} is where it was.`;
  if (over === next) return `${label} would come last in your order.`;
  if (place === undefined) return `${label} would not be placed.`;
  return `${label} would take the place of ${labelIn(draft, over)}, place ${place}.`;
}

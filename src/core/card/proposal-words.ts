import { TEXT_LIMITS } from '../text.ts';
import { namesOf, type PerPath } from './card.ts';
import { cutText } from './cut-text.ts';
import { inNames } from './named-words.ts';
import type { CardProposal, ProposedCriterion } from './proposal.ts';

/** The title of the card that a proposal makes, with the paths' names as they are now. */
export function titleOf({ title, paths }: Pick<CardProposal, 'title' | 'paths'>): string {
  const names = namesOf(paths);
  return title === null ? titleFromNames(names) : inNames(title, names);
}

/** Both names, each cut to its half where a title could not hold them. */
export function titleFromNames({ a, b }: PerPath<string>): string {
  const whole = `${a} vs ${b}`;
  if (whole.length <= TEXT_LIMITS.title) return whole;
  const half = Math.floor((TEXT_LIMITS.title - ' vs '.length) / 2);
  return `${cutText(a, half)} vs ${cutText(b, half)}`;
}

const PARTS = {
  summary: 'The summary',
  tag: 'A tag',
  pro: 'A pro',
  con: 'A con',
  rule: 'The rule',
  table: 'The table',
} as const;

/** Why the user may want to rate a criterion that the card only offers. */
export const reasonOf = (
  { reason, origins }: Pick<ProposedCriterion, 'reason' | 'origins'>,
  names: PerPath<{ name: string }>,
): string => reason ?? reasonFromOrigins(origins, names);

/** The same from its origins alone. */
export function reasonFromOrigins(
  origins: ProposedCriterion['origins'],
  names: PerPath<{ name: string }>,
): string {
  const [first] = origins;
  if (first === undefined) return 'It was added when the card was made.';
  const reason = `${PARTS[first.part]} of ${names[first.path].name} names it.`;
  return reason.length <= TEXT_LIMITS.line ? reason : `${PARTS[first.part]} names it.`;
}

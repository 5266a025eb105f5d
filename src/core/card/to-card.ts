import { TEXT_LIMITS } from '../text.ts';
import { CARD_SCHEMA_VERSION, type Card, card, type PerPath } from './card.ts';
import { cutText } from './cut-text.ts';
import type { CardProposal, ProposedCriterion } from './proposal.ts';

/**
 * The card that a proposal makes. Criteria that are on become the card's own; those that are off, and those without an
 * origin on the page, are offered beyond them with the reason why.
 *
 * @param id the card's id, up to 64 characters
 * @throws z.ZodError where the proposal has problems (see proposalProblems)
 */
export function toCard({ paths, pick, criteria }: CardProposal, id: string): Card {
  const own = criteria.filter((each) => each.on && each.origins.length > 0);
  const offered = criteria.filter((each) => !own.includes(each));
  return card.parse({
    schemaVersion: CARD_SCHEMA_VERSION,
    id,
    title: titleOf({ a: paths.a.name, b: paths.b.name }),
    paths: { a: { ...paths.a, roles: [] }, b: { ...paths.b, roles: [] } },
    criteria: own.map(({ id: key, label, worst, best, origins }) => ({
      id: key,
      label,
      worst,
      best,
      origins,
    })),
    further: offered.map((each) => ({
      id: each.id,
      label: each.label,
      worst: each.worst,
      best: each.best,
      reason: reasonFor(each, paths),
    })),
    pick,
  });
}

/** Both names, each cut to its half where a title could not hold them. */
function titleOf({ a, b }: PerPath<string>): string {
  const whole = `${a} vs ${b}`;
  if (whole.length <= TEXT_LIMITS.title) return whole;
  const half = Math.floor((TEXT_LIMITS.title - ' vs '.length) / 2);
  return `${cutText(a, half)} vs ${cutText(b, half)}`;
}

const PARTS = { summary: 'The summary', tag: 'A tag', pro: 'A pro', con: 'A con', rule: 'The rule' } as const;

function reasonFor({ origins }: ProposedCriterion, paths: CardProposal['paths']): string {
  const first = origins[0];
  if (first === undefined) return 'You added this when the card was made.';
  const reason = `${PARTS[first.part]} of ${paths[first.path].name} names it.`;
  return reason.length <= TEXT_LIMITS.line ? reason : `${PARTS[first.part]} names it.`;
}

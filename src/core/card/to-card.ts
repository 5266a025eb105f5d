import { CARD_SCHEMA_VERSION, type Card, type CardPath, card, type PathKey } from './card.ts';
import type { CardProposal, ProposedCriterion } from './proposal.ts';
import { reasonOf, titleOf } from './proposal-words.ts';
import { ruleText } from './rule-text.ts';

/**
 * The card that a proposal makes. Criteria that are on become the card's own; those that are off are offered beyond them with
 * the reason why.
 *
 * @param id the card's id, up to 64 characters
 * @throws z.ZodError where the proposal has problems (see proposalProblems)
 */
export function toCard(proposal: CardProposal, id: string): Card {
  const criteria = proposal.criteria.map((each) => withoutUnsaid(proposal, each));
  return card.parse({
    schemaVersion: CARD_SCHEMA_VERSION,
    id,
    title: titleOf(proposal),
    paths: { a: pathOf(proposal, 'a'), b: pathOf(proposal, 'b') },
    criteria: criteria
      .filter(({ on }) => on)
      .map((each) => ({
        ...wordsOf(each),
        ...(each.reason !== null && { reason: each.reason }),
        origins: each.origins,
      })),
    further: criteria
      .filter(({ on }) => !on)
      .map((each) => ({
        ...wordsOf(each),
        ...(each.group !== undefined && { group: each.group }),
        reason: reasonOf(each, proposal.paths),
        ...(each.origins.length > 0 ? { origins: each.origins } : {}),
        ...(each.needsWording ? { needsWording: true as const } : {}),
      })),
    pick: proposal.pick,
    ...(proposal.pickReason === null ? {} : { pickReason: proposal.pickReason }),
    ...(proposal.verdictParagraph === null ? {} : { verdict: proposal.verdictParagraph }),
  });
}

const wordsOf = ({ id, label, worst, best, question, suggested }: ProposedCriterion) => ({
  id,
  label,
  worst,
  best,
  ...(question?.label === label && { question: question.text }),
  ...(suggested.length > 0 ? { suggested } : {}),
});

function pathOf(proposal: CardProposal, path: PathKey): CardPath {
  const { rule, ...said } = proposal.paths[path];
  const text = ruleText(proposal, path);
  return { ...said, rule: rule === null || text === null ? null : { text, pro: rule.pro, con: rule.con } };
}

/** The criterion without origins in a summary that the user has emptied. */
function withoutUnsaid({ statements }: CardProposal, each: ProposedCriterion): ProposedCriterion {
  const emptied = statements.filter(({ part, text }) => part === 'summary' && text.trim() === '');
  if (emptied.length === 0) return each;
  const origins = each.origins.filter(
    ({ path, part }) => part !== 'summary' || !emptied.some((statement) => statement.path === path),
  );
  return { ...each, origins };
}

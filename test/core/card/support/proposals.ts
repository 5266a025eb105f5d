import { cardFromPage } from '../../../../src/core/card/card-from-page.ts';
import { parsePage } from '../../../../src/core/card/parse/parse-page.ts';
import type { CardProposal, ProposedCriterion } from '../../../../src/core/card/proposal.ts';
import { pageText } from './pages.ts';

export function proposalOf(text: string): CardProposal {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return cardFromPage(parsed.page);
}

export const SAMPLE = proposalOf(pageText('night-trains.txt'));

export function labelled(proposal: CardProposal, label: string): ProposedCriterion {
  const found = proposal.criteria.find((each) => each.label === label);
  if (found === undefined) throw new Error(`no criterion "${label}"`);
  return found;
}

export const labels = ({ criteria }: CardProposal) => criteria.map(({ label }) => label);

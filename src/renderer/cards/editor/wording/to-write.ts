import type { FurtherCriterion } from '../../../../core/card/card.ts';
import type { CardProposal, ProposedCriterion } from '../../../../core/card/proposal.ts';
import { arrange, inOrder } from '../arrange.ts';

/** A criterion as proposed, or as a card offers it. */
type Offer = Pick<FurtherCriterion, 'origins'> & { needsWording?: boolean | undefined };

/**
 * The criteria that nobody has worded yet and that the page's pros and cons hold, in the order of the screen. Those of
 * summaries are offers, which need no answer.
 */
export const toWrite = (proposal: CardProposal): ProposedCriterion[] =>
  inOrder(arrange(proposal)).filter(isToWrite);

export const isToWrite = ({ needsWording = false, origins = [] }: Offer): boolean =>
  needsWording && origins.some(({ part }) => part === 'pro' || part === 'con');

/** The criteria that a page's pros and cons name soundly, and whatever else is asked, in the order of the screen. */
export const readyIn = (proposal: CardProposal): ProposedCriterion[] =>
  inOrder(arrange(proposal)).filter(
    ({ needsWording, on, origins }) =>
      on || (!needsWording && origins.some(({ part }) => part === 'pro' || part === 'con')),
  );

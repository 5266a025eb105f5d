import { z } from 'zod';
import { named } from '../named-schema.ts';
import { BODIES_BESIDE_REVIEWS, decision, importedChain, revision } from './decision.ts';
import { reviewBody } from './review.ts';

/**
 * A review as the decision's page tells it: what it came to, without the answers, which hold the whole card once more, and without its
 * sentences. What compares or exports reviews asks for the whole decision.
 */
const openedReview = reviewBody.omit({ answers: true, verdict: true });
export interface OpenedReview extends z.infer<typeof openedReview> {}

const openedRevision = revision.extend({
  body: z.discriminatedUnion('kind', [...BODIES_BESIDE_REVIEWS, openedReview]),
});
/** A whole revision is one too. */
export interface OpenedRevision extends z.infer<typeof openedRevision> {}

const openedChain = importedChain.extend({ revisions: z.array(named<OpenedRevision>(openedRevision)) });
export interface OpenedChain extends z.infer<typeof openedChain> {}

/** A decision as its page needs it, so that one with many reviews does not send the whole card once for each. */
export const openedDecision = decision.extend({
  revisions: z.array(named<OpenedRevision>(openedRevision)),
  beside: z.array(named<OpenedChain>(openedChain)),
});
export interface OpenedDecision extends z.infer<typeof openedDecision> {}

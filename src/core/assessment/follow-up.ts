import type { PathKey } from '../card/card.ts';
import type { Moment } from '../time.ts';
import { createDraft } from './create-draft.ts';
import type { Draft } from './draft.ts';

/**
 * A fresh assessment with the criteria and weights of a decided one: no rating, no rule answer, no gut and no choice is
 * taken over, since these are to be given anew.
 *
 * @param old the frozen answers
 * @param about the new draft's id, the moment it is made, the path that stands first, and whether the decision that comes of
 *   it takes the place of the old one
 */
export function followUp(
  old: Draft,
  about: { id: string; now: Moment; firstPath: PathKey; supersedes: boolean },
): Draft {
  const fresh = createDraft(old.card, about);
  const { question, roles } = old.frame;
  return {
    ...fresh,
    frame: { ...fresh.frame, question, roles },
    criteria: old.criteria,
    ...(old.toldApart !== undefined && { toldApart: old.toldApart }),
    weighing: old.weighing,
    followsUp: { decisionId: old.id, supersedes: about.supersedes },
  };
}

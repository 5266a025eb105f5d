import type { Card } from '../card/card.ts';
import { isGeneralEnd } from '../card/general-ends.ts';
import { isInOwnWords } from '../card/own-words.ts';
import type { Criterion } from './draft.ts';

/**
 * Has nobody said yet what a criterion is about? Its label is a statement's own words: those that the card offers so, and a con
 * whose opposite nobody has named, which would be rated the wrong way round.
 */
export function needsWords(card: Card, { id, label, best, origins }: Criterion): boolean {
  const offered = card.further.find((each) => each.id === id);
  if (offered?.needsWording === true) return label === offered.label;
  return isGeneralEnd(best) && isInOwnWords({ label, origins: origins.filter(({ part }) => part === 'con') });
}

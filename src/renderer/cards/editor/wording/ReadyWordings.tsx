import { useId } from 'react';
import { offersOf } from '../../../../core/card/criteria/offers.ts';
import type { CardProposal, ProposedCriterion } from '../../../../core/card/proposal.ts';
import { labelField, writeInField } from '../focus-field.ts';
import css from './wording.module.css';

interface ReadyWordingsProps {
  criterion: ProposedCriterion;
  proposal: CardProposal;
}

/** Wordings that may be taken in place of writing one. What is taken stands in the field, where it can be changed. */
export function ReadyWordings({ criterion, proposal }: ReadyWordingsProps) {
  const { id, label, origins } = criterion;
  const title = useId();
  const [origin] = origins;
  const taken = proposal.criteria.filter((each) => each.id !== id).map((each) => each.label);
  const offers = origin === undefined ? [] : offersOf(origin.quote, origin.part, taken);
  if (offers.length === 0) return null;
  return (
    <div className={css['offers']}>
      <p id={title}>{offers.length === 1 ? 'Use this:' : 'Use one of these:'}</p>
      <ul className={css['choices']} aria-labelledby={title}>
        {offers.map((offer) => (
          <li key={offer}>
            <button
              type="button"
              className={css['offer']}
              aria-pressed={offer === label}
              onClick={() => writeInField(labelField(id), offer)}
              dir="auto"
              data-user-text
            >
              {offer}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

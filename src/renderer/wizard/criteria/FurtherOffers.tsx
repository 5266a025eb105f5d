import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { FurtherCriterion } from '../../../core/card/card.ts';
import { QuietButton } from '../../ui/QuietButton.tsx';
import css from './offers.module.css';

interface FurtherOffersProps {
  offers: readonly FurtherCriterion[];
  onTake: (id: string) => void;
}

/** What the card does not name and one might ask all the same, each with its reason. */
export function FurtherOffers({ offers, onTake }: FurtherOffersProps) {
  const heading = useId();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={css['title']}>
        You could also ask about
      </h2>
      <ul className={css['offers']}>
        {offers.map(({ id, label, reason }) => (
          <li key={id}>
            <QuietButton Icon={IconPlus} onClick={() => onTake(id)}>
              {label}
            </QuietButton>
            <p className={css['reason']}>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

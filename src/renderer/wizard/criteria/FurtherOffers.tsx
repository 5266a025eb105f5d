import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { FurtherCriterion } from '../../../core/card/card.ts';
import { QuietButton } from '../../ui/QuietButton.tsx';
import css from './offers.module.css';

interface FurtherOffersProps {
  offers: readonly FurtherCriterion[];
  onTake: (id: string) => void;
}

/** What the card does not name and one might ask all the same, by group, each with its reason. */
export function FurtherOffers({ offers, onTake }: FurtherOffersProps) {
  const heading = useId();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={css['title']}>
        You could also ask about
      </h2>
      {groupsOf(offers).map(({ group, members }) => (
        <OfferGroup key={group ?? ''} group={group} offers={members} onTake={onTake} />
      ))}
    </section>
  );
}

function OfferGroup({ group, offers, onTake }: FurtherOffersProps & { group: string | null }) {
  const heading = useId();
  return (
    <div className={css['group']}>
      {group !== null && (
        <h3 id={heading} className={css['name']} data-user-text>
          {group}
        </h3>
      )}
      <ul className={css['offers']} aria-labelledby={group === null ? undefined : heading}>
        {offers.map(({ id, label, reason, needsWording }) => (
          <li key={id}>
            <QuietButton Icon={IconPlus} onClick={() => onTake(id)}>
              {needsWording ? `“${label}”` : label}
            </QuietButton>
            <p className={css['reason']}>
              {needsWording ? 'A sentence of the card. You say what it is about.' : reason}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the order in which the card names them; those without a group last. */
function groupsOf(offers: readonly FurtherCriterion[]) {
  const groups = new Set(offers.map(({ group }) => group ?? null));
  return [...groups]
    .map((group) => ({ group, members: offers.filter((each) => (each.group ?? null) === group) }))
    .sort((one, two) => Number(one.group === null) - Number(two.group === null));
}

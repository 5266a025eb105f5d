import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { FurtherCriterion } from '../../../core/card/card.ts';
import { quoted } from '../../../words/figures.ts';
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
              {needsWording ? quoted(label) : label}
            </QuietButton>
            {!needsWording && <p className={css['reason']}>{reason}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What needs words of the user's own before it can be asked. */
const SENTENCES = 'Sentences of the card: you say what each is about';

/** In the order in which the card names them; those without a group after them, sentences last. */
function groupsOf(offers: readonly FurtherCriterion[]) {
  const groups = Map.groupBy(offers, ({ group, needsWording }) =>
    needsWording ? SENTENCES : (group ?? null),
  );
  const rank = (group: string | null) => (group === SENTENCES ? 2 : Number(group === null));
  return [...groups]
    .map(([group, members]) => ({ group, members }))
    .sort((one, two) => rank(one.group) - rank(two.group));
}

import { changeCommitment } from '../../../core/assessment/edits/commitment.ts';
import { PathMark } from '../../../report/charts/PathMark.tsx';
import { chosenPath } from '../../../report/paper/said.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/** The card's own pick: kept back until the user has chosen and said how sure they are, so that it could not lead them. */
export function CardPick({ draft, edit }: DecidePartProps) {
  const { card, commitment } = draft;
  if (card.pick === null || commitment.choice === null || commitment.confidence === null) return null;
  const same = chosenPath(commitment) === card.pick;
  const agrees = commitment.agreesWithPick;
  return (
    <section className={css['pick']} aria-label="The card’s own pick">
      <p className={css['pickWords']}>
        Now that you have your own answer: the card picks <PathMark path={card.pick} />{' '}
        <strong data-user-text>{card.paths[card.pick].name}</strong>
        {same ? ', as you did' : ''}. It weighs nothing here.
      </p>
      <ChoiceGroup
        label="Do you agree with it?"
        hideLabel
        options={[
          { value: 'yes', label: 'I agree' },
          { value: 'no', label: 'I don’t' },
        ]}
        value={agrees === null ? null : agrees ? 'yes' : 'no'}
        onChange={(answer) =>
          edit((current) => changeCommitment(current, { agreesWithPick: answer === 'yes' }))
        }
      />
    </section>
  );
}

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import { chosenPath } from '../../../core/assessment/choice.ts';
import { changeCommitment, notePickShown } from '../../../core/assessment/edits/commitment.ts';
import { changedAfterPick } from '../../../words/after-pick.ts';
import { pickWords } from '../../../words/card-choice.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/**
 * The card's own pick: kept back until the user has chosen, said how sure they are, and asks for it, so that it could not
 * lead them. What they had said by then is noted at that moment.
 */
export function CardPick({ draft, edit }: DecidePartProps) {
  const { card, commitment } = draft;
  const { choice, tryPath, confidence, beforePick } = commitment;
  const section = useRef<HTMLElement>(null);
  // The pressed button is gone: what it revealed takes the focus.
  const asked = useRef(false);
  useEffect(() => {
    if (beforePick !== null && asked.current) section.current?.focus();
    asked.current = false;
  }, [beforePick]);
  const hasChosen = choice !== null && confidence !== null && (choice !== 'try' || tryPath !== null);
  if (card.pick === null || (beforePick === null && !hasChosen)) return null;
  if (beforePick === null) {
    return (
      <section className={css['pick']} aria-label="The card’s own answer">
        <p className={css['pickWords']}>The card also has a pick.</p>
        <Button
          variant="default"
          onClick={() => {
            asked.current = true;
            edit(notePickShown);
          }}
        >
          Show the card’s pick
        </Button>
      </section>
    );
  }
  const same = chosenPath(commitment) === card.pick;
  const agrees = commitment.agreesWithPick;
  const changed = changedAfterPick(commitment, card.paths);
  return (
    <section ref={section} tabIndex={-1} className={css['pick']} aria-label="The card’s own pick">
      <p className={css['pickWords']}>
        The card picks <PathMark path={card.pick} />{' '}
        <strong data-user-text>{card.paths[card.pick].name}</strong>
        {same ? ', as you did' : ''}. It weighs nothing here.
      </p>
      {pickWords(card).map((words) => (
        <blockquote key={words} className={css['pickSaid']} data-user-text>
          {words}
        </blockquote>
      ))}
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
      {changed !== null && (
        <p role="status" className={css['changed']} data-user-text>
          {changed} You may change your mind; the record says so.
        </p>
      )}
    </section>
  );
}

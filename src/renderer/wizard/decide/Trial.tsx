import { changeCommitment, setUntil } from '../../../core/assessment/edits/commitment.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { pathOrder } from '../path-order.ts';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/** A trial has a path, an end, and a way to tell whether it worked. */
export function Trial({ draft, problems, edit, today }: DecidePartProps) {
  const { card, commitment } = draft;
  return (
    <div className={css['besides']}>
      <ChoiceGroup
        label="Which path do you try?"
        options={pathOrder(draft).map((path) => ({ value: path, label: card.paths[path].name }))}
        value={commitment.tryPath}
        onChange={(tryPath) => edit((current) => changeCommitment(current, { tryPath }))}
        problem={problemAt(problems, 'commitment.tryPath')}
      />
      <DayField
        field="commitment.until"
        label="Until"
        value={commitment.until}
        onChange={(until) => edit((current) => setUntil(current, until))}
        today={today}
        problem={problemAt(problems, 'commitment.until')}
      />
      <div className={css['whole']}>
        <TextField
          label="It worked if"
          hint="something you could show to somebody else"
          kind="line"
          value={commitment.successCriterion}
          onChange={(successCriterion) => edit((current) => changeCommitment(current, { successCriterion }))}
          problem={problemAt(problems, 'commitment.successCriterion')}
        />
      </div>
    </div>
  );
}

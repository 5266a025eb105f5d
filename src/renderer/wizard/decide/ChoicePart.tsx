import type { Choice } from '../../../core/assessment/draft.ts';
import { choose, setUntil } from '../../../core/assessment/edits/commitment.ts';
import { roleText } from '../../../words/answer-text.ts';
import { DayField } from '../../ui/DayField.tsx';
import { PickCards, type PickOption } from '../../ui/PickCards.tsx';
import { pathOrder } from '../path-order.ts';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';
import { ReasonAgainst } from './ReasonAgainst.tsx';
import { Trial } from './Trial.tsx';

/** Deferring is a decision when it has an end. */
function Deferral({ draft, problems, edit, today }: DecidePartProps) {
  return (
    <div className={css['besides']}>
      <DayField
        field="commitment.until"
        label="Decide again on"
        value={draft.commitment.until}
        onChange={(until) => edit((current) => setUntil(current, until))}
        today={today}
        problem={problemAt(problems, 'commitment.until')}
      />
    </div>
  );
}

const BESIDE_THE_PATHS: readonly PickOption<Choice>[] = [
  { value: 'try', title: 'Try it first', detail: 'one path, for a while', path: null },
  { value: 'defer', title: 'Defer', detail: 'until a day you set', path: null },
  { value: 'neither', title: 'Neither', detail: 'something else is better', path: null },
];

/** The choice, and the further questions that belong to it. */
export function ChoicePart(props: DecidePartProps) {
  const { draft, problems, edit } = props;
  const { card, frame, commitment } = draft;
  const options: PickOption<Choice>[] = [
    ...pathOrder(draft).map((path) => ({
      value: path,
      title: card.paths[path].name,
      detail: roleText(frame.roles[path]),
      path,
    })),
    ...BESIDE_THE_PATHS,
  ];
  return (
    <>
      <PickCards
        label="What do you decide?"
        hideLabel
        widePaths
        options={options}
        value={commitment.choice}
        onChange={(choice) => edit((current) => choose(current, choice))}
        problem={problemAt(problems, 'commitment.choice')}
      />
      {commitment.choice === 'try' && <Trial {...props} />}
      {commitment.choice === 'defer' && <Deferral {...props} />}
      <ReasonAgainst {...props} />
    </>
  );
}

import type { Commitment } from '../../core/assessment/draft.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import { PathMark } from '../../report/charts/PathMark.tsx';
import { chosenPath } from '../../report/paper/said.ts';
import { ResultSection } from '../result/ResultSection.tsx';
import { choiceInWords, longDay } from '../ui/format.ts';
import css from './decision.module.css';
import { Facts } from './Facts.tsx';

/** What was chosen, how surely, and what is expected of it. */
export function FrozenDecision({ commit: { assessment, evaluation } }: { commit: CommitBody }) {
  const { commitment, card } = assessment;
  const names = { a: card.paths.a.name, b: card.paths.b.name };
  const { text, path } = choiceInWords(commitment.choice, commitment.tryPath, names);
  const against =
    chosenPath(commitment) !== null &&
    evaluation.leader !== null &&
    chosenPath(commitment) !== evaluation.leader;
  return (
    <ResultSection title="The decision">
      <Facts
        facts={[
          [
            'Chosen',
            <span key="chosen" className={css['chosen']}>
              {path !== null && <PathMark path={path} size={14} />}
              <strong data-user-text>{text}</strong>
              {against && <span className={css['chip']}>Against the score</span>}
            </span>,
          ],
          ['Until', commitment.until && longDay(commitment.until)],
          ['It worked if', commitment.successCriterion],
          ['Why', commitment.reason],
          ['Confidence', commitment.confidence === null ? null : `${commitment.confidence} %`],
          ['The card’s pick', pick(commitment, names, card.pick)],
          ['Next review', commitment.reviewOn && longDay(commitment.reviewOn)],
          ['Predictions', predictions(commitment)],
          ['Notes', commitment.notes],
        ]}
      />
    </ResultSection>
  );
}

function pick({ agreesWithPick }: Commitment, names: { a: string; b: string }, picked: 'a' | 'b' | null) {
  if (picked === null) return null;
  if (agreesWithPick === null) return names[picked];
  return `${names[picked]}; ${agreesWithPick ? 'you agreed' : 'you did not agree'}`;
}

function predictions({ predictions }: Commitment) {
  if (predictions.length === 0) return null;
  return (
    <ul className={css['predictions']}>
      {predictions.map(({ id, statement, by, probability }) => (
        <li key={id}>
          <span data-user-text>{statement}</span>
          <span className={css['figure']}>{probability} %</span>
          <span className={css['figure']}>by {by && longDay(by)}</span>
        </li>
      ))}
    </ul>
  );
}

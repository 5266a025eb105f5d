import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { suggestedProcess } from '../../core/journal/process.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { fieldCountText, OUTCOME_FIELDS, PROCESS_ROWS, TURNED_OUT } from '../../words/review-outcome.ts';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { PickCards } from '../ui/PickCards.tsx';
import unseen from '../ui/unseen.module.css';
import css from './process-step.module.css';
import { useFieldCounts } from './use-field-counts.ts';

interface OutcomeFieldsProps {
  review: ReviewDraft;
  onChange: (change: Pick<ReviewDraft, 'process'> & Partial<Pick<ReviewDraft, 'outcome'>>) => void;
  problem: string | undefined;
}

/** How it was decided: as one of the four fields, or by itself where it turned out neither well nor badly. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { outcome } = props.review;
  const mayHaveField = outcome === null || outcome === 'good' || outcome === 'bad';
  return mayHaveField ? <Matrix {...props} /> : <ProcessAlone {...props} />;
}

function ProcessAlone({ review: { process }, onChange, problem }: OutcomeFieldsProps) {
  return (
    <PickCards
      label="How was it decided?"
      options={[
        { value: 'good', title: PROCESS_ROWS.good, path: null },
        { value: 'bad', title: PROCESS_ROWS.bad, path: null },
      ]}
      value={process}
      onChange={(value) => onChange({ process: value })}
      problem={problem}
    />
  );
}

const COLUMNS = ['good', 'bad'] as const;

/** The four fields of outcome against process; native radio buttons, so one Tab stop and arrow keys. */
function Matrix({ review, onChange, problem }: OutcomeFieldsProps) {
  const { outcome, process, processAnswers } = review;
  const name = useId();
  const problemId = useId();
  const counts = useFieldCounts();
  const row = process ?? suggestedProcess(processAnswers);
  return (
    <fieldset
      className={css['matrix']}
      data-invalid={problem !== undefined || undefined}
      aria-describedby={problem === undefined ? undefined : problemId}
    >
      <legend className={unseen['readOut']}>How it was decided, and how it turned out</legend>
      <div className={css['fields']}>
        {COLUMNS.map((column) => (
          <span
            key={column}
            className={css['columnHead']}
            data-lit={column === outcome || undefined}
            aria-hidden
          >
            It turned out {TURNED_OUT[column]}
            {column === outcome && <IconCheck size={16} stroke={1.6} />}
          </span>
        ))}
        {OUTCOME_FIELDS.map((field) => {
          const isChosen = field.outcome === outcome && field.process === process;
          const count = fieldCountText(counts?.[field.key] ?? 0, isChosen);
          return (
            <label
              key={field.name}
              className={css['field']}
              data-lit={field.outcome === outcome || undefined}
            >
              <input
                type="radio"
                name={name}
                checked={isChosen}
                onChange={() => onChange({ outcome: field.outcome, process: field.process })}
              />
              <span className={css['name']}>{field.name}</span>
              <span className={unseen['readOut']}>
                {PROCESS_ROWS[field.process]}, turned out {TURNED_OUT[field.outcome]}
              </span>
              <span className={css['lesson']}>{field.lesson}</span>
              {count !== '' && <span className={css['count']}>{count}</span>}
            </label>
          );
        })}
        {COLUMNS.map((each) => (
          <span
            key={each}
            className={css['rowHead']}
            data-row={each}
            data-lit={each === row || undefined}
            aria-hidden
          >
            {PROCESS_ROWS[each]}
          </span>
        ))}
      </div>
      {problem !== undefined && <FieldProblem id={problemId} message={problem} />}
    </fieldset>
  );
}

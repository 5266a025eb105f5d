import {
  PROCESS_QUESTIONS,
  type ProcessAnswer,
  type ProcessAnswers,
  type ProcessQuestion,
} from '../../core/journal/process.ts';
import { PROCESS_ANSWERS, PROCESS_TEXT, suggestionText } from '../../words/review-process.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import css from './process-step.module.css';

const OPTIONS = (Object.keys(PROCESS_ANSWERS) as ProcessAnswer[]).map((value) => ({
  value,
  label: PROCESS_ANSWERS[value],
}));

interface ProcessQuestionsProps {
  answers: ProcessAnswers;
  /** What the record tells of each; null where it cannot be read. */
  facts: Record<ProcessQuestion, string> | null;
  onChange: (answers: ProcessAnswers) => void;
}

/** Four questions about how it was decided, each with what the record tells. They suggest, and decide nothing. */
export function ProcessQuestions({ answers, facts, onChange }: ProcessQuestionsProps) {
  return (
    <section aria-label="How you decided">
      {PROCESS_QUESTIONS.map((question) => (
        <div key={question} className={css['question']}>
          <ChoiceGroup
            label={PROCESS_TEXT[question]}
            hint={facts?.[question]}
            options={OPTIONS}
            value={answers[question]}
            onChange={(answer) => onChange({ ...answers, [question]: answer })}
          />
        </div>
      ))}
      <p className={css['suggestion']} role="status">
        {suggestionText(answers)}
      </p>
    </section>
  );
}

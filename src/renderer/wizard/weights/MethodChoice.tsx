import { useId } from 'react';
import type { WeighingMethod } from '../../../core/assessment/draft.ts';
import { MAX_PAIRWISE_CRITERIA } from '../../../core/assessment/weights/pairwise.ts';
import unseen from '../../ui/unseen.module.css';
import css from './MethodChoice.module.css';

interface MethodChoiceProps {
  method: WeighingMethod;
  /** Criteria that are on. */
  count: number;
  onChoose: (method: WeighingMethod) => void;
}

interface Option {
  value: WeighingMethod;
  title: string;
  /** What it asks, and when it suits. */
  detail: string;
  /** There are too many criteria for it. */
  closed?: boolean;
}

/** Chooses the weighing method. Answers of one method stay when another is chosen. */
export function MethodChoice({ method, count, onChoose }: MethodChoiceProps) {
  const name = useId();
  const all = options(count);
  return (
    <fieldset className={css['choice']}>
      <legend className={unseen['readOut']}>How do you want to weigh?</legend>
      <div className={css['methods']}>
        {all.map(({ value, title, detail, closed = false }) => (
          <label key={value} className={css['method']} data-closed={closed || undefined} title={detail}>
            <input
              type="radio"
              className={unseen['over']}
              name={name}
              value={value}
              checked={value === method}
              // Where it is in use already, the screen itself says what to do.
              disabled={closed && value !== method}
              onChange={() => onChoose(value)}
            />
            <span className={css['title']}>{title}</span>
            <span className={unseen['readOut']}> {detail}</span>
          </label>
        ))}
      </div>
      <p className={css['detail']} aria-hidden>
        {all.find(({ closed = false, value }) => closed || value === method)?.detail}
      </p>
    </fieldset>
  );
}

function options(count: number): Option[] {
  const closed = count > MAX_PAIRWISE_CRITERIA;
  const questions = (count * (count - 1)) / 2;
  return [
    {
      value: 'swing',
      title: 'Points',
      detail: '0 to 100 for each. Says how much more one counts.',
    },
    {
      value: 'ranking',
      title: 'Ranking',
      detail: 'Only an order. When figures feel made up.',
    },
    {
      value: 'pairwise',
      title: 'Pairs',
      closed,
      detail: closed
        ? `Two at a time. For up to ${MAX_PAIRWISE_CRITERIA} criteria: your ${count} would make ${questions} questions.`
        : `Two at a time, up to ${questions}. When all at once is a lot.`,
    },
  ];
}

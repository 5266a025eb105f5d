import { useId } from 'react';
import { PathMark } from '../../charts/PathMark.tsx';
import type { PathKey } from '../../core/card/card.ts';
import { FieldProblem } from './FieldProblem.tsx';
import css from './PickCards.module.css';
import unseen from './unseen.module.css';

export interface PickOption<T extends string> {
  value: T;
  title: string;
  /** What it means, in a line; may be empty. */
  detail?: string;
  /** The path it stands for, whose mark and colour it takes; null for none. */
  path: PathKey | null;
}

interface PickCardsProps<T extends string> {
  label: string;
  /** The label is read out only: a heading above says the same. */
  hideLabel?: boolean;
  options: readonly PickOption<T>[];
  /** Null = not answered yet: nothing is chosen. */
  value: T | null;
  onChange: (value: T) => void;
  problem?: string | undefined;
  /** Cards that stand for a path take half the width each; all others a third. Four cards take half each. */
  widePaths?: boolean;
}

/** One of a few weighty answers, each a card; native radio buttons, so one Tab stop and arrow keys. */
export function PickCards<T extends string>(props: PickCardsProps<T>) {
  const { label, hideLabel = false, options, value, onChange, problem, widePaths = false } = props;
  const name = useId();
  const problemId = useId();
  return (
    <fieldset
      className={css['group']}
      data-invalid={problem !== undefined || undefined}
      aria-describedby={problem === undefined ? undefined : problemId}
    >
      <legend className={hideLabel ? unseen['readOut'] : css['label']}>{label}</legend>
      <div
        className={css['cards']}
        data-wide-paths={widePaths || undefined}
        data-four={options.length === 4 || undefined}
      >
        {options.map((option) => (
          <label key={option.value} className={css['card']} data-path={option.path ?? undefined}>
            <input
              type="radio"
              className={unseen['over']}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.path !== null && (
              <PathMark path={option.path} size={15} hollow={option.value !== value} />
            )}
            <span className={css['words']}>
              <span className={css['title']} data-user-text>
                {option.title}
              </span>
              {option.detail !== undefined && option.detail !== '' && (
                <span className={css['detail']} data-user-text>
                  {option.detail}
                </span>
              )}
            </span>
            <span className={css['dot']} aria-hidden />
          </label>
        ))}
      </div>
      {problem !== undefined && <FieldProblem id={problemId} message={problem} />}
    </fieldset>
  );
}

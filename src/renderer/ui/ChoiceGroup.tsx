import { IconAlertTriangle } from '@tabler/icons-react';
import { useId } from 'react';
import css from './ChoiceGroup.module.css';
import { FieldProblem } from './FieldProblem.tsx';
import unseen from './unseen.module.css';

export interface ChoiceOption<T extends string> {
  value: T;
  label: string;
  /** Marked as serious when chosen, with an icon. */
  grave?: boolean;
}

interface ChoiceGroupProps<T extends string> {
  label: string;
  /** The label is read out only. */
  hideLabel?: boolean;
  /** Below the label; with it the answers stand beside both. */
  hint?: string | undefined;
  options: readonly ChoiceOption<T>[];
  /** Null = not answered yet: nothing is chosen. */
  value: T | null;
  onChange: (value: T) => void;
  problem?: string | undefined;
}

/** One of a few answers, side by side; native radio buttons, so one Tab stop and arrow keys. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { label, hideLabel = false, hint, options, value, onChange, problem } = props;
  const name = useId();
  const hintId = useId();
  const problemId = useId();
  const describedBy = [hint === undefined ? '' : hintId, problem === undefined ? '' : problemId]
    .join(' ')
    .trim();
  return (
    <fieldset
      className={css['group']}
      data-invalid={problem !== undefined || undefined}
      data-beside={hint !== undefined || undefined}
      aria-describedby={describedBy || undefined}
    >
      <legend className={hideLabel ? unseen['readOut'] : css['label']}>{label}</legend>
      {hint !== undefined && (
        <p id={hintId} className={css['hint']} data-user-text>
          {hint}
        </p>
      )}
      <div className={css['segments']}>
        {options.map((option) => (
          <label key={option.value} className={css['segment']} data-grave={option.grave || undefined}>
            <input
              type="radio"
              className={unseen['over']}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.grave && option.value === value && (
              <IconAlertTriangle size={15} stroke={1.6} aria-hidden />
            )}
            {option.label}
          </label>
        ))}
      </div>
      {problem !== undefined && <FieldProblem id={problemId} message={problem} />}
    </fieldset>
  );
}

import { useId } from 'react';
import { FieldProblem } from './FieldProblem.tsx';
import { NumberField } from './NumberField.tsx';
import css from './SureSlider.module.css';
import { TouchSlider } from './TouchSlider.tsx';
import { useUnfinishedEntries } from './unfinished.ts';

interface SureSliderProps {
  label: string;
  /** What the confidence is about, in a line. */
  hint?: string;
  /** 50–100 %; null = not said. */
  value: number | null;
  onChange: (value: number | null) => void;
  problem?: string | undefined;
}

/** A slider for confidence, from a coin flip (50 %) to certain (100 %). */
export function SureSlider({ label, hint, value, onChange, problem: asked }: SureSliderProps) {
  const endsId = useId();
  const problemId = useId();
  const { unfinished: refusals, report } = useUnfinishedEntries();
  const problem = refusals[0]?.message ?? asked;
  const describedBy = problem === undefined ? endsId : `${endsId} ${problemId}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand beside the slider in a grid
    <div role="group" aria-label={label} className={css['sure']}>
      <p className={css['label']}>
        {label}
        {hint !== undefined && <span className={css['hint']}>{hint}</span>}
      </p>
      <div className={css['scale']}>
        <TouchSlider
          label={label}
          value={value}
          onChange={onChange}
          min={50}
          max={100}
          valueText={(points) => `${points} %`}
          describedBy={describedBy}
          invalid={asked !== undefined && refusals.length === 0}
        />
        <p className={css['ends']} id={endsId}>
          <span>50&nbsp;%, a coin flip</span>
          <span>100&nbsp;%, certain</span>
        </p>
      </div>
      <div className={css['figure']}>
        <NumberField
          label={`${label} In percent`}
          hideLabel
          onRefusal={report}
          describedBy={describedBy}
          value={value}
          onChange={onChange}
          min={50}
          max={100}
          unit="%"
        />
      </div>
      {problem !== undefined && (
        <div className={css['problem']}>
          <FieldProblem id={problemId} message={problem} />
        </div>
      )}
    </div>
  );
}

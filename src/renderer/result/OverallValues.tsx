import type { ReactNode } from 'react';
import { fixed, isOpen, overallFigures } from '../../charts/figures.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import type { Span } from '../../core/assessment/evaluation.ts';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** The overall value of each path, 0 to 100, a left and b right; between them today, where it was marked. */
export function OverallValues({ evaluation, assessment, names }: ResultPartProps) {
  const { overall } = evaluation;
  const figures = overallFigures(evaluation);
  const { roles, today } = assessment.frame;
  return (
    <dl className={css['overall']}>
      <Value
        mark={<PathMark path="a" />}
        name={names.paths.a.name}
        detail={roles.a.role}
        value={overall.a}
        figure={figures.a}
      />
      {overall.today !== null && (
        <Value
          mark={<span className={css['today']} aria-hidden />}
          name="Where you are today"
          detail={today}
          value={overall.today}
          figure={fixed(overall.today.mid)}
        />
      )}
      <Value
        mark={<PathMark path="b" />}
        name={names.paths.b.name}
        detail={roles.b.role}
        value={overall.b}
        figure={figures.b}
      />
    </dl>
  );
}

interface ValueProps {
  mark: ReactNode;
  name: string;
  detail: string;
  value: Span;
  /** Its middle, as it is shown. */
  figure: string;
}

function Value({ mark, name, detail, value, figure }: ValueProps) {
  return (
    <div className={css['value']}>
      <dt>
        <span data-user-text>{name}</span>
        <span className={css['quiet']} data-user-text>
          {detail}
        </span>
      </dt>
      <dd className={css['figure']}>
        {mark}
        {figure}
      </dd>
      {isOpen(value) && (
        <dd className={css['open']}>
          open: {fixed(value.low)} to {fixed(value.high)}
        </dd>
      )}
    </div>
  );
}

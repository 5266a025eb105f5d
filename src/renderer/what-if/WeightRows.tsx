import { memo } from 'react';
import { percent } from '../../charts/figures.ts';
import { labelOf } from '../../charts/names.ts';
import { tryWeight } from '../../core/assessment/what-if.ts';
import { TouchSlider } from '../ui/TouchSlider.tsx';
import { PartBar } from './PartBar.tsx';
import { longestPart, type RowsProps } from './row-props.ts';
import type { Trial } from './use-what-if.ts';
import css from './what-if.module.css';

/** Where every weight lies well below this, half the scale is enough and twice as fine. */
const HALF_SCALE = 0.35;

/** One slider a criterion, in percent of the whole weight, whatever way the weights were asked for. */
export function WeightRows({ answers, names, trial }: RowsProps) {
  const { tried, move } = trial;
  const longest = longestPart(answers, tried);
  const max = answers.criteria.every(({ weight }) => weight < HALF_SCALE) ? 50 : 100;
  return (
    <section aria-label="Weights to try">
      <p className={css['how']}>One weight moves, the others shrink or grow in proportion.</p>
      <p className={css['heads']} aria-hidden>
        <span>Criterion</span>
        <span className={css['both']}>Weight</span>
        <span>Adds to the margin, in points</span>
      </p>
      <ul className={css['rows']}>
        {tried.criteria.map(({ id, weight, flipWeight, contribution }, index) => (
          <WeightRow
            key={id}
            id={id}
            label={labelOf(names, id)}
            max={max}
            weight={weight}
            said={answers.criteria[index]?.weight ?? 0}
            flip={flipWeight}
            points={contribution.mid}
            longest={longest}
            a={names.paths.a.shortName}
            b={names.paths.b.shortName}
            move={move}
          />
        ))}
      </ul>
    </section>
  );
}

interface WeightRowProps {
  id: string;
  label: string;
  max: number;
  /** As tried, 0–1. */
  weight: number;
  /** As the answers say, 0–1. */
  said: number;
  /** Where the answer as tried would turn; null = nowhere. */
  flip: number | null;
  points: number;
  longest: number;
  a: string;
  b: string;
  move: Trial['move'];
}

const WeightRow = memo(function WeightRow(props: WeightRowProps) {
  const { id, label, max, weight, said, flip, points, longest, a, b, move } = props;
  const tryThis = (value: number) =>
    move(`weight ${id}`, (whatIf, tried) => {
      const now = Object.fromEntries(tried.criteria.map((each) => [each.id, each.weight]));
      return tryWeight(whatIf, now, id, value / 100);
    });
  return (
    <li className={css['row']}>
      <div className={css['what']}>
        <p className={css['name']} data-user-text>
          {label}
        </p>
        <p className={css['quiet']}>
          {percent(said)} by your answers
          {flip !== null && ` · turns ${flip < weight ? 'below' : 'above'} ${percent(flip)}`}
        </p>
      </div>
      <TouchSlider
        label={`Weight of ${label}`}
        value={Math.min(max, Math.round(weight * 100))}
        max={max}
        valueText={() => percent(weight)}
        onChange={tryThis}
      />
      <span className={css['figure']}>{percent(weight)}</span>
      <PartBar points={points} longest={longest} a={a} b={b} />
    </li>
  );
});

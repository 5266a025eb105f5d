import { memo } from 'react';
import { labelOf } from '../../charts/names.ts';
import { tryWeight } from '../../core/assessment/what-if.ts';
import { otherPath, type PathKey } from '../../core/card/card.ts';
import { marginParts } from '../../words/margins.ts';
import { type WeightChange, weightChanges } from '../../words/nearest-changes.ts';
import { weightTexts } from '../../words/weights.ts';
import { TouchSlider } from '../ui/TouchSlider.tsx';
import { PartBar } from './PartBar.tsx';
import { longestPart, type RowsProps } from './row-props.ts';
import type { Trial } from './use-what-if.ts';
import css from './what-if.module.css';

/** One slider a criterion, in percent of the whole weight, whatever way the weights were asked for. */
export function WeightRows({ answers, names, trial }: RowsProps) {
  const { tried, move } = trial;
  const longest = longestPart(answers, tried);
  const texts = weightTexts(tried);
  const parts = marginParts(tried);
  const answerTexts = weightTexts(answers);
  const turns = new Map(weightChanges(tried).map((change) => [change.id, change]));
  return (
    <section aria-label="Weights to try">
      <p className={css['how']}>One weight moves, the others shrink or grow in proportion.</p>
      <p className={css['heads']} aria-hidden>
        <span>Criterion</span>
        <span className={css['both']}>Weight</span>
        <span>Adds to the margin, in points</span>
      </p>
      <ul>
        {tried.criteria.map(({ id, weight }) => (
          <WeightRow
            key={id}
            id={id}
            label={labelOf(names, id)}
            weight={weight}
            text={texts.get(id) ?? ''}
            answerText={answerTexts.get(id) ?? ''}
            turns={turns.get(id)}
            other={tried.leader === null ? null : otherPath(tried.leader)}
            points={parts.get(id) ?? 0}
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
  /** As tried, 0–1. */
  weight: number;
  text: string;
  /** As the answers say. */
  answerText: string;
  /** Where the answer as tried would turn, and who would lead then. */
  turns: WeightChange | undefined;
  other: PathKey | null;
  points: number;
  longest: number;
  a: string;
  b: string;
  move: Trial['move'];
}

const WeightRow = memo(function WeightRow(props: WeightRowProps) {
  const { id, label, weight, text, answerText, turns, other, points, longest, a, b, move } = props;
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
          {answerText} in your answers
          {turns !== undefined && ` · turns ${turns.text}`}
        </p>
      </div>
      <TouchSlider
        label={`Weight of ${label}`}
        value={Math.round(weight * 100)}
        max={100}
        turns={turns === undefined || other === null ? undefined : { at: turns.turns * 100, to: other }}
        valueText={() => text}
        onChange={tryThis}
      />
      <span className={css['figure']}>{text}</span>
      <PartBar points={points} longest={longest} a={a} b={b} />
    </li>
  );
});

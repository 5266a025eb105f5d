import { memo } from 'react';
import { labelOf } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import type { Rating } from '../../core/assessment/draft.ts';
import { tryRating } from '../../core/assessment/what-if.ts';
import { otherPath, PATHS, type PathKey } from '../../core/card/card.ts';
import { ratingText } from '../../words/answer-text.ts';
import { plainNumber } from '../../words/figures.ts';
import { marginParts } from '../../words/margins.ts';
import { TouchSlider } from '../ui/TouchSlider.tsx';
import { Ends } from '../wizard/Ends.tsx';
import { PartBar } from './PartBar.tsx';
import { longestPart, type RowsProps } from './row-props.ts';
import type { Trial } from './use-what-if.ts';
import css from './what-if.module.css';

/** Both paths' ratings of every criterion. An open answer stands at its middle until it is tried settled. */
export function RatingRows({ draft, answers, names, trial }: RowsProps) {
  const { tried, whatIf, move } = trial;
  const parts = marginParts(tried);
  const longest = longestPart(answers, tried);
  const other = tried.leader === null ? null : otherPath(tried.leader);
  const isTodayMarked = tried.criteria.some(({ id }) => draft.ratings[id]?.today != null);
  const criteria = new Map(draft.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <section aria-label="Ratings to try">
      <p className={css['how']}>
        An answer you left open counts with its middle, until you try what it might turn out to be.
      </p>
      <p className={css['heads']} data-ratings aria-hidden>
        <span>Criterion</span>
        <span>How well each path does</span>
        <span>Adds to the margin, in points</span>
      </p>
      <ul>
        {tried.criteria.map(({ id, a, b, today, flipRating }) => (
          <li key={id} className={css['row']} data-ratings>
            <div className={css['what']}>
              <p className={css['name']} data-user-text>
                {labelOf(names, id)}
              </p>
              <Ends criterion={criteria.get(id)} />
            </div>
            <div className={css['pair']}>
              {PATHS.map((path) => (
                <RatingLine
                  key={path}
                  id={id}
                  path={path}
                  label={`${names.paths[path].name} on ${labelOf(names, id)}`}
                  value={(path === 'a' ? a : b).mid}
                  answer={draft.ratings[id]?.[path] ?? null}
                  changed={whatIf.ratings[id]?.[path] !== undefined}
                  turns={turnOf(flipRating[path], other)}
                  move={move}
                />
              ))}
              {isTodayMarked && (
                <RatingLine
                  id={id}
                  path="today"
                  label={`Where you are today on ${labelOf(names, id)}`}
                  value={today?.mid ?? null}
                  answer={draft.ratings[id]?.today ?? null}
                  changed={whatIf.ratings[id]?.today !== undefined}
                  turns={undefined}
                  move={move}
                />
              )}
            </div>
            <PartBar
              points={parts.get(id) ?? 0}
              longest={longest}
              a={names.paths.a.shortName}
              b={names.paths.b.shortName}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The value of a rating at which the tried result turns, and the path that would lead; undefined if none. */
const turnOf = (at: number | null, to: PathKey | null) =>
  at === null || to === null ? undefined : { at, to };

interface RatingLineProps {
  id: string;
  path: PathKey | 'today';
  label: string;
  /** As tried, 0–100; null = not marked. */
  value: number | null;
  answer: Rating | null;
  changed: boolean;
  /** Where the tried result would turn. */
  turns: { at: number; to: PathKey } | undefined;
  move: Trial['move'];
}

const RatingLine = memo(function RatingLine({
  id,
  path,
  label,
  value,
  answer,
  changed,
  turns,
  move,
}: RatingLineProps) {
  const answerText =
    answer === null
      ? 'not marked'
      : answer.kind === 'unknown'
        ? 'you don’t know'
        : `you said ${ratingText(answer)}`;
  const open = answer?.kind !== 'value' && !changed;
  const figure = value === null ? '' : plainNumber(value);
  return (
    <div className={css['line']}>
      {path === 'today' ? <span className={css['today']} aria-hidden /> : <PathMark path={path} size={12} />}
      <TouchSlider
        label={label}
        tone={path === 'today' ? 'ink' : path}
        turns={turns}
        value={value === null ? null : Math.round(value)}
        valueText={() => (open ? `${figure}, ${answerText}` : figure)}
        onChange={(points) => move(`rating ${id} ${path}`, (whatIf) => tryRating(whatIf, id, path, points))}
      />
      <span className={css['figure']}>{open && figure !== '' ? `(${figure})` : figure}</span>
      <span className={css['quiet']}>{changed || open ? answerText : ''}</span>
    </div>
  );
});

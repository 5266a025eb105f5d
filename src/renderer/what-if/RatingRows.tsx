import { memo } from 'react';
import { labelOf } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import type { Rating } from '../../core/assessment/draft.ts';
import { tryRating } from '../../core/assessment/what-if.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { ratingText } from '../../report/paper/answer-text.ts';
import { TouchSlider } from '../ui/TouchSlider.tsx';
import { Ends } from '../wizard/Ends.tsx';
import { PartBar } from './PartBar.tsx';
import { longestPart, type RowsProps } from './row-props.ts';
import type { Trial } from './use-what-if.ts';
import css from './what-if.module.css';

/** Both paths' ratings of every criterion. An open answer stands at its middle until it is tried settled. */
export function RatingRows({ draft, answers, names, trial }: RowsProps) {
  const { tried, whatIf, move } = trial;
  const longest = longestPart(answers, tried);
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
      <ul className={css['rows']}>
        {tried.criteria.map(({ id, a, b, contribution }) => (
          <li key={id} className={css['row']} data-ratings>
            <div className={css['what']}>
              <p className={css['name']} data-user-text>
                {labelOf(names, id)}
              </p>
              <Ends worst={criteria.get(id)?.worst ?? ''} best={criteria.get(id)?.best ?? ''} />
            </div>
            <div className={css['pair']}>
              {PATHS.map((path) => (
                <RatingLine
                  key={path}
                  id={id}
                  path={path}
                  label={`${names.paths[path].name} on ${labelOf(names, id)}`}
                  value={(path === 'a' ? a : b).mid}
                  said={draft.ratings[id]?.[path] ?? null}
                  changed={whatIf.ratings[id]?.[path] !== undefined}
                  move={move}
                />
              ))}
            </div>
            <PartBar
              points={contribution.mid}
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

interface RatingLineProps {
  id: string;
  path: PathKey;
  label: string;
  /** As tried, 0–100. */
  value: number;
  said: Rating | null;
  changed: boolean;
  move: Trial['move'];
}

const RatingLine = memo(function RatingLine({
  id,
  path,
  label,
  value,
  said,
  changed,
  move,
}: RatingLineProps) {
  const answer = said?.kind === 'unknown' ? 'you don’t know' : `you said ${ratingText(said)}`;
  const open = said?.kind !== 'value' && !changed;
  const figure = String(Math.round(value));
  return (
    <div className={css['line']}>
      <PathMark path={path} size={12} />
      <TouchSlider
        label={label}
        tone={path}
        value={Math.round(value)}
        valueText={(points) => (open ? `${points}, ${answer}` : String(points))}
        onChange={(points) => move(`rating ${id} ${path}`, (whatIf) => tryRating(whatIf, id, path, points))}
      />
      <span className={css['figure']}>{open ? `(${figure})` : figure}</span>
      <span className={css['quiet']}>{changed || open ? answer : ''}</span>
    </div>
  );
});

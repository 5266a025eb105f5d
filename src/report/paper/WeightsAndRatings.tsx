import { roundToSum } from '../../core/assessment/round-to-sum.ts';
import { bars } from '../charts/contribution-bars.ts';
import { boundsText, fixed, isOpen, sided, sideOf } from '../charts/figures.ts';
import { PathMark } from '../charts/PathMark.tsx';
import { Arrow } from './Arrow.tsx';
import { Columns } from './Columns.tsx';
import { ratingText } from './said.ts';
import type { PartProps } from './setting.ts';

/** Every criterion with its ends, weight and ratings; the last column adds up to the margin. */
export function WeightsAndRatings({ assessment, evaluation, names }: PartProps) {
  const { overall, margin } = evaluation;
  const weights = roundToSum(
    evaluation.criteria.map(({ weight }) => weight * 100),
    0,
  );
  const figures = new Map(bars(evaluation, names).map(({ id, figure }) => [id, figure]));
  const byId = new Map(assessment.criteria.map((criterion) => [criterion.id, criterion]));
  const ratings = (id: string) => assessment.ratings[id];
  const today = evaluation.criteria.some(({ id }) => ratings(id)?.today != null);
  const open = isOpen(margin);
  const span = (value: { low: number; high: number }) => `${fixed(value.low)}–${fixed(value.high)}`;
  return (
    <section>
      <h2>Weights and ratings</h2>
      <table className="sheet-table">
        <Columns widths={today ? [20, null, 8, 10, 10, 8, 12] : [24, null, 8, 10, 10, 12]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Worst end to best end</th>
            <th scope="col" className="num">
              Weight
            </th>
            <th scope="col" className="num">
              <PathMark path="a" size={9} /> {names.paths.a.shortName}
            </th>
            <th scope="col" className="num">
              <PathMark path="b" size={9} /> {names.paths.b.shortName}
            </th>
            {today && (
              <th scope="col" className="num">
                Today
              </th>
            )}
            <th scope="col" className="num">
              Margin
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluation.criteria.map(({ id }, index) => {
            const criterion = byId.get(id);
            const figure = figures.get(id) ?? 0;
            return (
              <tr key={id}>
                <th scope="row">{criterion?.label ?? id}</th>
                <td className="ends">
                  <bdi>{criterion?.worst}</bdi> <Arrow /> <bdi>{criterion?.best}</bdi>
                </td>
                <td className="num">{`${weights[index] ?? 0}\u00a0%`}</td>
                <td className="num cr-words-a">{ratingText(ratings(id)?.a)}</td>
                <td className="num cr-words-b">{ratingText(ratings(id)?.b)}</td>
                {today && <td className="num">{ratings(id)?.today ? ratingText(ratings(id)?.today) : ''}</td>}
                <td className={`num strong cr-words-${sideOf(figure) ?? 'none'}`}>{sided(figure, names)}</td>
              </tr>
            );
          })}
        </tbody>
        <tbody className="sums">
          <tr>
            <th scope="row" colSpan={2}>
              Overall
            </th>
            <td className="num">{'100\u00a0%'}</td>
            <td className="num cr-words-a">{fixed(overall.a.mid)}</td>
            <td className="num cr-words-b">{fixed(overall.b.mid)}</td>
            {today && <td className="num">{overall.today === null ? '' : fixed(overall.today.mid)}</td>}
            <td className={`num cr-words-${sideOf(margin.mid) ?? 'none'}`}>{sided(margin.mid, names)}</td>
          </tr>
          {open && (
            <tr className="bounds">
              <td colSpan={today ? 7 : 6}>
                The open answers leave {span(overall.a)} for {names.paths.a.shortName} and {span(overall.b)}{' '}
                for {names.paths.b.shortName}, a margin of {boundsText(margin, names)}.
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

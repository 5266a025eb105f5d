import { bars } from '../../charts/contribution-bars.ts';
import { weightFigures } from '../../charts/figures.ts';
import { type ChartNames, shortNamesOf } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import { textWidth } from '../../charts/text-fit.ts';
import { ratedCriteria } from '../../core/assessment/edits/ratings.ts';
import { PATHS } from '../../core/card/card.ts';
import { ratingText } from '../../words/answer-text.ts';
import { fixed, rangeText } from '../../words/figures.ts';
import { isOpenAsShown, marginRange, overallFigures, sideOf } from '../../words/margins.ts';
import { whatIsOpen } from '../../words/open-answers.ts';
import { noOwnEndsText } from '../../words/scale-ends.ts';
import { Columns, columnRoom, tableClass, type Widths } from './Columns.tsx';
import { CriterionCell } from './CriterionCell.tsx';
import { Section } from './Section.tsx';
import { namesFit, SidedFigure } from './SidedFigure.tsx';
import type { AnswerPartProps } from './setting.ts';

/** Every criterion with its ends, weight and ratings; the last column adds up to the margin. */
export function WeightsAndRatings({ assessment, evaluation, names, setting, say }: AnswerPartProps) {
  const { overall, margin } = evaluation;
  const overalls = overallFigures(evaluation);
  const weights = weightFigures(evaluation);
  const figures = new Map(bars(evaluation, names).map(({ id, figure }) => [id, figure]));
  const byId = new Map(assessment.criteria.map((criterion) => [criterion.id, criterion]));
  const ratings = (id: string) => assessment.ratings[id];
  const today = evaluation.criteria.some(({ id }) => ratings(id)?.today != null);
  const { widths, room } = columnsFor(names, setting.width, today);
  const unnamed = noOwnEndsText(ratedCriteria(assessment));
  return (
    <Section id="weights" title="Weights and ratings">
      <table className={tableClass(assessment.criteria.map(({ worst, best }) => worst + best))}>
        <Columns widths={widths} />
        <thead>
          <tr>
            <th scope="col">Criterion, from its worst end to its best end</th>
            <th scope="col" className="num">
              Weight
            </th>
            {PATHS.map((path) => (
              <th key={path} scope="col" className="num">
                <PathMark path={path} size={9} /> <bdi>{names.paths[path].shortName}</bdi>
              </th>
            ))}
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
          {evaluation.criteria.map(({ id }) => {
            const figure = figures.get(id) ?? 0;
            return (
              <tr key={id}>
                <CriterionCell criterion={byId.get(id)} say={say} />
                <td className="num">{weights.get(id)}</td>
                {PATHS.map((path) => (
                  <td key={path} className={`num whole cr-words-${path}`}>
                    {ratingText(ratings(id)?.[path])}
                  </td>
                ))}
                {today && (
                  <td className="num whole">{ratings(id)?.today ? ratingText(ratings(id)?.today) : ''}</td>
                )}
                <td className={`num whole strong cr-words-${sideOf(figure) ?? 'none'}`}>
                  <SidedFigure points={figure} names={names} room={room} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tbody className="sums">
          <tr>
            <th scope="row">Overall</th>
            <td className="num">{'100.0\u00a0%'}</td>
            {PATHS.map((path) => (
              <td key={path} className={`num cr-words-${path}`}>
                {overalls[path]}
              </td>
            ))}
            {today && <td className="num">{overall.today === null ? '' : fixed(overall.today.mid)}</td>}
            <td className={`num whole cr-words-${sideOf(margin.mid) ?? 'none'}`}>
              <SidedFigure points={margin.mid} names={names} room={room} />
            </td>
          </tr>
        </tbody>
      </table>
      {unnamed !== '' && <p className="fine">{say(unnamed)}</p>}
      {isOpenAsShown(margin) && <OpenEnds evaluation={evaluation} names={names} say={say} />}
    </Section>
  );
}

interface TableColumns {
  widths: Widths;
  /** Of a cell of the margin, in CSS pixels. */
  room: number;
}

/** The mark before a name in the head, with its space, in CSS pixels. */
const MARK = 12;

/** Names of more than two or three letters want wider columns, those of long words the widest. */
function columnsFor(names: ChartNames, width: number, today: boolean): TableColumns {
  const short = shortNamesOf(names);
  const longest = MARK + Math.max(...PATHS.map((path) => textWidth(short[path], { size: 10.5 })));
  const path = ([10, 12, 15] as const).find((percent) => longest <= columnRoom(percent, width)) ?? 15;
  const margin = ([10, 18] as const).find((percent) => namesFit(names, columnRoom(percent, width))) ?? 10;
  return {
    widths: [null, 9, path, path, ...(today ? [10 as const] : []), margin],
    room: columnRoom(margin, width),
  };
}

/** What is left open of both overall values and the margin. */
function OpenEnds({ evaluation, names, say }: Pick<AnswerPartProps, 'evaluation' | 'names' | 'say'>) {
  const { overall, margin } = evaluation;
  const [a, b] = PATHS.map((path) => (
    <>
      {rangeText(fixed(overall[path].low), fixed(overall[path].high))} for{' '}
      <bdi>{names.paths[path].shortName}</bdi>
    </>
  ));
  return (
    <p className="fine">
      Depending on {say(whatIsOpen(evaluation))}, the overall values are {a} and {b}, and the margin is
      anything from <bdi>{marginRange(margin, names)}</bdi>.
    </p>
  );
}

import type { ChartNames } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import { PATHS } from '../../core/card/card.ts';
import type { SeenCriterion, SeenDifferently } from '../../core/second-voice/seen-differently.ts';
import { fixed, plainNumber } from '../../words/figures.ts';
import { sideOf } from '../../words/margins.ts';
import { movedCell, seenMoves } from '../../words/second-voice.ts';
import { shownWeights } from '../../words/weights.ts';
import { useShownTable } from '../result/use-shown-table.tsx';
import { TableRegion } from '../ui/TableRegion.tsx';
import { RatingTracks, TracksHead } from './RatingTracks.tsx';
import css from './second-voice.module.css';

interface SeenTableProps {
  seen: SeenDifferently;
  names: ChartNames;
  who: string;
}

/** Each criterion with both people's ratings, the largest effect on the margin first; and the same as figures with the remarks. */
export function SeenTable({ seen, names, who }: SeenTableProps) {
  const { criteria } = seen;
  const weights = shownWeights(seen.own);
  const moves = seenMoves(seen);
  const { button, place } = useShownTable(
    'The ratings',
    <Figures criteria={criteria} names={names} who={who} />,
  );
  const short = { a: names.paths.a.shortName, b: names.paths.b.shortName };
  return (
    <>
      <TableRegion aria-label="Your ratings and theirs">
        <table className={`cr-table ${css['seen']}`}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col" className="cr-num">
                Weight
              </th>
              <TracksHead />
              <th scope="col" className="cr-num">
                Moves the margin by
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, label, own, theirs }) => (
              <tr key={id}>
                <th scope="row" data-user-text>
                  {label}
                </th>
                <td className="cr-num">{fixed(weights.get(id) ?? 0)}&nbsp;%</td>
                <td>
                  <RatingTracks own={own} theirs={theirs} names={short} who={who} />
                </td>
                <td className={`cr-num ${movedClass(moves.get(id) ?? 0)}`}>
                  {movedCell(moves.get(id) ?? 0, names)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <div className={css['legend']}>
        <p>
          <PathMark path="a" /> <PathMark path="b" /> you
        </p>
        <p>
          <PathMark path="a" hollow /> <PathMark path="b" hollow /> <bdi data-user-text>{who}</bdi>
        </p>
        <p>Broad bars: your ranges.</p>
        {button}
      </div>
      {place}
    </>
  );
}

const movedClass = (moved: number): string => {
  const side = sideOf(moved);
  return side === null ? '' : `cr-words-${side}`;
};

const WHY_NOT = { 'not-asked': 'not on the sheet', reworded: 'reworded since' } as const;

function Figures({
  criteria,
  names,
  who,
}: {
  criteria: readonly SeenCriterion[];
  names: ChartNames;
  who: string;
}) {
  return (
    <table className="cr-table">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          {PATHS.flatMap((path) => [
            <th key={`${path} own`} scope="col" className="cr-num">
              {names.paths[path].shortName}, you
            </th>,
            <th key={`${path} theirs`} scope="col" className="cr-num">
              {names.paths[path].shortName}, they
            </th>,
          ])}
          <th scope="col">
            What <bdi data-user-text>{who}</bdi> wrote
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, label, own, theirs, remark, unasked }) => (
          <tr key={id}>
            <th scope="row" data-user-text>
              {label}
            </th>
            {PATHS.flatMap((path) => [
              <td key={`${path} own`} className="cr-num">
                {plainNumber(own[path].mid)}
              </td>,
              <td key={`${path} theirs`} className="cr-num">
                {theirs[path] ?? (unasked === null ? 'not answered' : WHY_NOT[unasked])}
              </td>,
            ])}
            <td className={css['remark']} data-user-text>
              {remark}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

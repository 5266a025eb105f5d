import { useMemo } from 'react';
import { Link } from 'wouter';
import { type ComparedSide, changeBetween } from '../../core/journal/comparison.ts';
import { differencesText, type SideHead, sideHeads } from '../../words/compared-sides.ts';
import {
  type ComparedRow,
  type ComparedRows,
  changeText,
  choiceRows,
  frameRows,
  ratingRows,
  verdictRows,
  weightRows,
} from '../../words/comparison.ts';
import { counted } from '../../words/figures.ts';
import { longDay, momentDay, momentDayTime } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { TableRegion } from '../ui/TableRegion.tsx';
import css from './compare.module.css';

interface ComparePageProps {
  first: ComparedSide;
  second: ComparedSide;
}

/** Both sides, differences first. */
export function ComparePage({ first, second }: ComparePageProps) {
  const sections = useMemo(
    () => [
      { title: 'Verdict', rows: verdictRows(first, second) },
      { title: 'Choice', rows: choiceRows(first, second) },
      { title: 'Weights', rows: weightRows(first, second) },
      { title: 'Ratings', rows: ratingRows(first, second) },
      { title: 'Frame', rows: frameRows(first, second, longDay) },
    ],
    [first, second],
  );
  const change = changeBetween(first, second);
  const differences = sections.reduce((sum, { rows }) => sum + rows.different.length, 0);
  const heads = sideHeads(first, second, { dayOf: momentDay, moment: momentDayTime });
  return (
    <Screen title={differencesText(differences, first, second)}>
      <div className={css['sides']}>
        {[first, second].map((side, index) => (
          <p key={index === 0 ? 'first' : 'second'}>
            <Link href={`/journal/${side.decisionId}`} data-user-text>
              {side.title}
            </Link>
            <span>{heads[index]?.when}</span>
          </p>
        ))}
      </div>
      {change !== null && <p className={css['change']}>{changeText(change, first, second)}</p>}
      {sections.toSorted(differencesFirst).map(({ title, rows }) => (
        <CompareSection key={title} title={title} rows={rows} heads={heads} />
      ))}
    </Screen>
  );
}

/** Those with a difference before those without one; else as they stand. */
const differencesFirst = (one: { rows: ComparedRows }, other: { rows: ComparedRows }): number =>
  Number(hasOpenRows(other.rows)) - Number(hasOpenRows(one.rows));

const hasOpenRows = ({ different, oneSided }: ComparedRows): boolean =>
  different.length + oneSided.length > 0;

interface CompareSectionProps {
  title: string;
  rows: ComparedRows;
  heads: readonly SideHead[];
}

function CompareSection({ title, rows: { different, same, oneSided }, heads }: CompareSectionProps) {
  if (different.length + same.length + oneSided.length === 0) return null;
  return (
    <section aria-label={title} className={css['section']}>
      <h2>{title}</h2>
      {different.length > 0 && <Rows of={title} rows={different} heads={heads} />}
      {oneSided.length > 0 && (
        <>
          <p className={css['oneSided']}>
            Only one side has these answers, so they do not count as differences.
          </p>
          <Rows of={title} rows={oneSided} heads={heads} />
        </>
      )}
      {same.length > 0 && (
        <details>
          <summary>{`The same on both sides: ${counted(same.length, 'row')}`}</summary>
          <Rows of={title} rows={same} heads={heads} />
        </details>
      )}
    </section>
  );
}

interface RowsProps {
  of: string;
  rows: readonly ComparedRow[];
  heads: readonly SideHead[];
}

function Rows({ of, rows, heads }: RowsProps) {
  const keyed = rows.map((row, index) => ({ ...row, key: `${index} ${row.name}` }));
  return (
    <TableRegion aria-label={`${of}, both sides`}>
      <table className={`cr-table ${css['rows']}`}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {heads.map(({ title, when }, index) => (
              <th key={index === 0 ? 'first' : 'second'} scope="col">
                {title !== null && (
                  <span className={css['headTitle']} data-user-text>
                    {title}
                  </span>
                )}
                {when}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed.map(({ key, name, first, second }) => (
            <tr key={key}>
              <th scope="row" data-user-text>
                {name}
              </th>
              <td data-user-text>{first}</td>
              <td data-user-text>{second}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

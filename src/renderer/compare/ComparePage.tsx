import { useMemo } from 'react';
import { Link } from 'wouter';
import { type ComparedSide, changeBetween } from '../../core/journal/comparison.ts';
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
import { capitalised, counted, countWords } from '../../words/figures.ts';
import { longDay, momentDay } from '../ui/format.ts';
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
  const heads = [headOf(first), headOf(second)] as const;
  return (
    <Screen
      title={
        differences === 0
          ? 'They are the same.'
          : `${capitalised(countWords(differences))} ${differences === 1 ? 'difference' : 'differences'}.`
      }
    >
      <div className={css['sides']}>
        {[first, second].map((side, index) => (
          <p key={index === 0 ? 'first' : 'second'}>
            <Link href={`/journal/${side.decisionId}`} data-user-text>
              {side.title}
            </Link>
            <span>{heads[index]}</span>
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

/** `Decided 18 May 2026`, `Reviewed 24 May 2027` */
const headOf = ({ at, review }: ComparedSide): string =>
  `${review === null ? 'Decided' : 'Reviewed'} ${momentDay(at)}`;

interface CompareSectionProps {
  title: string;
  rows: ComparedRows;
  heads: readonly [string, string];
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
  heads: readonly [string, string];
}

function Rows({ of, rows, heads }: RowsProps) {
  const keyed = rows.map((row, index) => ({ ...row, key: `${index} ${row.name}` }));
  return (
    <TableRegion aria-label={`${of}, both sides`}>
      <table className={`cr-table ${css['rows']}`}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
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

import { PathMark } from '../../charts/PathMark.tsx';
import type { DecisionSummary } from '../../core/journal/decision.ts';
import { choiceInWords } from '../../words/choice.ts';
import type { Dates } from '../../words/dates.ts';
import { counted, plainNumber } from '../../words/figures.ts';
import type { ReportContent } from '../document.tsx';
import { Brand } from './Brand.tsx';
import { Columns } from './Columns.tsx';
import type { Setting } from './setting.ts';

/** The journal's list, newest year first. */
export function journalReport(decisions: readonly DecisionSummary[], setting: Setting): ReportContent {
  const { dates, now } = setting;
  const newestFirst = decisions.toSorted((one, other) => other.committedAt.localeCompare(one.committedAt));
  const years = Map.groupBy(newestFirst, ({ committedAt }) => new Date(committedAt).getFullYear());
  return {
    title: 'Decisions',
    fallback: 'decisions',
    at: now,
    date: dates.dayOf(now),
    body: (
      <>
        <Brand about={`Printed ${dates.moment(now)}`} />
        <h1>Decisions</h1>
        <p className="lead">
          {decisions.length === 0
            ? 'No decision is committed yet. Once one is, it is listed here.'
            : `${counted(decisions.length, 'decision')}, newest first.`}
        </p>
        {Array.from(years, ([year, list]) => (
          <Year key={year} year={year} decisions={list} dates={dates} />
        ))}
      </>
    ),
  };
}

interface YearProps {
  year: number;
  decisions: readonly DecisionSummary[];
  dates: Dates;
}

function Year({ year, decisions, dates }: YearProps) {
  return (
    <section className="year">
      <h2>{year}</h2>
      <table className="sheet-table">
        <Columns widths={[10, null, 18, 11, 18, 15]} />
        <thead>
          <tr>
            <th scope="col">Committed</th>
            <th scope="col">Decision</th>
            <th scope="col">Chosen</th>
            <th scope="col" className="num">
              Confidence
            </th>
            <th scope="col">The score said</th>
            <th scope="col">Next review</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.id}>
              <td className="date">{dates.dayOfYear(decision.committedAt)}</td>
              <th scope="row">
                <span className="listed-title" dir="auto">
                  {decision.title}
                </span>
                {decision.notes > 0 && <span className="listed-more">{counted(decision.notes, 'note')}</span>}
                {decision.damaged && (
                  <span className="listed-more deal-breaker">its stored files do not add up</span>
                )}
              </th>
              <td>{chosen(decision)}</td>
              <td className="num">
                {decision.confidence === null ? '' : `${plainNumber(decision.confidence)}\u00a0%`}
              </td>
              <td>{scoreText(decision)}</td>
              <td className="date">{decision.reviewOn === null ? '' : dates.shortDay(decision.reviewOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function chosen({ choice, tryPath, paths }: DecisionSummary) {
  if (choice === null) return '';
  const { text, path } = choiceInWords(choice, tryPath, paths);
  return (
    <>
      {path !== null && <PathMark path={path} size={10} />} <bdi>{text}</bdi>
    </>
  );
}

function scoreText({ leader, tooClose, paths, choice }: DecisionSummary) {
  if (choice === null) return '';
  if (leader === null) return 'equal';
  if (tooClose) return 'too close to call';
  return (
    <>
      <PathMark path={leader} size={10} /> <bdi>{paths[leader]}</bdi>
    </>
  );
}

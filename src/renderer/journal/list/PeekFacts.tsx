import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { Draft } from '../../../core/assessment/draft.ts';
import { PATHS } from '../../../core/card/card.ts';
import type { CoveredAnswer } from '../../../core/journal/covered-record.ts';
import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import { localDay } from '../../../core/local-day.ts';
import { choiceInWords, longDay } from '../../ui/format.ts';
import { PredictionMarks } from './PredictionMarks.tsx';
import css from './peek.module.css';

interface PeekFactsProps {
  row: JournalRow;
  /** The frozen answers; null where they are covered, unreadable or not there yet. */
  assessment: Draft | null;
  /** What there is to see after the review; null where nothing is covered. */
  covered: readonly CoveredAnswer[] | null;
}

/** What was chosen and said then, and what comes next; leaves out what was not answered. */
export function PeekFacts({ row, assessment, covered }: PeekFactsProps) {
  const chosen = choiceInWords(row.choice, row.tryPath, row.paths);
  const { came, didNot, open } = row.predictions;
  const next = row.closed ? 'Closed. It does not come back.' : nextText(row);
  const expects = PATHS.find((path) => path === assessment?.gut.expects);
  return (
    <dl className={css['facts']}>
      <Fact name="Chosen">
        {chosen.path !== null && <PathMark path={chosen.path} />}
        <span data-user-text>{chosen.text}</span>
      </Fact>
      {covered !== null ? (
        <>
          {covered.includes('confidence') && <Fact name="Confidence">{COVERED}</Fact>}
          {covered.includes('gut') && <Fact name="Gut expected">{COVERED}</Fact>}
        </>
      ) : (
        <>
          {row.confidence !== null && <Fact name="Confidence">{row.confidence}&nbsp;%</Fact>}
          {expects !== undefined && (
            <Fact name="Gut expected">
              <PathMark path={expects} hollow /> <span data-user-text>{row.paths[expects]}</span>
            </Fact>
          )}
        </>
      )}
      {came + didNot + open.length > 0 && (
        <Fact name="Predictions">
          <PredictionMarks predictions={row.predictions} />
        </Fact>
      )}
      {next !== null && <Fact name="Next">{next}</Fact>}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const COVERED = (
  <span className={css['covered']}>
    <IconEyeOff size={16} stroke={1.6} aria-hidden /> covered
  </span>
);

/** The day on which it comes back, whether past or ahead. */
function nextText({ reviewOn, until, snoozedUntil }: JournalRow): string | null {
  if (snoozedUntil !== null && snoozedUntil > localDay(new Date()))
    return `Snoozed until ${longDay(snoozedUntil)}`;
  if (reviewOn !== null) return `Review on ${longDay(reviewOn)}`;
  return until === null ? null : `Until ${longDay(until)}`;
}

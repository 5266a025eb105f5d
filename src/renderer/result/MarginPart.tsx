import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Gauge } from '../../charts/Gauge.tsx';
import { GaugeTable } from '../../charts/GaugeTable.tsx';
import type { Draft, RoleMeaning } from '../../core/assessment/draft.ts';
import { PATHS, type PerPath } from '../../core/card/card.ts';
import { roleText } from '../../words/answer-text.ts';
import { isOpenAsShown, marginRange } from '../../words/margins.ts';
import { whatIsOpen } from '../../words/open-answers.ts';
import { sentence } from '../../words/plain-text.ts';
import { retestMeaning, zoneText } from '../../words/retest.ts';
import look from '../ui/look.module.css';
import columns from './columns.module.css';
import { HOW_COMPUTED } from './HowComputed.tsx';
import links from './links.module.css';
import css from './MarginPart.module.css';
import { MeasuredChart } from './MeasuredChart.tsx';
import type { ResultPartProps } from './result-props.ts';
import { useShownTable } from './use-shown-table.tsx';

interface MarginPartProps extends ResultPartProps {
  unveil: boolean;
  howComputed: string;
  /** What stands over the gauge, and under it. */
  over: ReactNode;
  under?: ReactNode;
}

/** The gauge between the sentences over it and the next step under it; beside them how to read it all. */
export function MarginPart({ unveil, howComputed, over, under, ...part }: MarginPartProps) {
  const { evaluation, assessment, names } = part;
  const { button, place } = useShownTable('The margin', <GaugeTable evaluation={evaluation} names={names} />);
  return (
    <div className={columns['first']}>
      <div className={look['column']}>
        {over}
        <section className={css['margin']} aria-label="The margin">
          <div className={css['gauge']} data-unveil={unveil || undefined}>
            <MeasuredChart>
              {(width) => (
                <Gauge
                  evaluation={evaluation}
                  zone={evaluation.retest.zone}
                  zoneWords={zoneText(evaluation, names)}
                  names={names}
                  width={width}
                  values
                  details={roleDetails(assessment)}
                />
              )}
            </MeasuredChart>
          </div>
          {place}
        </section>
        {under}
      </div>
      <div className={columns['firstNotes']}>
        <Notes {...part} />
        <div className={columns['ways']}>
          <Link href={howComputed} className={links['showTable']}>
            {HOW_COMPUTED}
          </Link>
          {button}
        </div>
      </div>
    </div>
  );
}

function roleDetails({ frame: { roles } }: Draft): PerPath<string[]> {
  const wordings = (role: RoleMeaning) =>
    [
      roleText(role),
      roleText({ ...role, reports: role.handsOn === null ? role.reports : null }),
      role.role.trim(),
    ].filter((wording) => wording !== '');
  return { a: wordings(roles.a), b: wordings(roles.b) };
}

function Notes({ evaluation, names }: ResultPartProps) {
  const meaning = retestMeaning(evaluation, names);
  const isBeyond = PATHS.some(
    (path) => Math.abs(path === 'a' ? evaluation.margin.high : evaluation.margin.low) > 20,
  );
  return (
    <>
      {meaning !== null && (
        <div className={columns['note']}>
          <p className={columns['noteTitle']}>{meaning.title}</p>
          {meaning.lines.map((line) => (
            <p key={line}>{sentence(line)}</p>
          ))}
        </div>
      )}
      <div className={columns['note']}>
        <p className={columns['noteTitle']}>Reading the gauge</p>
        <p>
          Hatched: too close to call, here {zoneText(evaluation, names)}. A margin in there would turn in more
          than one of three repeats. Open answers widen it, and so do ratings far apart: there a changed
          weight moves the margin more.
        </p>
        {isOpenAsShown(evaluation.margin) && (
          <p>
            The band: what {whatIsOpen(evaluation)} may make of the margin, from{' '}
            {marginRange(evaluation.margin, names, 'shortName')}.
            {isBeyond && ' Chevrons: it goes beyond the scale.'}
          </p>
        )}
      </div>
    </>
  );
}

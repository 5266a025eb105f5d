import { roundToSum } from '../../core/assessment/round-to-sum.ts';
import type { ScoreParts } from '../../core/journal/calibration.ts';
import type { Calibration } from '../../core/journal/calibration-summary.ts';
import { fixed } from '../../words/figures.ts';
import { constantScore, fewCases } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** The Brier score, and its parts where there are enough predictions. */
export function BrierSection({
  calibration: { answered, score, parts, diagram },
}: {
  calibration: Calibration;
}) {
  if (score === null) return null;
  const came = diagram?.levels.reduce((sum, level) => sum + level.came, 0) ?? 0;
  const count = diagram?.levels.reduce((sum, level) => sum + level.count, 0) ?? 0;
  return (
    <InsightSection title="Brier score" count="0 is perfect, 1 is worst">
      <div className={css['score']}>
        <span className={css['figure']}>{fixed(score, 2)}</span>
        <p className={css['says']}>
          {parts === null
            ? `Saying 50\u00a0% every time scores 0.25. ${fewCases(answered)}`.trim()
            : constantScore(came / count, parts.uncertainty)}
        </p>
      </div>
      {parts !== null && <Parts parts={parts} />}
    </InsightSection>
  );
}

const DECIMALS = 3;

/** The three parts, rounded so that they add up. */
function Parts({ parts: { uncertainty, discrimination, miscalibration } }: { parts: ScoreParts }) {
  const [hard = 0, telling = 0, off = 0] = roundToSum(
    [uncertainty, -discrimination, miscalibration],
    DECIMALS,
  );
  const together = fixed(hard + telling + off, DECIMALS);
  const rows = [
    { name: 'How hard the questions were', note: 'nothing you can change', figure: fixed(hard, DECIMALS) },
    {
      name: 'Telling likely from unlikely',
      note: 'more is better',
      figure: `−\u00a0${fixed(Math.abs(telling), DECIMALS)}`,
    },
    {
      name: 'Saying too much or too little',
      note: 'less is better',
      figure: `+\u00a0${fixed(Math.abs(off), DECIMALS)}`,
    },
    { name: 'Together', note: '', figure: together },
  ];
  return (
    <dl>
      {rows.map(({ name, note, figure }) => (
        <div key={name} className={css['part']}>
          <dt className={css['term']}>
            {name} <span>{note}</span>
          </dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

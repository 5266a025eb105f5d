import { EARLIER_ZONE } from '../../core/assessment/earlier-evaluation.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import { pastVerdict } from '../../words/review-verdict.ts';
import { MiniGauge } from '../wizard/decide/MiniGauge.tsx';
import page from './decision-page.module.css';

/** The frozen result: a sentence beside a small gauge. */
export function VerdictThen({ body: { evaluation, assessment } }: { body: CommitBody }) {
  const { headline, retest } = pastVerdict(evaluation, assessment.card);
  const zone = evaluation.engineVersion === 1 ? EARLIER_ZONE : evaluation.retest.zone;
  return (
    <section className={page['verdict']} aria-label="The result">
      <div>
        <p className={page['headline']} data-user-text>
          {headline}
        </p>
        {retest !== null && <p className={page['quiet']}>{retest}</p>}
      </div>
      <div className={page['gauge']}>
        <MiniGauge margin={evaluation.margin.mid} zone={zone} />
      </div>
    </section>
  );
}

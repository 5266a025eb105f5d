import { Link } from 'wouter';
import type { DecisionSummary } from '../../core/journal/decision.ts';
import { DecisionTable } from '../journal/DecisionTable.tsx';
import css from './RecentDecisions.module.css';

const SHOWN = 5;

export function RecentDecisions({ decisions }: { decisions: DecisionSummary[] }) {
  return (
    <section className={css['recent']} aria-labelledby="recent-decisions">
      <div className={css['head']}>
        <h2 id="recent-decisions">Recent decisions</h2>
        {decisions.length > SHOWN && <Link href="/journal">All {decisions.length}</Link>}
      </div>
      <DecisionTable decisions={decisions.slice(0, SHOWN)} labelledBy="recent-decisions" />
    </section>
  );
}

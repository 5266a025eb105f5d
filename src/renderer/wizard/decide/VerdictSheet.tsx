import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';
import { chosenPath } from '../../../core/assessment/choice.ts';
import type { Draft } from '../../../core/assessment/draft.ts';
import type { Outcome } from '../../evaluation/use-evaluation.ts';
import { choiceChecks } from './choice-checks.ts';
import { MiniGauge } from './MiniGauge.tsx';
import css from './verdict-sheet.module.css';

const ICONS = { for: IconCheck, against: IconX, open: IconCircleDashed } as const;

/** The verdict in short, and whether the choice agrees with earlier answers. */
export function VerdictSheet({ draft, outcome }: { draft: Draft; outcome: Outcome }) {
  if (!outcome.ready) return null;
  const { evaluation, verdict } = outcome;
  const path = chosenPath(draft.commitment);
  return (
    <section className={css['sheet']} aria-label="What your answers say">
      <p className={css['headline']}>{verdict.headline}</p>
      <MiniGauge margin={evaluation.margin.mid} zone={evaluation.retest.zone} />
      {path !== null && (
        <ul className={css['checks']}>
          {choiceChecks(path, evaluation, draft.gut).map(({ sign, text }) => {
            const Icon = ICONS[sign];
            return (
              <li key={text}>
                <Icon size={16} stroke={1.6} aria-hidden />
                <span>{text}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

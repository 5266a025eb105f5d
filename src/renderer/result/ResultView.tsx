import { useMemo } from 'react';
import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Verdict } from '../../words/verdict.ts';
import { AgainstToday } from './AgainstToday.tsx';
import { Change } from './Change.tsx';
import { Difference } from './Difference.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Firm } from './Firm.tsx';
import { GutSection } from './GutSection.tsx';
import { ResultLevel } from './ResultSection.tsx';
import { Rules } from './Rules.tsx';
import css from './result.module.css';
import { Trade } from './Trade.tsx';
import { VerdictPart } from './VerdictPart.tsx';
import { WhoWouldChoose } from './WhoWouldChoose.tsx';

interface ResultViewProps {
  evaluation: Evaluation;
  assessment: Draft;
  verdict: Verdict;
  /** Level of the headline: 1 where the result is the screen, 2 where it is a part of one. */
  level?: 1 | 2;
  /** The fork draws itself: shown for the first time. */
  unveil?: boolean;
  /** Where it is told how everything here is computed. */
  howComputed: string;
}

/** The whole result, sentences first. The card's pick is no part of it. */
export function ResultView({ level = 1, unveil = false, howComputed, ...told }: ResultViewProps) {
  const { assessment } = told;
  const names = useMemo(() => chartNames(assessment), [assessment]);
  const part = { ...told, names };
  return (
    <ResultLevel value={level}>
      <div className={css['result']}>
        <VerdictPart {...part} unveil={unveil} howComputed={howComputed} />
        <Difference {...part} />
        <Firm {...part} />
        <Change {...part} />
        <Trade {...part} />
        <WhoWouldChoose {...part} />
        <Rules {...part} />
        <AgainstToday {...part} />
        <GutSection {...part} />
        <Disagreements {...part} />
      </div>
    </ResultLevel>
  );
}

import { useMemo } from 'react';
import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation, OpenAnswer } from '../../core/assessment/evaluation.ts';
import { sentence } from '../../words/plain-text.ts';
import type { Verdict } from '../../words/verdict.ts';
import { AgainstEachOther } from './AgainstEachOther.tsx';
import { Change } from './Change.tsx';
import { Difference } from './Difference.tsx';
import { Firmness } from './Firmness.tsx';
import { MarginPart } from './MarginPart.tsx';
import more from './More.module.css';
import { More } from './More.tsx';
import { NextSheet } from './NextSheet.tsx';
import { ResultLevel } from './ResultSection.tsx';
import css from './result.module.css';
import { sectionId } from './section-links.tsx';
import { Trade } from './Trade.tsx';
import { Headline, VerdictHead } from './VerdictHead.tsx';
import { VoicesLine } from './VoicesLine.tsx';
import { WhoWouldChoose } from './WhoWouldChoose.tsx';

interface ResultProps {
  evaluation: Evaluation;
  assessment: Draft;
  verdict: Verdict;
  /** Where it is told how everything here is computed. */
  howComputed: string;
}

interface ResultViewProps extends ResultProps {
  /** The fork draws itself: shown for the first time. */
  unveil: boolean;
  onAnswer: (answer: OpenAnswer) => void;
}

/** The result of a draft: what is so, why, what disagrees and what to do next, and below that everything else. */
export function ResultView({ unveil, howComputed, onAnswer, ...result }: ResultViewProps) {
  const names = useMemo(() => chartNames(result.assessment), [result.assessment]);
  const part = { ...result, names };
  return (
    <ResultLevel value={1}>
      <div className={css['result']}>
        <MarginPart
          {...part}
          unveil={unveil}
          howComputed={howComputed}
          over={
            <>
              <VerdictHead verdict={result.verdict} />
              <VoicesLine voices={result.verdict.voices} />
            </>
          }
          under={<NextSheet {...part} onAnswer={onAnswer} />}
        />
        <Sections {...part} afterNext />
      </div>
    </ResultLevel>
  );
}

/** A result that does not change any more, as a part of a page. */
export function RecordedResult({ howComputed, ...result }: ResultProps) {
  const names = useMemo(() => chartNames(result.assessment), [result.assessment]);
  const part = { ...result, names };
  return (
    <ResultLevel value={2}>
      <div className={css['result']}>
        <MarginPart
          {...part}
          unveil={false}
          howComputed={howComputed}
          over={
            <>
              <Headline>{result.verdict.headline}</Headline>
              <p className={css['says']} data-user-text>
                {result.verdict.leading.map(sentence).join(' ')}
              </p>
            </>
          }
        />
        <Sections {...part} afterNext={false} />
      </div>
    </ResultLevel>
  );
}

type SectionsProps = Omit<ResultProps, 'howComputed'> & {
  names: ReturnType<typeof chartNames>;
  /** They stand below the next step. */
  afterNext: boolean;
};

function Sections({ afterNext, ...part }: SectionsProps) {
  return (
    <>
      <Difference {...part} />
      <Change {...part} afterNext={afterNext} />
      <Firmness {...part} />
      <AgainstEachOther {...part} />
      <div id={sectionId('more')} className={more['moreSections']} tabIndex={-1}>
        <More what="More: one against another, and who would choose this">
          <Trade {...part} />
          <WhoWouldChoose {...part} />
        </More>
      </div>
    </>
  );
}

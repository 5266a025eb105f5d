import { useMemo, useState } from 'react';
import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { whatIfsText } from '../../words/what-ifs.ts';
import { ResultPage } from '../result/ResultPage.tsx';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';

import { RatingRows } from './RatingRows.tsx';
import { useWhatIf } from './use-what-if.ts';
import { WeightRows } from './WeightRows.tsx';
import { WhatIfAnswer } from './WhatIfAnswer.tsx';
import css from './what-if.module.css';

/** Tries other weights and ratings; the result follows. Only the number of tries is kept. */
export function WhatIfScreen({ draft }: { draft: Draft }) {
  return (
    <ResultPage draft={draft} backLabel="Back to your answers">
      {({ evaluation, verdict }) => <Trial draft={draft} answers={evaluation} headline={verdict.headline} />}
    </ResultPage>
  );
}

interface TrialProps {
  draft: Draft;
  answers: Evaluation;
  /** What the answers come to. */
  headline: string;
}

function Trial({ draft, answers, headline }: TrialProps) {
  const [part, setPart] = useState<'weights' | 'ratings'>('weights');
  const names = useMemo(() => chartNames(draft), [draft]);
  const trial = useWhatIf(draft, answers);
  const tries = draft.firstResult?.whatIfs ?? 0;
  const rows = { draft, answers, names, trial };
  return (
    <div className={css['whatIf']}>
      <WhatIfAnswer draft={draft} answers={answers} headline={headline} trial={trial} names={names} />
      <div className={css['bar']}>
        <ChoiceGroup
          label="What to try"
          hideLabel
          options={[
            { value: 'weights', label: 'Weights' },
            { value: 'ratings', label: 'Ratings' },
          ]}
          value={part}
          onChange={setPart}
        />
        <button type="button" className={css['reset']} aria-disabled={!trial.trying} onClick={trial.reset}>
          Undo everything tried
        </button>
        <p className={css['count']}>
          {tries === 0 ? 'Nothing here is kept. Only how often you tried is counted.' : whatIfsText(tries)}
        </p>
      </div>
      {part === 'weights' ? <WeightRows {...rows} /> : <RatingRows {...rows} />}
    </div>
  );
}

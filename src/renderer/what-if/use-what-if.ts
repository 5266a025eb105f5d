import { useMemo, useRef, useState } from 'react';
import type { Draft } from '../../core/assessment/draft.ts';
import { countWhatIf } from '../../core/assessment/edits/what-ifs.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { evaluateWhatIf, isTrying, NOTHING_TRIED, type WhatIf } from '../../core/assessment/what-if.ts';
import { useSpreads } from '../evaluation/use-spreads.ts';
import { editDraft } from '../stores/draft-store.ts';

/** The tried changes of a result, and the result they give. */
export interface Trial {
  whatIf: WhatIf;
  tried: Evaluation;
  trying: boolean;
  /** @param what names the weight or rating that is moved: its whole way is one what-if */
  move: (what: string, change: (whatIf: WhatIf, tried: Evaluation) => WhatIf) => void;
  /** Back to the answers as they are. */
  reset: () => void;
}

/** Holds the tried changes. Only their count is saved in the draft. */
export function useWhatIf(draft: Draft, answers: Evaluation): Trial {
  const { card, criteria, weighing, ratings, rules, tradeOffs } = draft;
  const [whatIf, setWhatIf] = useState<WhatIf>(NOTHING_TRIED);
  const moving = useRef<string | null>(null);
  const trying = isTrying(whatIf);
  const spreads = useSpreads();
  const tried = useMemo(
    () =>
      trying
        ? evaluateWhatIf({ card, criteria, weighing, ratings, rules, tradeOffs }, whatIf, spreads)
        : answers,
    [card, criteria, weighing, ratings, rules, tradeOffs, whatIf, trying, answers, spreads],
  );
  const latest = useRef({ whatIf, tried });
  latest.current = { whatIf, tried };
  // Always the same functions, so that rows which nothing has changed need not be drawn anew.
  const actions = useMemo<Pick<Trial, 'move' | 'reset'>>(
    () => ({
      move(what, change) {
        if (moving.current !== what) editDraft(countWhatIf);
        moving.current = what;
        setWhatIf(change(latest.current.whatIf, latest.current.tried));
      },
      reset() {
        moving.current = null;
        setWhatIf(NOTHING_TRIED);
      },
    }),
    [],
  );
  return { whatIf, tried, trying, ...actions };
}

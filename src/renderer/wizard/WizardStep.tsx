import { memo, useCallback, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Draft, Step } from '../../core/assessment/draft.ts';
import { withoutEmptyTradeOffs } from '../../core/assessment/edits/trade-offs.ts';
import { hasRules } from '../../core/assessment/rule-check.ts';
import { editDraft, flushDraft } from '../stores/draft-store.ts';
import { afterDrawn } from '../ui/after-drawn.ts';
import { UnfinishedEntries, useUnfinishedEntries } from '../ui/unfinished.ts';
import { goToProblem } from './go-to-problem.ts';
import { ratingMove } from './rating-move.ts';
import { stepLabel } from './step-labels.ts';
import { askedBy, problemsHere, problemsOf } from './step-problems.ts';
import { STEP_FOOTERS, STEP_SCREENS, stepAfter, stepBefore } from './steps.ts';
import { useStepScreen } from './use-step-screen.ts';
import { WizardFrame } from './WizardFrame.tsx';

/**
 * One of the seven steps with its way back and on. What is missing is told when the user tries to go on. The address, which follows the draft,
 * draws nothing of it anew.
 */
export const WizardStep = memo(function WizardStep({ draft }: { draft: Draft }) {
  const [tried, setTried] = useState<string | null>(null);
  /** Number of refused attempts to go on. */
  const [refusals, setRefusals] = useState(0);
  const { unfinished, report } = useUnfinishedEntries();
  const hasTried = tried === askedBy(draft);
  // Looked for only where they are told: each answer given would wait for it.
  const shown = useMemo(
    () => (hasTried ? problemsHere(draft, problemsOf(draft, unfinished)) : []),
    [hasTried, draft, unfinished],
  );
  const Screen = STEP_SCREENS[draft.step];
  const Footer = STEP_FOOTERS[draft.step];
  const screen = useStepScreen(`${draft.step}-${draft.step === 'ratings' ? draft.ratingIndex : 0}`, refusals);

  const goTo = useCallback((step: Step) => {
    setTried(null);
    // A row left empty says nothing, and would be kept for good.
    editDraft((current) => ({ ...withoutEmptyTradeOffs(current), step }));
    afterDrawn(() => void flushDraft());
  }, []);
  const back = () => {
    const within = ratingMove(draft, -1);
    const before = stepBefore(draft.step);
    if (within !== null) editDraft(within);
    else if (before !== undefined) goTo(before);
    else navigate('/');
  };
  const next = () => {
    const within = ratingMove(draft, 1);
    const problems = problemsOf(draft, unfinished);
    const here = problemsHere(draft, problems);
    const [elsewhere] = within === null ? problems : [];
    if (here.length > 0 || elsewhere !== undefined) {
      setTried(askedBy(draft));
      setRefusals(refusals + 1);
      if (here.length === 0 && elsewhere !== undefined)
        editDraft((current) => goToProblem(current, elsewhere));
      return;
    }
    setTried(null);
    const after = stepAfter(draft.step);
    if (within !== null) editDraft(within);
    else if (after === undefined) navigate(`/assess/${draft.id}/decide`);
    else goTo(after);
  };

  const after = stepAfter(draft.step);
  return (
    <WizardFrame
      draft={draft}
      onStep={goTo}
      onBack={back}
      onNext={next}
      nextLabel={
        ratingMove(draft, 1) !== null
          ? 'Next criterion'
          : after === undefined
            ? 'Decide'
            : `Next: ${stepLabel(after, hasRules(draft))}`
      }
      footer={Footer && <Footer draft={draft} />}
      problems={shown}
      headingRef={screen}
    >
      <UnfinishedEntries value={report}>
        <Screen key={draft.step} draft={draft} problems={shown} edit={editDraft} />
      </UnfinishedEntries>
    </WizardFrame>
  );
});

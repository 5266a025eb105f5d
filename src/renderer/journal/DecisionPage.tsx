import { useMemo } from 'react';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { CommitBody, Decision } from '../../core/journal/decision.ts';
import type { FrozenVerdict } from '../../core/journal/frozen-verdict.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { withFrozen } from '../../words/frozen-verdict.ts';
import { verdict as tell } from '../../words/verdict.ts';
import { RecordedResult } from '../result/ResultView.tsx';
import { useApp } from '../stores/app-store.ts';
import { momentDay } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { AnswersTable } from './AnswersTable.tsx';
import { BesideChains } from './BesideChains.tsx';
import { Compared } from './Compared.tsx';
import { CoveredPage } from './CoveredPage.tsx';
import { DecisionActions } from './DecisionActions.tsx';
import { DecisionInBrief } from './DecisionInBrief.tsx';
import css from './decision.module.css';
import { EarlierResult } from './EarlierResult.tsx';
import { FollowUps } from './FollowUps.tsx';
import { FrameInBrief } from './FrameInBrief.tsx';
import { Integrity } from './Integrity.tsx';
import { Notes } from './Notes.tsx';

interface DecisionPageProps {
  decision: Decision;
  /** A note was added. */
  onChanged: (decision: Decision) => void;
}

/** The frozen answers, what they came to, what was decided; and what was written beside them since. */
export function DecisionPage({ decision, onChanged }: DecisionPageProps) {
  if (decision.covered !== null) {
    return <CoveredPage decision={decision} record={decision.covered} onChanged={onChanged} />;
  }
  return <OpenPage decision={decision} onChanged={onChanged} />;
}

function OpenPage({ decision, onChanged }: DecisionPageProps) {
  const commit = commitOf(decision.revisions);
  const hostReadOnly = useApp((state) => state.info?.readOnly ?? null) !== null;
  const frozen = decision.readOnly || hostReadOnly;
  return (
    <Screen
      over={commit === null ? 'Decision' : `Committed ${momentDay(commit.at)}`}
      title={
        commit === null ? 'The answers of this decision cannot be read.' : titleOf(commit.body.assessment)
      }
      userTitle={commit !== null}
      actions={
        <DecisionActions
          id={decision.id}
          canDelete={!hostReadOnly}
          canFollowUp={commit !== null && !hostReadOnly}
        />
      }
    >
      <Integrity decision={decision} />
      <BesideChains decision={decision} />
      {commit !== null && (
        <section aria-label="The decision">
          <DecisionInBrief assessment={commit.body.assessment} />
          <FollowUps id={decision.id} followsUp={commit.body.assessment.followsUp} />
        </section>
      )}
      <Notes decision={decision} canAdd={!frozen} onChanged={onChanged} />
      {commit !== null && (
        <>
          <section aria-label="The question">
            <FrameInBrief assessment={commit.body.assessment} />
          </section>
          <FrozenResult body={commit.body} />
          <AnswersTable assessment={commit.body.assessment} evaluation={commit.body.evaluation} />
          <Compared assessment={commit.body.assessment} evaluation={commit.body.evaluation} />
        </>
      )}
    </Screen>
  );
}

/** The result as it was then: figures and sentences from the file. */
function FrozenResult({ body: { evaluation, assessment, verdict } }: { body: CommitBody }) {
  return (
    <div className={css['part']}>
      {evaluation.engineVersion === 1 ? (
        <EarlierResult evaluation={evaluation} assessment={assessment} verdict={verdict} />
      ) : (
        <OwnResult evaluation={evaluation} assessment={assessment} frozen={verdict} />
      )}
    </div>
  );
}

interface OwnResultProps {
  evaluation: Evaluation;
  assessment: Draft;
  frozen: FrozenVerdict;
}

/** A result of this engine, in the sentences that were kept. */
function OwnResult({ evaluation, assessment, frozen }: OwnResultProps) {
  const verdict = useMemo(
    () => withFrozen(tell(evaluation, assessment), frozen),
    [evaluation, assessment, frozen],
  );
  return (
    <RecordedResult
      evaluation={evaluation}
      assessment={assessment}
      verdict={verdict}
      howComputed={`/journal/${assessment.id}/how-computed`}
    />
  );
}

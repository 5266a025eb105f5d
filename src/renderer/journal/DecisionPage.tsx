import { useMemo, useState } from 'react';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import type { FrozenVerdict } from '../../core/journal/frozen-verdict.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { withFrozen } from '../../words/frozen-verdict.ts';
import { verdict as tell } from '../../words/verdict.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { RecordedResult } from '../result/ResultView.tsx';
import { SecondVoices } from '../second-voice/SecondVoices.tsx';
import { useVoices } from '../second-voice/voices-store.ts';
import { useReadOnly } from '../stores/app-store.ts';
import { choiceInWords, momentDay } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { AnswersTable } from './AnswersTable.tsx';
import { Compared } from './Compared.tsx';
import { CoveredPage } from './CoveredPage.tsx';
import { DecisionActions, type DecisionQuestion } from './DecisionActions.tsx';
import { DecisionInBrief } from './DecisionInBrief.tsx';
import { DueSheet } from './DueSheet.tsx';
import css from './decision.module.css';
import { EarlierResult } from './EarlierResult.tsx';
import { FactsRow } from './FactsRow.tsx';
import { FollowUpDialog } from './FollowUpDialog.tsx';
import { FollowUps } from './FollowUps.tsx';
import { FrameInBrief } from './FrameInBrief.tsx';
import { ImportedChains } from './ImportedChains.tsx';
import { Integrity } from './Integrity.tsx';
import { Timeline } from './Timeline.tsx';
import { VerdictThen } from './VerdictThen.tsx';

interface DecisionPageProps {
  decision: OpenedDecision;
  /** A note was added. */
  onChanged: (decision: OpenedDecision) => void;
}

/** The frozen answers, what they came to, what was decided; and what was written beside them since. */
export function DecisionPage({ decision, onChanged }: DecisionPageProps) {
  const [question, setQuestion] = useState<DecisionQuestion | null>(null);
  const canAdd = !useReadOnly() && !decision.readOnly;
  const parts = { decision, canAdd, onChanged, onAsk: setQuestion };
  const close = () => setQuestion(null);
  return (
    <>
      {decision.covered === null ? (
        <OpenPage {...parts} />
      ) : (
        <CoveredPage {...parts} record={decision.covered} />
      )}
      {question === 'follow-up' && <FollowUpDialog id={decision.id} onClose={close} />}
      {question === 'export' && (
        <ExportDialog subject={{ kind: 'decision', id: decision.id }} onClose={close} />
      )}
    </>
  );
}

interface PageProps extends DecisionPageProps {
  /** Something can be appended. */
  canAdd: boolean;
  onAsk: (question: DecisionQuestion) => void;
}

function OpenPage(props: PageProps) {
  const { decision, canAdd, onChanged, onAsk } = props;
  const commit = commitOf(decision.revisions);
  if (commit === null) return <UnreadablePage {...props} />;
  const { assessment } = commit.body;
  const { choice, tryPath, until } = assessment.commitment;
  const { paths } = assessment.card;
  const reviews = decision.revisions.filter(({ body }) => body.kind === 'review').length;
  return (
    <Screen
      over={`Decided on ${momentDay(commit.at)}`}
      title={titleOf(assessment)}
      userTitle
      actions={
        <DecisionActions decision={decision} committedAt={commit.at} onAsk={onAsk} onChanged={onChanged} />
      }
    >
      <Integrity decision={decision} />
      <ImportedChains decision={decision} />
      <DueSheet
        decision={decision}
        title={titleOf(assessment)}
        facts={{ choice, until, reviews }}
        canChange={canAdd}
        onChanged={onChanged}
      />
      <VerdictThen body={commit.body} />
      <section aria-label="The decision">
        <FactsRow assessment={assessment} />
        <DecisionInBrief assessment={assessment} part="words" />
        <FollowUps id={decision.id} followsUp={assessment.followsUp} />
      </section>
      <Timeline
        decision={decision}
        names={{ paths }}
        chosen={choiceInWords(choice, tryPath, { a: paths.a.name, b: paths.b.name }).text}
        canAdd={canAdd}
        onChanged={onChanged}
      />
      <SecondVoices ownerId={decision.id} frame={assessment.frame} state={decision} canChange={canAdd} />
      <section className={css['part']} aria-label="The question">
        <FrameInBrief assessment={assessment} />
      </section>
      <FrozenResult body={commit.body} />
      <AnswersTable assessment={assessment} evaluation={commit.body.evaluation} />
      <Compared assessment={assessment} evaluation={commit.body.evaluation} />
    </Screen>
  );
}

/** The frozen answers cannot be read: what was written beside them is all there is. */
function UnreadablePage({ decision, canAdd, onChanged, onAsk }: PageProps) {
  // The timeline shows them, and no section of their own stands here.
  useVoices(decision.id, decision);
  return (
    <Screen
      over="Decision"
      title="The answers of this decision cannot be read."
      actions={<DecisionActions decision={decision} committedAt={null} onAsk={onAsk} onChanged={onChanged} />}
    >
      <Integrity decision={decision} />
      <ImportedChains decision={decision} />
      <Timeline decision={decision} names={NO_NAMES} chosen="" canAdd={canAdd} onChanged={onChanged} />
    </Screen>
  );
}

const NO_NAMES = { paths: { a: { name: '', shortName: '' }, b: { name: '', shortName: '' } } };

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

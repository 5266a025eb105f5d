import { chartNames } from '../../charts/names.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { CommitBody, Decision } from '../../core/journal/decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import type { OpenVoice } from '../../core/second-voice/voice.ts';
import { withFrozen } from '../../words/frozen-verdict.ts';
import { verdict as tell, type Verdict } from '../../words/verdict.ts';
import { Contents } from '../contents.tsx';
import type { ReportContent } from '../document.tsx';
import { AddedLater } from './AddedLater.tsx';
import { Appendix } from './Appendix.tsx';
import { AnswerParts, AssessmentParts } from './AssessmentParts.tsx';
import { Brand } from './Brand.tsx';
import { Cover } from './Cover.tsx';
import { DecisionPart } from './DecisionPart.tsx';
import { EarlierResult } from './EarlierResult.tsx';
import { LiveWith } from './LiveWith.tsx';
import { Origin } from './Origin.tsx';
import { Problems, Record } from './Record.tsx';
import type { Setting } from './setting.ts';
import { VerdictPart } from './VerdictPart.tsx';
import { voiceOf } from './voice.ts';

const FALLBACK = 'decision';

/** So many files take less than a third of a page with how they came about. */
const SHORT_RECORD = 3;

interface Beside {
  /** What others answered, where it may be read. */
  voices?: readonly OpenVoice[];
  /** Some stored files are left out whole. */
  unlisted: boolean;
}

/** A committed decision with all that was added to it. */
export function decisionReport(
  decision: Decision,
  setting: Setting,
  { voices = [], unlisted }: Beside,
): ReportContent {
  const commit = commitOf(decision.revisions);
  if (commit === null) return unreadableReport(decision, setting, unlisted);
  return {
    title: titleOf(commit.body.assessment),
    fallback: FALLBACK,
    kind: 'full-record',
    at: commit.at,
    date: setting.dates.dayOf(commit.at),
    body: (
      <DecisionBody
        decision={decision}
        at={commit.at}
        commit={commit.body}
        setting={setting}
        voices={voices}
        unlisted={unlisted}
      />
    ),
  };
}

interface BodyProps {
  decision: Decision;
  at: string;
  commit: CommitBody;
  setting: Setting;
  voices: readonly OpenVoice[];
  unlisted: boolean;
}

function DecisionBody({ decision, at, commit, setting, voices, unlisted }: BodyProps) {
  const { assessment, evaluation, verdict, appVersion } = commit;
  const props = {
    assessment,
    evaluation,
    names: chartNames(assessment),
    setting,
    say: voiceOf(assessment),
  };
  return (
    <>
      <Brand about={`Decision, committed ${setting.dates.moment(at)}`} />
      <Problems problems={decision.problems} />
      <Cover {...props} />
      {evaluation.engineVersion === 1 ? (
        <EarlierResult {...props} evaluation={evaluation} verdict={verdict} />
      ) : (
        <VerdictPart {...props} evaluation={evaluation} words={wordsOf(evaluation, commit, setting)} />
      )}
      <DecisionPart {...props} />
      <LiveWith {...props} />
      <Contents />
      {evaluation.engineVersion === 1 ? (
        <AnswerParts {...props} />
      ) : (
        <AssessmentParts
          {...props}
          evaluation={evaluation}
          words={wordsOf(evaluation, commit, setting)}
          decided
        />
      )}
      <Appendix {...props} />
      <AddedLater revisions={decision.revisions} commit={commit} setting={setting} voices={voices} />
      <Origin {...props} appVersion={appVersion} isShort={decision.revisions.length <= SHORT_RECORD}>
        <Record decision={decision} setting={setting} unlisted={unlisted} />
      </Origin>
    </>
  );
}

/** As the user read it; where parts are left out the sentences are made anew, from what may be read. */
function wordsOf(evaluation: Evaluation, { assessment, verdict }: CommitBody, { include }: Setting): Verdict {
  const now = tell(evaluation, assessment, include);
  return verdict.sentences.length === 0 ? { ...now, headline: verdict.headline } : withFrozen(now, verdict);
}

/** The frozen answers are lost or unreadable: what is left is printed. */
function unreadableReport(decision: Decision, setting: Setting, unlisted: boolean): ReportContent {
  const title = 'A decision that cannot be read';
  return {
    title,
    fallback: FALLBACK,
    kind: 'full-record',
    at: setting.now,
    date: setting.dates.dayOf(setting.now),
    body: (
      <>
        <Brand about={`Printed ${setting.dates.moment(setting.now)}`} />
        <h1>{title}</h1>
        <Problems problems={decision.problems} />
        <AddedLater revisions={decision.revisions} commit={null} setting={setting} />
        <Record decision={decision} setting={setting} unlisted={unlisted} />
      </>
    ),
  };
}

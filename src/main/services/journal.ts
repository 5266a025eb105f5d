import { ApiError } from '../../core/api.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { followUp } from '../../core/assessment/follow-up.ts';
import type { Spreads } from '../../core/assessment/retest/spreads.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import type { ArrangedChange, ArrangementChange } from '../../core/journal/arrangement.ts';
import type { CommitBody, Decision, DecisionSummary } from '../../core/journal/decision.ts';
import type { ResolutionBody } from '../../core/journal/prediction-bodies.ts';
import { predictionStates } from '../../core/journal/predictions.ts';
import { dayProblem } from '../../core/journal/review-draft.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day, Moment } from '../../core/time.ts';
import { frozenVerdict } from '../../words/frozen-verdict.ts';
import type { SlotReading } from '../storage/slots.ts';
import type { Cover } from './cover.ts';
import { assertNotOutdated, type DraftService } from './drafts.ts';
import type { ServiceEnv } from './env.ts';
import { finishCommit, finishCommits } from './finish-commit.ts';
import { assertReadyToCommit, resultOf } from './readiness.ts';
import type { SettingsService } from './settings.ts';

/** Decisions: frozen drafts and what is appended to them. */
export interface JournalService {
  /**
   * @param baseVersion the moment of the state that was reviewed
   * @throws ApiError not-found, not-ready, outdated where another state is stored by now, frozen where it was decided elsewhere with other
   * answers; as saving does
   */
  commit(id: string, baseVersion?: Moment): Decision;
  list(): DecisionSummary[];
  get(id: string): Decision;
  addNote(id: string, text: string): Decision;
  /** @throws ApiError not-found, newer-version; as saving does */
  arrange(id: string, change: ArrangementChange): Decision;
  /** @throws ApiError not-found, invalid-input where the day is not in the future; as saving does */
  predict(id: string, prediction: { statement: string; by: Day; probability: number }): Decision;
  /**
   * @param correcting it was answered before, and this corrects it
   * @throws ApiError not-found, outdated where it was answered meanwhile, invalid-input for a day that cannot be; as saving does
   */
  resolve(id: string, resolution: Omit<ResolutionBody, 'kind'>, correcting: boolean): Decision;
  /** Takes the answer to a prediction back. @throws ApiError not-found; as saving does */
  reopen(id: string, predictionId: string): Decision;
  /**
   * Starts a draft with its criteria and weights.
   * @throws ApiError not-found, also where its answers cannot be read; as saving does
   */
  followUp(id: string, supersedes: boolean): Draft;
  discard(id: string): void;
  restore(id: string): Decision;
}

type JournalEnv = Pick<ServiceEnv, 'storage' | 'now' | 'random' | 'version'>;

export function createJournalService(
  env: JournalEnv,
  drafts: DraftService,
  cover: Cover,
  settings: Pick<SettingsService, 'spreads'>,
): JournalService {
  const { storage, now, random, version } = env;
  const { journal } = storage;
  const append = (id: string, body: Parameters<typeof journal.append>[2]) =>
    cover.decision(journal.append(id, now().toISOString(), body));
  const predictionOf = ({ revisions }: Pick<Decision, 'revisions'>, predictionId: string) => {
    const state = predictionStates(revisions).find((each) => each.id === predictionId);
    if (state === undefined) throw new ApiError('not-found', 'There is no such prediction in this decision.');
    return state;
  };
  finishCommits(env);
  return {
    commit(id, baseVersion) {
      if (journal.isDecided(id)) {
        const decision = journal.read(id);
        const isOther = differsFromDecided(storage.drafts.read(id), decision);
        finishCommit(env, id);
        if (isOther) throw decidedElsewhere();
        return cover.decision(decision);
      }
      const at = now();
      const draft = drafts.get(id);
      if (baseVersion !== undefined) assertNotOutdated(draft, baseVersion);
      journal.commit(id, at.toISOString(), frozen(draft, at, version, settings.spreads()));
      finishCommit(env, id);
      return journal.read(id);
    },
    list: () => cover.summaries(journal.list()),
    get: (id) => cover.decision(journal.read(id)),
    addNote: (id, text) => append(id, { kind: 'note', text }),
    arrange(id, change) {
      const decision = journal.read(id);
      const arranged = cover.isCovered(decision)
        ? arrangedUnderCover(cover.dueSince(decision), change)
        : change;
      return cover.decision(journal.arrange(id, now().toISOString(), arranged));
    },
    predict(id, prediction) {
      if (prediction.by <= localDay(now())) {
        throw new ApiError('invalid-input', 'by: This day is not in the future. Choose a later one.');
      }
      return append(id, { kind: 'prediction', prediction: { id: random.uuid(), ...prediction } });
    },
    resolve(id, resolution, correcting) {
      const state = predictionOf(journal.read(id), resolution.predictionId);
      if (state.resolution !== null && !correcting) throw answeredMeanwhile();
      const problem = dayProblem(resolution.on, state.madeAt, localDay(now()));
      if (problem !== null) throw new ApiError('invalid-input', `on: ${problem}`);
      return append(id, { kind: 'resolution', ...resolution });
    },
    reopen(id, predictionId) {
      const decision = journal.read(id);
      return predictionOf(decision, predictionId).resolution === null
        ? cover.decision(decision)
        : append(id, { kind: 'reopening', predictionId });
    },
    followUp(id, supersedes) {
      cover.assertNotCovered(id);
      const commit = commitOf(journal.read(id).revisions);
      if (commit === null) {
        throw new ApiError(
          'not-found',
          'The answers of this decision cannot be read, so nothing can follow it up.',
        );
      }
      const firstPath = random.coin() === 0 ? 'a' : 'b';
      const about = { id: random.uuid(), now: now().toISOString(), firstPath, supersedes } as const;
      const draft = followUp(commit.body.assessment, about);
      storage.drafts.save(draft);
      return draft;
    },
    discard: journal.discard,
    restore: (id) => cover.decision(journal.restore(id)),
  };
}

/**
 * The answers as they stand, with what the engine makes of them here: never what a window sent.
 * @throws ApiError not-ready with the first thing that is missing
 */
function frozen(assessment: Draft, at: Date, appVersion: string, spreads: Spreads): CommitBody {
  assertReadyToCommit(assessment, localDay(at));
  const evaluation = resultOf(assessment, spreads);
  const verdict = frozenVerdict(evaluation, assessment);
  return { kind: 'commit', assessment, evaluation, verdict, appVersion };
}

/**
 * A covered review is put off by a snooze, not by another day, which would lift the cover unseen; and whoever closes it may
 * look, so a later review is not blind.
 */
function arrangedUnderCover(
  due: Day | null,
  { reviewOn: day, ...change }: ArrangementChange,
): ArrangedChange {
  return {
    ...change,
    ...(day !== undefined && day !== null && { snoozedUntil: day }),
    ...(change.closed === true && { lookedOn: due }),
  };
}

function differsFromDecided(reading: SlotReading<Draft>, { revisions }: Decision): boolean {
  const decided = commitOf(revisions)?.body.assessment;
  return reading.kind === 'value' && (decided === undefined || !sameAnswers(decided, reading.value));
}

const decidedElsewhere = () =>
  new ApiError(
    'frozen',
    'This was decided elsewhere meanwhile, with other answers: that decision is in your journal. Yours are kept as a draft of its own on Home.',
  );

const answeredMeanwhile = () =>
  new ApiError(
    'outdated',
    'This prediction was answered in another window. Look at that answer; correct it there if it is wrong.',
  );

import { ApiError, type DraftSummary } from '../../core/api.ts';
import { createDraft } from '../../core/assessment/create-draft.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { isRated, ratedCriteria, ratingsOf } from '../../core/assessment/edits/ratings.ts';
import { isDeciding } from '../../core/assessment/is-deciding.ts';
import { hasRules } from '../../core/assessment/rule-check.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import { furthestStep } from '../../core/assessment/steps.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { localDay } from '../../core/local-day.ts';
import { type Day, type Moment, momentAfter } from '../../core/time.ts';
import { recordIn, type SlotReading } from '../storage/slots.ts';
import type { Storage } from '../storage/storage.ts';
import type { CardService } from './cards.ts';
import type { ServiceEnv } from './env.ts';
import { listable } from './listable.ts';

/** Assessments in progress. What is read and written in one call is done without a pause, so calls cannot interleave. */
export interface DraftService {
  list(): DraftSummary[];
  /** @throws ApiError not-found for an unknown card, newer-version; as saving does */
  create(cardId: string): Draft;
  /** @throws ApiError not-found, frozen, newer-version */
  get(id: string): Draft;
  /**
   * @throws ApiError not-found, frozen, invalid-input where something fixed was changed, outdated where it was made from a
   * state that is no longer the stored one; as saving does
   */
  save(draft: Draft): Draft;
  /** @throws ApiError not-found, frozen, not-writable, disk-full */
  discard(id: string): void;
  /** @throws ApiError not-found, frozen, not-writable, disk-full */
  restore(id: string): Draft;
}

type DraftEnv = Pick<ServiceEnv, 'storage' | 'now' | 'random'>;

export function createDraftService({ storage, now, random }: DraftEnv, cards: CardService): DraftService {
  const { drafts } = storage;

  const storedDraft = (id: string, reading: SlotReading<Draft>): Draft =>
    recordIn(reading, () => notFound(drafts.holds(id)));

  function get(id: string): Draft {
    assertNotCommitted(storage, id);
    return storedDraft(id, drafts.read(id));
  }

  return {
    list: () =>
      drafts
        .ids()
        .flatMap((id) => summariesOf(storage, id, localDay(now())))
        .sort(newestFirst),
    create(cardId) {
      const firstPath = random.coin() === 0 ? 'a' : 'b';
      const draft = createDraft(cards.get(cardId).card, {
        id: random.uuid(),
        now: now().toISOString(),
        firstPath,
      });
      drafts.save(draft);
      return draft;
    },
    get,
    save(draft) {
      assertNotCommitted(storage, draft.id);
      let result = draft;
      drafts.update(draft.id, (reading) => {
        const stored = storedDraft(draft.id, reading);
        assertFixedUnchanged(stored, draft);
        // Saving the same again changes nothing.
        const isSame = sameAnswers(stored, draft);
        if (!isSame) assertNotOutdated(stored, draft.updatedAt);
        result = isSame ? stored : { ...draft, updatedAt: momentAfter(stored.updatedAt, now()) };
        return isSame ? null : result;
      });
      return result;
    },
    discard(id) {
      assertNotCommitted(storage, id);
      drafts.discard(id);
    },
    restore(id) {
      assertNotCommitted(storage, id);
      drafts.restore(id);
      return get(id);
    },
  };
}

const notFound = (trashed: boolean) =>
  new ApiError(
    'not-found',
    trashed ? 'This draft is in the trash. Restore it to go on.' : 'This draft no longer exists.',
  );

function assertNotCommitted({ journal }: Storage, id: string): void {
  if (!journal.isDecided(id)) return;
  throw new ApiError(
    'frozen',
    'This is decided and frozen: its answers cannot change. You can add notes beside it in the journal.',
  );
}

/** One draft's line, or none where it is committed or cannot be shown. */
function summariesOf({ drafts, journal, findings }: Storage, id: string, today: Day): DraftSummary[] {
  const open = listable(findings, 'draft', `drafts/${id}`, () =>
    journal.isDecided(id) ? { kind: 'none' } : drafts.read(id),
  );
  return open.map((draft) => {
    const criteria = ratedCriteria(draft);
    return {
      id,
      title: titleOf(draft),
      step: draft.step,
      furthest: furthestStep(draft, today),
      hasRules: hasRules(draft),
      deciding: isDeciding(draft),
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
      decideBy: draft.frame.decideBy,
      rated: criteria.filter((each) => isRated(ratingsOf(draft, each.id))).length,
      criteria: criteria.length,
    };
  });
}

const newestFirst = (one: DraftSummary, two: DraftSummary) => (one.updatedAt < two.updatedAt ? 1 : -1);

function assertFixedUnchanged(stored: Draft, draft: Draft): void {
  for (const field of ['createdAt', 'firstPath', 'card', 'followsUp'] as const) {
    if (canonicalJson(stored[field] ?? null) === canonicalJson(draft[field] ?? null)) continue;
    throw new ApiError(
      'invalid-input',
      `${field}: It was fixed when the draft was started and cannot change. Reload the page; to use another card, start a new draft.`,
    );
  }
}

/**
 * Every stored state has a moment of its own, so it names the state that a window has seen.
 * @throws ApiError outdated where the stored one is another
 */
export function assertNotOutdated(stored: Draft, baseVersion: Moment): void {
  if (stored.updatedAt === baseVersion) return;
  throw new ApiError(
    'outdated',
    'This assessment was changed in another window or tab. Your version is still here: keep it in place of the newer answers, or load the newer ones.',
  );
}

import { ApiError } from '../../core/api.ts';
import {
  type Letter,
  type LetterDecision,
  type LetterPart,
  letterPart,
  type Period,
} from '../../core/journal/letter.ts';
import { localDay } from '../../core/local-day.ts';
import { createPace } from '../in-slices.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';

export interface LetterService {
  /**
   * Tells the decisions of a period. What is covered stays covered.
   * @throws ApiError invalid-input where the period ends before it begins
   */
  get(period: Period): Promise<Letter>;
}

export function createLetterService(
  { storage: { journal } }: Pick<ServiceEnv, 'storage'>,
  cover: Cover,
): LetterService {
  function read(id: string, period: Period): LetterPart | null {
    try {
      const decision = journal.read(id);
      return letterPart(decision, cover.isCovered(decision), period);
    } catch {
      // What is wrong with it is told where it is opened.
      return null;
    }
  }
  return {
    async get(period) {
      const { from, to } = period;
      if (to < from) {
        throw new ApiError('invalid-input', 'The period ends before it begins. Choose a later last day.');
      }
      const parts: LetterPart[] = [];
      let unreadable = 0;
      const pace = createPace();
      // All at once, so that what is covered is kept in one save.
      for (const { id, committedAt } of cover.summaries(journal.list())) {
        await pace();
        const part = read(id, period);
        const day = localDay(new Date(committedAt));
        if (part !== null) parts.push(part);
        else if (from <= day && day <= to) unreadable += 1;
      }
      const oldestFirst = (one: LetterDecision, other: LetterDecision) =>
        one.committedAt.localeCompare(other.committedAt);
      return {
        from,
        to,
        decisions: parts.flatMap(({ decision }) => decision ?? []).sort(oldestFirst),
        earlier: parts.flatMap(({ earlier }) => earlier ?? []).sort(oldestFirst),
        lessons: parts.flatMap(({ lessons }) => lessons).sort((one, other) => one.at.localeCompare(other.at)),
        calibration: parts.map(({ calibration }) => calibration),
        unreadable,
      };
    },
  };
}

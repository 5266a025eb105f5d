import { z } from 'zod';
import { DRAFT_SCHEMA_VERSION } from '../../core/assessment/draft.ts';
import { REVISION_SCHEMA_VERSION, type Revision } from '../../core/journal/decision.ts';
import { bytesOf } from './durable-write.ts';
import { parseRevision, revisionFile, revisionNumbers } from './revisions.ts';

/** From these versions on no step has changed a word that is searched: of the answers, and of a revision itself. */
const SAME_ANSWERS_SINCE = 2;
const SAME_WORDS_SINCE = 3;

const current = z
  .object({ schemaVersion: z.number().int().min(SAME_ANSWERS_SINCE).max(DRAFT_SCHEMA_VERSION) })
  .optional();

/** What tells that a record needs no step for its words. */
const withSameWords = z.object({
  schemaVersion: z.number().int().min(SAME_WORDS_SINCE).max(REVISION_SCHEMA_VERSION),
  decisionId: z.string(),
  body: z.object({ assessment: current, answers: current }),
});

/**
 * The revisions of a decision for their words alone, in a seventh of the time that reading them takes: neither schema nor hash is
 * looked at where a record's words are those of this version. Never to be shown or reckoned with as they are.
 *
 * @throws the file system's error; any where a record is not what the app writes, which `Journal.read` then judges
 */
export function searchableRevisions(folder: string, id: string): Revision[] {
  const numbers = revisionNumbers(folder).sort((one, other) => one - other);
  return numbers.flatMap((number) => {
    const bytes = bytesOf(revisionFile(folder, number));
    if (bytes === null) return [];
    const text = bytes.toString('utf8');
    const value: unknown = JSON.parse(text);
    const known = withSameWords.safeParse(value);
    if (known.success) {
      // A record as the app wrote it; whoever changed it by hand is found by `Journal.read` and the check.
      return known.data.decisionId === id ? [value as Revision] : [];
    }
    const parsed = parseRevision(bytes, id, number);
    return typeof parsed === 'string' ? [] : [parsed.revision];
  });
}

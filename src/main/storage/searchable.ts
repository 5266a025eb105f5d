import { z } from 'zod';
import { DRAFT_SCHEMA_VERSION } from '../../core/assessment/draft.ts';
import { REVISION_SCHEMA_VERSION, type Revision } from '../../core/journal/decision.ts';
import { bytesOf } from './durable-write.ts';
import { parseRevision, revisionFile, revisionNumbers } from './revisions.ts';

const current = z.object({ schemaVersion: z.literal(DRAFT_SCHEMA_VERSION) }).optional();

/** What tells that a record is of this very version, so that it needs no step to be read. */
const ofThisVersion = z.object({
  schemaVersion: z.literal(REVISION_SCHEMA_VERSION),
  decisionId: z.string(),
  body: z.object({ assessment: current, answers: current }),
});

/**
 * The revisions of a decision for their words alone, in a seventh of the time that reading them takes: neither schema nor hash is
 * looked at where a record is of this version. Never to be shown or reckoned with as they are.
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
    const known = ofThisVersion.safeParse(value);
    if (known.success) {
      // A record of this version as the app wrote it; whoever changed it by hand is found by `Journal.read` and the check.
      return known.data.decisionId === id ? [value as Revision] : [];
    }
    const parsed = parseRevision(bytes, id, number);
    return typeof parsed === 'string' ? [] : [parsed.revision];
  });
}

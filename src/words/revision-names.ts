import type { RevisionBody } from '../core/journal/decision.ts';
import type { OpenedRevision } from '../core/journal/opened-decision.ts';

/** What each kind of revision is called, within a sentence. */
export const REVISION_NAMES: Record<RevisionBody['kind'], string> = {
  commit: 'the decision',
  note: 'a note',
  prediction: 'a prediction made later',
  resolution: 'the answer to a prediction',
  reopening: 'a prediction opened again',
  review: 'a review',
  'second-voice': 'a second voice',
};

/** What a revision says, in its own words; empty where it has none. */
export function revisionContent(body: OpenedRevision['body']): string {
  switch (body.kind) {
    case 'commit':
      return body.verdict.headline;
    case 'note':
      return body.text;
    case 'prediction':
      return body.prediction.statement;
    case 'resolution':
      return body.why;
    case 'review':
      return body.whatHappened;
    case 'reopening':
    case 'second-voice':
      return '';
  }
}

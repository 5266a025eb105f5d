import { z } from 'zod';
import { commitment, type Draft, draft, followsUp } from '../assessment/draft.ts';
import { type StoredEvaluation, storedEvaluation } from '../assessment/earlier-evaluation.ts';
import { pathKey, perPath } from '../card/card.ts';
import { named } from '../named-schema.ts';
import { secondVoiceBody } from '../second-voice/second-voice-body.ts';
import { requiredText } from '../text.ts';
import { dayText, momentText } from '../time.ts';
import { arrangement } from './arrangement.ts';
import { coveredRecord } from './covered-record.ts';
import { frozenVerdict } from './frozen-verdict.ts';
import { predictionBody, reopeningBody, resolutionBody } from './prediction-bodies.ts';
import { type ReviewBody, reviewBody } from './review.ts';

export const REVISION_SCHEMA_VERSION = 6;

/** The frozen answers: the whole draft as it was, the engine's result, and the words it was told in. */
const commitBody = z.object({
  kind: z.literal('commit'),
  assessment: named<Draft>(draft),
  evaluation: named<StoredEvaluation>(storedEvaluation),
  verdict: frozenVerdict,
  appVersion: z.string(),
});
export interface CommitBody extends z.infer<typeof commitBody> {}

/** What the user adds beside the frozen answers. */
const noteBody = z.object({ kind: z.literal('note'), text: requiredText('note') });
export type NoteBody = z.infer<typeof noteBody>;

/** Every kind of revision but reviews. */
export const BODIES_BESIDE_REVIEWS = [
  commitBody,
  noteBody,
  predictionBody,
  resolutionBody,
  reopeningBody,
  secondVoiceBody,
] as const;

const revisionBody = z.discriminatedUnion('kind', [...BODIES_BESIDE_REVIEWS, reviewBody]);
export type RevisionBody = z.infer<(typeof BODIES_BESIDE_REVIEWS)[number]> | ReviewBody;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One immutable file of a decision. */
export const revision = z.object({
  schemaVersion: z.literal(REVISION_SCHEMA_VERSION),
  decisionId: z.uuid(),
  /** 1 is the commit; then one more each. */
  number: z.number().int().min(1),
  at: momentText,
  /** SHA-256 of the revision before; null for the first. */
  previous: sha256.nullable(),
  body: named<RevisionBody>(revisionBody),
  /** SHA-256 over the canonical JSON of all the other fields. */
  hash: sha256,
});
export interface Revision extends z.infer<typeof revision> {}

/** What is wrong with a stored decision; whatever can be read of it is still shown. */
const integrityProblem = z.object({
  number: z.number().int(),
  problem: z.enum(['hash', 'chain', 'missing', 'damaged', 'newer']),
});
export type IntegrityProblem = z.infer<typeof integrityProblem>;

/** Another chain of the same decision, which parts from its own: imported, and shown beside it. */
export const importedChain = z.object({
  /** The file it came from. */
  from: z.string(),
  revisions: z.array(named<Revision>(revision)),
  problems: z.array(integrityProblem),
});
export interface ImportedChain extends z.infer<typeof importedChain> {}

/** A decision with everything appended to it. */
export const decision = z.object({
  id: z.uuid(),
  /** Empty where the answers are covered: then `covered` tells what may be seen. */
  revisions: z.array(named<Revision>(revision)),
  /** What may be seen until the review's new ratings are in; null where everything may. */
  covered: coveredRecord.nullable(),
  problems: z.array(integrityProblem),
  /** What may change beside the record: review day, tags and the like. */
  arrangement,
  beside: z.array(named<ImportedChain>(importedChain)),
  /** True where a newer version of Crossroads wrote it: nothing can be appended. */
  readOnly: z.boolean(),
});
export interface Decision extends z.infer<typeof decision> {}

/** One line of the journal. */
export const decisionSummary = arrangement.extend({
  id: z.uuid(),
  title: z.string(),
  paths: perPath(z.string()),
  committedAt: momentText,
  choice: commitment.shape.choice,
  tryPath: pathKey.nullable(),
  /** The end of a trial, or the day on which a deferral is taken up again. */
  until: dayText.nullable(),
  /** How the user will know that a trial worked; empty for all else. */
  successCriterion: z.string(),
  confidence: z.number().nullable(),
  leader: pathKey.nullable(),
  tooClose: z.boolean(),
  /** Overall value of a less that of b, in points; null where it is not known, or covered. */
  margin: z.number().nullable(),
  notes: z.number().int(),
  reviews: z.number().int(),
  predictions: z.object({
    came: z.number().int(),
    didNot: z.number().int(),
    void: z.number().int(),
    /** Those still open; what was said of them is not in the list. */
    open: z.array(z.object({ id: z.string(), statement: z.string(), by: dayText })),
  }),
  /** Its answers are covered until the review's new ratings are in. */
  covered: z.boolean(),
  followsUp: followsUp.nullable(),
  /** True where the stored files do not add up; open it to see what. */
  damaged: z.boolean(),
});
export type DecisionSummary = z.infer<typeof decisionSummary>;

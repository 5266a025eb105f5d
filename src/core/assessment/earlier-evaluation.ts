import { z } from 'zod';
import { type PathKey, perPath } from '../card/card.ts';
import {
  type CommonEvaluation,
  commonEvaluation,
  type Evaluation,
  evaluation,
  rulePart,
  share,
  type Zone,
} from './evaluation.ts';

/** Shares of engine 1, some of which were sampled. */
const sampledShare = share.extend({
  sampling: z
    .object({ draws: z.number().int(), seed: z.number().int(), standardError: z.number() })
    .nullable(),
});

/**
 * What engine 1 said of an assessment, as it is kept in older decisions. It measured firmness by weights near the stated ones.
 */
const earlierEvaluation = commonEvaluation.extend({
  engineVersion: z.literal(1),
  /** Why it was too close to call; empty when it was not. */
  tooClose: z.array(z.enum(['margin', 'share', 'bounds'])),
  shares: z.object({
    any: sampledShare,
    ranking: sampledShare,
    near: sampledShare,
    swingRanges: sampledShare.nullable(),
    openAnswers: sampledShare.nullable(),
  }),
  rules: perPath(z.object({ stated: rulePart, implied: rulePart }).nullable()),
});
export interface EarlierEvaluation extends z.infer<typeof earlierEvaluation> {}

/** Engine 1 called every margin under five points too close. */
export const EARLIER_ZONE: Zone = { low: -5, high: 5 };

/** An evaluation as a decision keeps it, whichever engine made it. */
export const storedEvaluation = z.discriminatedUnion('engineVersion', [evaluation, earlierEvaluation]);
export type StoredEvaluation = Evaluation | EarlierEvaluation;

/** What says whether a result is too close to call. */
export type Called = Pick<Evaluation, 'firmness'>;
type StoredCall = Called | Pick<EarlierEvaluation, 'tooClose'>;

/** Was it too close to call? So may be a path that is nowhere behind: answered again, it often would be. */
export const isTooClose = (stored: StoredCall): boolean =>
  'tooClose' in stored ? stored.tooClose.length > 0 : stored.firmness === 'too-close';

/** The path that is ahead; null where it is too close to call. */
export const pathAhead = (stored: StoredCall & Pick<CommonEvaluation, 'leader'>): PathKey | null =>
  isTooClose(stored) ? null : stored.leader;

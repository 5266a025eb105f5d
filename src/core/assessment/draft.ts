import { z } from 'zod';
import { card, cardOrigin, criterionText, MAX_CRITERIA_IN_ALL, pathKey, perPath } from '../card/card.ts';
import { draftText, optionalText, type TextOf } from '../text.ts';
import { dayText, momentText } from '../time.ts';

export const STEPS = ['frame', 'paths', 'criteria', 'weights', 'ratings', 'rules', 'result'] as const;
export const step = z.enum(STEPS);
export type Step = z.infer<typeof step>;

export const MIN_CRITERIA = 3;
export const MAX_CRITERIA = 20;
/** Most criteria a draft keeps, chosen or not: a card's, and as many of the user's own as can be weighed. */
export const MAX_KEPT_CRITERIA = MAX_CRITERIA_IN_ALL + MAX_CRITERIA;
export const MAX_PREDICTIONS = 20;
export const MAX_TRADE_OFFS = 40;

const OUT_OF_100 = 'Not between 0 and 100. Choose a number from 0 to 100.';
const OUT_OF_50_TO_100 = 'Not between 50 and 100 %. 50 means a coin toss, 100 certainty.';

const share = z.number({ error: OUT_OF_100 }).min(0, { error: OUT_OF_100 }).max(100, { error: OUT_OF_100 });
const value = share;
const confidence = z
  .number({ error: OUT_OF_50_TO_100 })
  .min(50, { error: OUT_OF_50_TO_100 })
  .max(100, { error: OUT_OF_50_TO_100 });
const peopleError = 'Not a count of people. Write a whole number, 0 or more.';

// Each part of a draft that holds texts has two schemas: the one its step asks for, and the draft's own, which also keeps what is
// still too long.

/** What a path means for this user: "Technical Leadership" is not one job. */
const roleMeaningOf = (text: TextOf) =>
  z.object({
    role: text('name'),
    /** Share of the week in hands-on work, 0–100 %; null = not said. */
    handsOn: share.nullable(),
    /** People reporting; null = not said. */
    reports: z
      .number({ error: peopleError })
      .int({ error: peopleError })
      .min(0, { error: peopleError })
      .max(10_000, { error: peopleError })
      .nullable(),
  });
const roleMeaning = roleMeaningOf(optionalText);
export type RoleMeaning = z.infer<typeof roleMeaning>;

const frameOf = (text: TextOf) =>
  z.object({
    /** The question to decide, which is also the decision's title. */
    question: text('title'),
    whyNow: text('note'),
    roles: perPath(roleMeaningOf(text)),
    decideBy: dayText.nullable(),
    stateOfMind: text('line'),
    reversibility: text('line'),
    /** Where the user is today, in their own words. */
    today: text('line'),
  });
export const frame = frameOf(optionalText);
export type Frame = z.infer<typeof frame>;

const tradeOffAnswer = z.enum(['fine', 'hard', 'deal-breaker']);
export type TradeOffAnswer = z.infer<typeof tradeOffAnswer>;

/** What the user must live with on a path, in their own words. */
const tradeOffOf = (text: TextOf) =>
  z.object({
    id: z.string().min(1).max(64),
    path: pathKey,
    text: text('line'),
    answer: tradeOffAnswer.nullable(),
  });
export const tradeOff = tradeOffOf(optionalText);
export type TradeOff = z.infer<typeof tradeOff>;

/** One thing to judge both paths by. Without origins it is the user's own or one offered beyond the card's. */
const criterionOf = (text: TextOf) =>
  criterionText.extend({
    // While it is being written its words may still be missing; the criteria step asks for them.
    label: text('name'),
    worst: text('line'),
    best: text('line'),
    origins: z.array(cardOrigin),
    /** Off: kept in the draft, but neither weighed nor rated. */
    on: z.boolean(),
  });
export const criterion = criterionOf(optionalText);
export type Criterion = z.infer<typeof criterion>;

const points = share;

/** Importance of the swing from the worst to the best end; the most wanted one has 100. */
export const swing = z.object({
  /** Null = not answered. */
  points: points.nullable(),
  /** How far off the points might be; null = as stated. */
  range: z
    .object({ low: points, high: points })
    .refine(({ low, high }) => low <= high, { error: 'The low end lies above the high end. Swap them.' })
    .nullable(),
});
export type Swing = z.infer<typeof swing>;

/** One judgement in words: how many times as important the first swing is as the second, 1/9 to 9. */
const pairJudgement = z.object({
  first: z.string(),
  second: z.string(),
  ratio: z
    .number()
    .min(1 / 9)
    .max(9),
});
export type PairJudgement = z.infer<typeof pairJudgement>;

export const weighingMethod = z.enum(['swing', 'ranking', 'pairwise']);
export type WeighingMethod = z.infer<typeof weighingMethod>;

/** What the user said about importance, kept for each method; one of them counts. */
export const weighing = z.object({
  method: weighingMethod,
  /** By criterion id. */
  swings: z.record(z.string(), swing),
  /** Groups of equals, most wanted first; ids of criteria. */
  ranking: z.array(z.array(z.string()).min(1)),
  pairs: z.array(pairJudgement),
});
export type Weighing = z.infer<typeof weighing>;

/** How well a path does on a criterion, 0 (worst end) to 100 (best end). */
export const rating = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value }),
  z
    .object({ kind: z.literal('range'), low: value, high: value })
    .refine(({ low, high }) => low <= high, { error: 'The low end lies above the high end. Swap them.' }),
  z.object({ kind: z.literal('unknown') }),
]);
export type Rating = z.infer<typeof rating>;

const criterionRatingsOf = (text: TextOf) =>
  z.object({
    a: rating.nullable(),
    b: rating.nullable(),
    /** Where the user is today, optional. */
    today: rating.nullable(),
    evidence: text('note'),
  });
export const criterionRatings = criterionRatingsOf(optionalText);
export type CriterionRatings = z.infer<typeof criterionRatings>;

const yesNo = z.enum(['yes', 'no', 'unsure']);
export type YesNo = z.infer<typeof yesNo>;

/** The user's answers to the card's two rules. Null = not answered. */
const ruleAnswers = z.object({
  /** Path a: do you want its pro? */
  wantsA: yesNo.nullable(),
  /** Path a: can you live with its con? */
  livesWithA: yesNo.nullable(),
  /** Path b: do you prioritise its pro over what a offers? */
  prefersB: yesNo.nullable(),
});
export type RuleAnswers = z.infer<typeof ruleAnswers>;

/** Which path the gut expects, asked before the result. */
export const gut = z.object({
  expects: z.enum(['a', 'b', 'unsure']).nullable(),
  /** 50–100 %; null = not said. */
  confidence: confidence.nullable(),
});
export type Gut = z.infer<typeof gut>;

const predictionOf = (text: TextOf) =>
  z.object({
    id: z.string().min(1).max(64),
    /** A statement that will turn out yes or no. */
    statement: text('line'),
    by: dayText.nullable(),
    /** 0–100 %; null = not said. */
    probability: share.nullable(),
  });
export const prediction = predictionOf(optionalText);
export type Prediction = z.infer<typeof prediction>;

export const choice = z.enum(['a', 'b', 'try', 'defer', 'neither']);
export type Choice = z.infer<typeof choice>;

/** What the user had chosen, and how sure they were, at the moment the card's pick was first shown. */
const beforePick = z.object({ choice, tryPath: pathKey.nullable(), confidence });

/** The commitment: what the user decides, before it is frozen. */
const commitmentOf = (text: TextOf) =>
  z.object({
    choice: choice.nullable(),
    /** try: which path is tried; null otherwise. */
    tryPath: pathKey.nullable(),
    /** try: its end date; defer: the day it is taken up again. */
    until: dayText.nullable(),
    /** try: how the user will know that it worked. */
    successCriterion: text('line'),
    /** Why, where the choice goes against the score. */
    reason: text('note'),
    /** "I would choose this again at the review", 50–100 %. */
    confidence: confidence.nullable(),
    predictions: z.array(predictionOf(text)).max(MAX_PREDICTIONS),
    reviewOn: dayText.nullable(),
    notes: text('note'),
    /** Does the user agree with the card's pick? Asked after the choice and the confidence. */
    agreesWithPick: z.boolean().nullable(),
    /** Kept once, so that a change of mind after the pick shows; null until the pick was shown. */
    beforePick: beforePick.nullable(),
  });
export const commitment = commitmentOf(optionalText);
export type Commitment = z.infer<typeof commitment>;

export const firstResult = z.object({
  /** Points of path a less those of b. */
  margin: z.number().min(-100).max(100),
  at: momentText,
  /** How often an answer was changed after it: each change counts, also one that takes another back. */
  laterEdits: z.number().int().min(0),
  /** How often a what-if was tried after it: counted, and kept out of the answers. */
  whatIfs: z.number().int().min(0),
});
export type FirstResult = z.infer<typeof firstResult>;

/** An earlier decision that is decided anew. */
export const followsUp = z.object({
  decisionId: z.uuid(),
  /** The new decision takes the place of the earlier one, which stays in the journal. */
  supersedes: z.boolean(),
});
export type FollowsUp = z.infer<typeof followsUp>;

export const DRAFT_SCHEMA_VERSION = 3;

/** An assessment in progress: autosaved, editable. Every answer may still be missing. */
export const draft = z.object({
  schemaVersion: z.literal(DRAFT_SCHEMA_VERSION),
  id: z.uuid(),
  createdAt: momentText,
  updatedAt: momentText,
  step,
  /** Index of the current criterion on the ratings step. */
  ratingIndex: z.number().int().min(0).max(MAX_CRITERIA),
  card,
  /** Which path stands first on the screens where answers are given; drawn at random, kept. */
  firstPath: pathKey,
  frame: frameOf(draftText),
  tradeOffs: z.array(tradeOffOf(draftText)).max(MAX_TRADE_OFFS),
  criteria: z.array(criterionOf(draftText)).max(MAX_KEPT_CRITERIA),
  /**
   * Pairs of criteria, by id, that sound alike and that the user says differ: not asked about again. Missing where nothing
   * was said.
   */
  toldApart: z.array(z.tuple([z.string(), z.string()])).optional(),
  weighing,
  ratings: z.record(z.string(), criterionRatingsOf(draftText)),
  rules: ruleAnswers,
  gut,
  commitment: commitmentOf(draftText),
  /** The margin first shown, and what the user did after it; null until the result was seen. */
  firstResult: firstResult.nullable(),
  /** The decision whose criteria and weights it was started with; missing where there is none. */
  followsUp: followsUp.optional(),
});
export interface Draft extends z.infer<typeof draft> {}

/** The part of a draft that the engine judges. */
export type Assessment = Pick<Draft, 'card' | 'criteria' | 'weighing' | 'ratings' | 'rules' | 'tradeOffs'>;

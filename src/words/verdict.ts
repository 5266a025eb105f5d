import type { Assessment, Draft } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PerPath } from '../core/card/card.ts';
import { ALL_PARTS, type ReportParts } from '../core/report-options.ts';
import { dealBreakerSentences, dealBreakersByPath } from './deal-breakers.ts';
import { weightSetsText } from './firmness-sets.ts';
import { gutAgainstResult } from './gut.ts';
import { again, headline } from './headline.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { findOut, openAnswers } from './open-answers.ts';
import { cautions, type Reason, reasons } from './reasons.ts';
import { ruleWords } from './rules.ts';
import { stayingText } from './staying.ts';
import { verdictInput } from './verdict-input.ts';
import { type VoicesSummary, voicesSummary, voicesText } from './voices.ts';
import { whoWouldChoose } from './who-would-choose.ts';
import { type WouldChange, wouldChange } from './would-change.ts';

/** The input of the verdict: the answers and the gut's expectation. */
export type VerdictAssessment = Assessment & Pick<Draft, 'gut'>;

/** The result in plain words. Each text is whole sentences; none speaks of a chance of being right. */
export interface Verdict {
  /** Who is ahead, by how much and how firmly, or that it is too close to call. */
  headline: string;
  /** The sentences that stand under the headline, in order. */
  leading: string[];
  /** How often the leader would come first if everything were answered again. */
  again: string;
  /** Why: what made the difference, or what speaks for each side. */
  reasons: Reason[];
  /** What the leading sentences alone would hide. */
  cautions: string[];
  /** Every disagreement in one sentence. */
  voices: VoicesSummary;
  /** What to do next. */
  next: NextStep;
  /** What the open answers and the ranges of weights leave of the margin. */
  openAnswers: string[];
  /** Which open answer to settle first; null where nothing is open. */
  findOut: string | null;
  /** The deal-breakers, path by path. */
  dealBreakers: string[];
  /** What would have to be true for the other path. */
  wouldChange: WouldChange;
  /** In how many of all weights the leader comes first. */
  weightSets: string;
  /** How the paths compare with staying; null where no today was marked. */
  staying: string | null;
  /** The rule check, by path; null where the card has no such rule. */
  rules: PerPath<string | null>;
  /** What the gut expected beside the result; null where it was not asked, or where the two disagree. */
  gut: string | null;
  /** What those who would choose either path put first. */
  whoWouldChoose: string;
}

/**
 * Puts an evaluation into words, with the names of the assessment that it was made from.
 *
 * @param parts what may be read; the assessment comes without the rest
 */
export function verdict(
  evaluation: Evaluation,
  assessment: VerdictAssessment,
  parts: Pick<ReportParts, 'gut'> = ALL_PARTS,
): Verdict {
  const input = verdictInput(evaluation, assessment);
  const found = dealBreakersByPath(input);
  const gut = parts.gut ? assessment.gut : null;
  const disagreeing = voicesSummary(input, gut, false);
  const isKnown = disagreeing.parts.some(({ voice }) => voice === 'deal-breaker');
  const texts = {
    headline: headline(input),
    again: again(input),
    reasons: reasons(input),
    cautions: cautions(input),
    voices: voicesSummary(input, gut, true),
    openAnswers: openAnswers(input),
    dealBreakers: dealBreakerSentences(found, input),
  };
  return {
    ...texts,
    leading: [
      texts.again,
      ...texts.reasons.map(({ text }) => text),
      ...texts.cautions,
      voicesText(disagreeing),
      ...texts.openAnswers,
      ...dealBreakerSentences(found, input, isKnown),
    ],
    next: nextStep(input),
    findOut: findOut(input),
    wouldChange: wouldChange(input),
    weightSets: weightSetsText(input),
    staying: stayingText(input),
    rules: ruleWords(input),
    gut: gutAgainstResult(assessment.gut, evaluation, input.paths),
    whoWouldChoose: whoWouldChoose(input),
  };
}

/** The headline alone, for answers that are only tried. */
export const headlineOf = (evaluation: Evaluation, assessment: Assessment): string =>
  headline(verdictInput(evaluation, assessment));

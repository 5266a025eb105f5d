import type { Assessment } from '../core/assessment/draft.ts';
import type { Evaluation, ExactEvaluation } from '../core/assessment/evaluation.ts';
import type { PerPath } from '../core/card/card.ts';
import { againstToday } from './against-today.ts';
import { capitalised, inWeightings, listed, quoted } from './figures.ts';
import { headline } from './headline.ts';
import { findOut, openAnswers } from './open-answers.ts';
import { isNowhereBehind, robustness } from './robustness.ts';
import { ruleWords } from './rules.ts';
import { leaderAndOther, type VerdictInput, verdictInput } from './verdict-input.ts';
import { wouldChange } from './would-change.ts';

/** What can be said of a result before any share is sampled. */
export type VerdictInBrief = Omit<Verdict, 'robustness'>;

/** The result in plain words. Each text is whole sentences; none speaks of a chance of being right. */
export interface Verdict {
  /** Who is ahead, by how much and how firmly, or that it is too close to call. */
  headline: string;
  /** What goes with the headline, in order: how often it holds, what made the difference, what is open, deal-breakers. */
  sentences: string[];
  /** How sure, and over which weights. */
  robustness: string;
  /** What would have to be true for the other path. */
  wouldChange: string;
  /** Which open answer to settle first; null where nothing is open. */
  findOut: string | null;
  /** How the paths compare with staying; null where no today was marked. */
  againstToday: string | null;
  /** The rule check, by path; null where the card has no such rule. */
  rules: PerPath<string | null>;
}

/** Puts an evaluation into words, with the names of the assessment that it was made from. */
export const verdict = (evaluation: Evaluation, assessment: Assessment): Verdict => ({
  ...verdictInBrief(evaluation, assessment),
  robustness: robustness(verdictInput(evaluation, assessment)),
});

/** The same without what the sampled shares say. */
export function verdictInBrief(evaluation: ExactEvaluation, assessment: Assessment): VerdictInBrief {
  const said = verdictInput(evaluation, assessment);
  return {
    headline: headline(said),
    sentences: [
      nearYours(said),
      difference(said),
      openAnswers(said),
      ...dealBreakerSentences(said, assessment),
    ].filter((sentence) => sentence !== null),
    wouldChange: wouldChange(said),
    findOut: findOut(said),
    againstToday: againstToday(said),
    rules: ruleWords(said),
  };
}

/** "In 87 of 100 weightings near yours it comes first." */
function nearYours({ evaluation, paths }: VerdictInput): string | null {
  const { near } = evaluation.shares;
  const sides = leaderAndOther(evaluation);
  const { tooClose } = evaluation;
  if (sides === null || near.tie) return null;
  // Then the headline says so already.
  if (tooClose.includes('share') && !tooClose.includes('margin')) return null;
  if (tooClose.length === 0 && isNowhereBehind(evaluation, sides.leader)) return null;
  // The headline of a close call need not name the leader, so "it" would hang in the air.
  const who = tooClose.includes('margin') ? paths[sides.leader].name : 'it';
  return `${capitalised(inWeightings(near, sides.leader, 'near yours'))} ${who} comes first.`;
}

/** Up to three criteria that made the difference. */
function difference({ evaluation, paths, label }: VerdictInput): string | null {
  const { decisive, leader, tooClose } = evaluation;
  if (decisive.length === 0 || leader === null) return null;
  const criteria = listed(decisive.map(label));
  // In a close call nothing made a difference yet.
  if (tooClose.length === 0) return `${criteria} made the difference.`;
  return `${criteria} ${decisive.length === 1 ? 'speaks' : 'speak'} most for ${paths[leader].shortName}.`;
}

/** A deal-breaker is told whatever the score. */
function dealBreakerSentences({ evaluation, paths }: VerdictInput, { tradeOffs }: Assessment): string[] {
  return (['a', 'b'] as const).flatMap((path) =>
    evaluation.dealBreakers[path].map((id) => {
      const text = tradeOffs.find((tradeOff) => tradeOff.id === id)?.text ?? '';
      return `On ${paths[path].name} you named a deal-breaker: ${quoted(text)}. It changes no points; it stands whatever the score says.`;
    }),
  );
}

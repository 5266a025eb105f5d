import type { Assessment } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PerPath } from '../core/card/card.ts';
import { againstToday } from './against-today.ts';
import { capitalised, listed, quoted } from './figures.ts';
import { headline } from './headline.ts';
import { findOut, openAnswers } from './open-answers.ts';
import { answeredAgain, robustness } from './robustness.ts';
import { ruleWords } from './rules.ts';
import { type VerdictInput, verdictInput } from './verdict-input.ts';
import { wouldChange } from './would-change.ts';

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
export function verdict(evaluation: Evaluation, assessment: Assessment): Verdict {
  const said = verdictInput(evaluation, assessment);
  return {
    headline: headline(said),
    sentences: [
      again(said),
      difference(said),
      openAnswers(said),
      ...dealBreakerSentences(said, assessment),
    ].filter((sentence) => sentence !== null),
    robustness: robustness(said),
    wouldChange: wouldChange(said),
    findOut: findOut(said),
    againstToday: againstToday(said),
    rules: ruleWords(said),
  };
}

/** "If you answered everything again, it would come first in 87 of 100 times." */
function again({ evaluation, paths }: VerdictInput): string | null {
  const { leader, firmness, dominance } = evaluation;
  if (leader === null || dominance !== null) return null;
  // The headline of a close call does not name the leader, so "it" would hang in the air.
  const who = firmness === 'too-close' ? paths[leader].name : 'it';
  return `${capitalised(answeredAgain(evaluation, leader, who))}.`;
}

/** Up to three criteria that made the difference. */
function difference({ evaluation, paths, label }: VerdictInput): string | null {
  const { decisive, leader, firmness } = evaluation;
  if (decisive.length === 0 || leader === null) return null;
  const criteria = listed(decisive.map(label));
  // In a close call nothing made a difference yet.
  if (firmness !== 'too-close') return `${criteria} made the difference.`;
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

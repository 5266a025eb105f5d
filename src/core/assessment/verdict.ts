import type { PerPath } from '../card/card.ts';
import type { Assessment } from './draft.ts';
import type { Evaluation } from './evaluation.ts';
import { isOpen } from './values.ts';
import { againstToday } from './words/against-today.ts';
import { capitalised, countWords, inWeightings, listed, quoted } from './words/figures.ts';
import { headline } from './words/headline.ts';
import { inFavourOf, leaderAndOther, type Told, told } from './words/names.ts';
import { robustness } from './words/robustness.ts';
import { ruleWords } from './words/rules.ts';
import { findOut, wouldChange } from './words/would-change.ts';

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
  const said = told(evaluation, assessment);
  return {
    headline: headline(said),
    sentences: [
      nearYours(said),
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

/** "In 87 of 100 weightings near yours it comes first." */
function nearYours({ evaluation, paths }: Told): string | null {
  const { near } = evaluation.shares;
  const sides = leaderAndOther(evaluation);
  if (sides === null || near.tie) return null;
  // The headline of a close call need not name the leader, so "it" would hang in the air.
  const who = evaluation.tooClose.includes('margin') ? paths[sides.leader].name : 'it';
  return `${capitalised(inWeightings(near, sides.leader, 'near yours'))} ${who} comes first.`;
}

/** Up to three criteria that made the difference. */
function difference({ evaluation, label }: Told): string | null {
  if (evaluation.decisive.length === 0) return null;
  return `${listed(evaluation.decisive.map(label))} made the difference.`;
}

/** "Two answers are open; they leave anything from 0.3 to 11.1 points for Individual Contributor." */
function openAnswers({ evaluation, paths }: Told): string | null {
  const { margin, criteria, settled, leader } = evaluation;
  const open = criteria.flatMap(({ a, b }) => [a, b].filter(isOpen)).length;
  if (!isOpen(margin)) return null;
  const side = (path: 'a' | 'b', value: number) =>
    `${inFavourOf(path, value).toFixed(1)} points for ${paths[path].name}`;
  const span =
    margin.low < 0 && margin.high > 0
      ? `from ${side('b', margin.low)} to ${side('a', margin.high)}`
      : margin.low >= 0
        ? `from ${margin.low.toFixed(1)} to ${side('a', margin.high)}`
        : `from ${(-margin.high).toFixed(1)} to ${side('b', margin.low)}`;
  if (open === 0) return `Within the ranges of your weights anything ${span} is possible.`;
  const answers = `${capitalised(countWords(open))} ${open === 1 ? 'answer is open; it leaves' : 'answers are open; they leave'}`;
  const whatever =
    settled && leader !== null
      ? ` At your weights ${paths[leader].name} stays ahead whatever they turn out to be.`
      : '';
  return `${answers} anything ${span}.${whatever}`;
}

/** A deal-breaker is told whatever the score. */
function dealBreakerSentences({ evaluation, paths }: Told, { tradeOffs }: Assessment): string[] {
  return (['a', 'b'] as const).flatMap((path) =>
    evaluation.dealBreakers[path].map((id) => {
      const text = tradeOffs.find((tradeOff) => tradeOff.id === id)?.text ?? '';
      return `On ${paths[path].name} you named a deal-breaker: ${quoted(text)}. It changes no points; it stands whatever the score says.`;
    }),
  );
}

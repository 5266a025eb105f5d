import type { Draft } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { FrozenVerdict } from '../core/journal/frozen-verdict.ts';
import { ALL_PARTS } from '../core/report-options.ts';
import { disagreements } from './disagreements.ts';
import { nextStepText } from './next-step.ts';
import { spreadsSentence } from './retest.ts';
import { type Verdict, verdict } from './verdict.ts';
import { verdictInput } from './verdict-input.ts';

/** Every sentence of the result, as it is kept with a decision: a later version of the app may word the same otherwise. */
export function frozenVerdict(evaluation: Evaluation, draft: Draft): FrozenVerdict {
  const words = verdict(evaluation, draft);
  const { next, findOut, wouldChange, weightSets, staying, rules } = words;
  const input = verdictInput(evaluation, draft);
  const kept: Record<string, readonly (string | null)[]> = {
    next: [nextStepText(next, input)],
    findOut: [findOut],
    wouldChange: [wouldChange.nearest],
    wouldChangeFurther: wouldChange.further,
    weightSets: [weightSets],
    spreads: [spreadsSentence(evaluation.retest.spreads)],
    staying: [staying],
    'rules.a': [rules.a],
    'rules.b': [rules.b],
    whoWouldChoose: [words.whoWouldChoose],
    gut: [words.gut],
    disagreements: disagreements({
      evaluation,
      assessment: draft,
      commitment: draft.commitment,
      parts: ALL_PARTS,
    }).map(({ text }) => text),
  };
  return {
    headline: words.headline,
    sentences: words.leading,
    told: Object.fromEntries(
      Object.entries(kept).map(([what, lines]) => [what, lines.filter((line) => line !== null)]),
    ),
  };
}

/** The verdict with the sentences that a decision kept in place of those that this version would say. */
export function withFrozen(words: Verdict, { headline, sentences, told: kept }: FrozenVerdict): Verdict {
  const keptAs = <T extends string | null>(what: string, now: T): string | T => kept[what]?.[0] ?? now;
  return {
    ...words,
    headline,
    leading: sentences,
    findOut: keptAs('findOut', words.findOut),
    wouldChange: {
      nearest: keptAs('wouldChange', words.wouldChange.nearest),
      further: kept['wouldChangeFurther'] ?? words.wouldChange.further,
    },
    weightSets: keptAs('weightSets', words.weightSets),
    staying: keptAs('staying', words.staying),
    rules: { a: keptAs('rules.a', words.rules.a), b: keptAs('rules.b', words.rules.b) },
    gut: keptAs('gut', words.gut),
    whoWouldChoose: keptAs('whoWouldChoose', words.whoWouldChoose),
  };
}

import type { Draft } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { PATHS } from '../core/card/card.ts';
import type { FrozenVerdict } from '../core/journal/frozen-verdict.ts';
import { disagreements } from './disagreements.ts';
import { gutAgainstResult } from './gut.ts';
import { type Verdict, verdict } from './verdict.ts';
import { verdictInput } from './verdict-input.ts';
import { whoWouldChoose } from './who-would-choose.ts';

/** Every sentence of the result, as it is kept with a decision: a later version of the app may tell the same otherwise. */
export function frozenVerdict(evaluation: Evaluation, draft: Draft): FrozenVerdict {
  const { headline, sentences, robustness, wouldChange, findOut, againstToday, rules } = verdict(
    evaluation,
    draft,
  );
  const told: [string, readonly (string | null)[]][] = [
    ['robustness', [robustness]],
    ['wouldChange', [wouldChange]],
    ['findOut', [findOut]],
    ['againstToday', [againstToday]],
    ...PATHS.map((path): [string, (string | null)[]] => [ruleKey(path), [rules[path]]]),
    ['whoWouldChoose', [whoWouldChoose(verdictInput(evaluation, draft))]],
    ['gut', [gutAgainstResult(draft.gut, evaluation, draft.card.paths)]],
    ['disagreements', disagreements({ evaluation, assessment: draft, commitment: draft.commitment })],
  ];
  return {
    headline,
    sentences,
    told: Object.fromEntries(
      told.map(([what, lines]) => [what, lines.filter((line) => line !== null)] as const),
    ),
  };
}

/** The verdict with the sentences that a decision kept in place of those that this version would tell. */
export function withFrozen(told: Verdict, { headline, sentences, told: kept }: FrozenVerdict): Verdict {
  const keptAs = <T extends string | null>(what: string, now: T): string | T => kept[what]?.[0] ?? now;
  return {
    headline,
    sentences,
    robustness: keptAs('robustness', told.robustness),
    wouldChange: keptAs('wouldChange', told.wouldChange),
    findOut: keptAs('findOut', told.findOut),
    againstToday: keptAs('againstToday', told.againstToday),
    rules: { a: keptAs(ruleKey('a'), told.rules.a), b: keptAs(ruleKey('b'), told.rules.b) },
  };
}

const ruleKey = (path: 'a' | 'b') => `rules.${path}`;

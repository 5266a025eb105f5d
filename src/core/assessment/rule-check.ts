import type { PathKey, PerPath } from '../card/card.ts';
import { isPlaceholder } from '../card/parse/placeholder.ts';
import type { Assessment, RuleAnswers, YesNo } from './draft.ts';
import type { Finding, RuleFinding, RulePart } from './evaluation.ts';
import { isFromPro, originPath, originWeights } from './origin.ts';

/** The questions on the card's two rules, in the order in which they are asked. */
export const RULE_QUESTIONS = ['wantsA', 'livesWithA', 'prefersB'] as const satisfies (keyof RuleAnswers)[];

/**
 * Which of the questions are asked. A path without a rule asks nothing, and with nothing named to live with the question
 * would be empty.
 */
export function ruleQuestions({
  card,
  tradeOffs,
}: Pick<Assessment, 'card' | 'tradeOffs'>): Record<keyof RuleAnswers, boolean> {
  const ruleA = card.paths.a.rule;
  const con = (ruleA?.con ?? '').trim();
  const hasToLiveWith =
    (con !== '' && !isPlaceholder(con)) ||
    tradeOffs.some(({ path, text }) => path === 'a' && text.trim() !== '');
  return {
    wantsA: ruleA !== null,
    livesWithA: ruleA !== null && hasToLiveWith,
    prefersB: card.paths.b.rule !== null,
  };
}

/** Does the card have a rule for either path? */
export const hasRules = ({ card: { paths } }: Pick<Assessment, 'card'>): boolean =>
  paths.a.rule !== null || paths.b.rule !== null;

/** Ids of the trade-offs that the user called deal-breakers, by path. */
export function dealBreakers(tradeOffs: Assessment['tradeOffs']): PerPath<string[]> {
  const of = (path: PathKey) =>
    tradeOffs.filter((one) => one.path === path && one.answer === 'deal-breaker').map(({ id }) => id);
  return { a: of('a'), b: of('b') };
}

/** From here on a criterion is wanted: at least half as important as the most wanted of all. */
export const WANTED = 0.5;

/**
 * Are the card's "use X if" rules met, as the user says and as their other answers imply? Want and cost are compared apart.
 * Path a: they want its pro, implied by a criterion from it that is at least half as important as the most wanted one; and can
 * live with its con, implied by no deal-breaker on a. Path b: they put its pro above what a offers; implied by more weight on
 * b's advantages than on a's.
 *
 * @param criteria those that are on
 * @param weights 0–1, adding up to 1, in the order of the criteria
 */
export function checkRules(
  assessment: Pick<Assessment, 'card' | 'tradeOffs' | 'rules'>,
  criteria: Assessment['criteria'],
  weights: readonly number[],
): PerPath<RuleFinding> {
  const asked = ruleQuestions(assessment);
  const { wantsA, livesWithA, prefersB } = assessment.rules;
  const hasDealBreaker = dealBreakers(assessment.tradeOffs).a.length > 0;
  const wantA: Finding = { stated: partOfAnswer(wantsA), implied: impliedWant(criteria, weights) };
  const costA: Finding | null = asked.livesWithA
    ? { stated: partOfAnswer(livesWithA), implied: hasDealBreaker ? 'not-met' : 'met' }
    : null;
  const wantB: Finding = { stated: partOfAnswer(prefersB), implied: impliedPreference(criteria, weights) };
  return {
    a: asked.wantsA ? { ...together(wantA, costA), want: wantA, cost: costA } : null,
    b: asked.prefersB ? { ...wantB, want: wantB, cost: null } : null,
  };
}

const together = (want: Finding, cost: Finding | null): Finding =>
  cost === null
    ? want
    : { stated: both(want.stated, cost.stated), implied: both(want.implied, cost.implied) };

function partOfAnswer(answer: YesNo | null): RulePart {
  if (answer === 'yes') return 'met';
  return answer === 'no' ? 'not-met' : 'unsure';
}

function both(one: RulePart, other: RulePart): RulePart {
  if (one === 'not-met' || other === 'not-met') return 'not-met';
  return one === 'met' && other === 'met' ? 'met' : 'unsure';
}

function impliedWant(criteria: Assessment['criteria'], weights: readonly number[]): RulePart {
  const fromPro = criteria.flatMap((criterion, index) =>
    isFromPro(criterion, 'a') ? [weights[index] ?? 0] : [],
  );
  if (fromPro.length === 0) return 'unsure';
  return Math.max(...fromPro) >= WANTED * Math.max(...weights) ? 'met' : 'not-met';
}

function impliedPreference(criteria: Assessment['criteria'], weights: readonly number[]): RulePart {
  if (!criteria.some((criterion) => originPath(criterion) !== 'own')) return 'unsure';
  const { a, b } = originWeights(criteria, weights);
  // Sums of equal points may differ in their last digit.
  return b - a > 1e-12 ? 'met' : 'not-met';
}

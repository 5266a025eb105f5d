import type { RuleFinding } from '../core/assessment/evaluation.ts';
import { isFromPro } from '../core/assessment/origin.ts';
import type { PerPath } from '../core/card/card.ts';
import { percent, percents } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The rule check in words, by path: as stated, and where the other answers say otherwise. Null = no such rule. */
export function ruleWords(said: VerdictInput): PerPath<string | null> {
  const { rules } = said.evaluation;
  return {
    a: rules.a && `${stated(rules.a)} ${implied(rules.a, reasonA(said, rules.a))}`,
    b: rules.b && `${stated(rules.b)} ${implied(rules.b, reasonB(said))}`,
  };
}

type Finding = NonNullable<RuleFinding>;

function stated({ stated: said }: Finding): string {
  if (said === 'met') return 'Met, as you say.';
  return said === 'not-met' ? 'Not met, as you say.' : 'Open: you are not sure.';
}

function implied(finding: Finding, reason: string): string {
  const { stated: said, implied: shown } = finding;
  if (shown === 'unsure') return 'Your other answers say nothing about it.';
  if (said === 'unsure')
    return `Your other answers point to ${shown === 'met' ? 'met' : 'not met'}: ${reason}.`;
  return said === shown
    ? `Your other answers agree: ${reason}.`
    : `Your other answers say otherwise: ${reason}.`;
}

function reasonA(said: VerdictInput, { implied: shown }: Finding): string {
  const { evaluation, paths, label } = said;
  const { name } = paths.a;
  if (evaluation.dealBreakers.a.length > 0) return `you called something on ${name} a deal-breaker`;
  const most = Math.max(...evaluation.criteria.map(({ weight }) => weight));
  const compared = `what you want most weighs ${percent(most)}`;
  const best = heaviestFromPro(said);
  if (best === undefined) return compared;
  const named = label(best.id);
  if (best.weight === most) return `${named} speaks for ${name}, and you want nothing more`;
  return shown === 'met'
    ? `${named} speaks for ${name} and weighs ${percent(best.weight)}, where ${compared}`
    : `of what speaks for ${name}, ${named} weighs most with ${percent(best.weight)}, where ${compared}`;
}

/** The heaviest criterion taken from the pro of path a. */
function heaviestFromPro({ evaluation, assessment }: VerdictInput) {
  const fromPro = new Set(
    assessment.criteria.filter((criterion) => isFromPro(criterion, 'a')).map(({ id }) => id),
  );
  return evaluation.criteria
    .filter(({ id }) => fromPro.has(id))
    .sort((one, other) => other.weight - one.weight)[0];
}

function reasonB({ evaluation, paths }: VerdictInput): string {
  const { a, b } = evaluation.originWeights;
  const [ofA, ofB] = percents(a, b);
  if (ofA === ofB) return `what either path stands for weighs the same, ${percent(a)}`;
  return `what ${paths.b.name} stands for weighs ${ofB}, what ${paths.a.name} stands for ${ofA}`;
}

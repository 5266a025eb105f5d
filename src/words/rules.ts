import type { Evaluation, Finding, RulePart } from '../core/assessment/evaluation.ts';
import { isFromPro, isNamedFor } from '../core/assessment/origin.ts';
import type { PerPath } from '../core/card/card.ts';
import { wordsOf } from './deal-breakers.ts';
import type { VerdictInput } from './verdict-input.ts';
import { percents, weightTexts } from './weights.ts';

type RuleFinding = NonNullable<Evaluation['rules']['a']>;

/** What the answer to half of a rule says, by the answer, and what the weights say of it. */
interface HalfTexts {
  met: string;
  notMet: string;
  reason: string;
}

/** The rule check in words, by path: as stated, and what the other answers suggest of each half. Null = no such rule. */
export function ruleWords(input: VerdictInput): PerPath<string | null> {
  const { a, b } = input.evaluation.rules;
  return {
    a: a && [STATED[a.stated], wantOfA(input, a), costOfA(input, a)].filter((text) => text !== '').join(' '),
    b: b && [STATED[b.stated], preferenceForB(input, b)].join(' '),
  };
}

const STATED: Readonly<Record<RulePart, string>> = {
  met: 'Met, as you say.',
  'not-met': 'Not met, as you say.',
  unsure: 'Open: you are unsure.',
};

/**
 * Agreement, contradiction, or a suggestion where the user is unsure.
 *
 * @param whole the rule as stated: where this half of it was answered otherwise, the answer is said again
 */
function halfText(
  { stated: said, implied }: Finding,
  whole: RulePart,
  { met, notMet, reason }: HalfTexts,
): string {
  if (said === 'unsure') return `Your weights suggest that ${implied === 'met' ? met : notMet}: ${reason}.`;
  const answer = said === whole ? '' : `You say that ${said === 'met' ? met : notMet}. `;
  return `${answer}Your weights ${said === implied ? 'agree' : 'suggest otherwise'}: ${reason}.`;
}

function wantOfA(input: VerdictInput, { stated: whole, want }: RuleFinding): string {
  const { evaluation, paths, label } = input;
  const { shortName } = paths.a;
  const best = heaviestFromPro(input);
  if (want.implied === 'unsure' || best === undefined) {
    return 'Your weights say nothing about whether you want what it offers.';
  }
  const weights = weightTexts(evaluation);
  const most = Math.max(...evaluation.criteria.map(({ weight }) => weight));
  const [heaviest] = evaluation.criteria.filter(({ weight }) => weight === most);
  const named = label(best.id);
  const weighs = weights.get(best.id) ?? '';
  const half = halfWords(weighs, weights.get(heaviest?.id ?? '') ?? '', want.implied === 'met');
  const offered = `${named} is part of what ${shortName} offers${best.isOfBoth ? `, though the card names it for ${paths.b.shortName} too,` : ''}`;
  const reason =
    best.weight === most
      ? `${offered.replace(/,$/, '')}, and no criterion weighs more`
      : want.implied === 'met'
        ? `${offered} and weighs ${weighs}, ${half}`
        : `of what ${shortName} offers, ${named} weighs most: ${weighs}, ${half}`;
  return halfText(want, whole, { met: 'you want what it offers', notMet: 'you do not want it much', reason });
}

/** How a weight stands to half of the heaviest, the line that the rule check draws; never against the figures shown. */
function halfWords(weighs: string, heaviest: string, reaches: boolean): string {
  const isSeen = 2 * Number.parseFloat(weighs) >= Number.parseFloat(heaviest) === reaches;
  const stands = isSeen ? (reaches ? 'at least half of' : 'less than half of') : 'about half of';
  return `${stands} what you want most (${heaviest})`;
}

/** The heaviest criterion taken from the pro of path a, and whether the card names it for b too; undefined where none is. */
export function heaviestFromPro({ evaluation, assessment }: VerdictInput) {
  const fromPro = new Map(
    assessment.criteria.filter((criterion) => isFromPro(criterion, 'a')).map((each) => [each.id, each]),
  );
  return evaluation.criteria
    .flatMap(({ id, weight }) => {
      const criterion = fromPro.get(id);
      return criterion === undefined ? [] : [{ id, weight, isOfBoth: isNamedFor(criterion, 'b') }];
    })
    .sort((one, other) => other.weight - one.weight)[0];
}

/** What it costs is held against the deal-breakers, and against nothing else. */
function costOfA({ evaluation, assessment, paths }: VerdictInput, { cost }: RuleFinding): string {
  const { shortName } = paths.a;
  const breakers = assessment.tradeOffs.filter(({ id }) => evaluation.dealBreakers.a.includes(id));
  const one = breakers.length === 1;
  const named = `${one ? 'a deal-breaker' : 'deal-breakers'} on ${shortName}${wordsOf(breakers)}`;
  if (cost === null) return breakers.length === 0 ? '' : `But you named ${named}.`;
  if (breakers.length > 0) {
    if (cost.stated === 'met') return `You say that you can live with what it costs, but you named ${named}.`;
    if (cost.stated === 'not-met') return `You cannot live with what it costs, and you named ${named}.`;
    return `You named ${named}, which suggests that you cannot live with what it costs.`;
  }
  if (cost.stated === 'not-met') {
    return `You say that you cannot live with what it costs, but you named no deal-breaker on ${shortName}.`;
  }
  return cost.stated === 'met'
    ? `You can live with what it costs, and you named no deal-breaker on ${shortName}.`
    : `You named no deal-breaker on ${shortName}.`;
}

function preferenceForB({ evaluation, paths }: VerdictInput, { stated: whole, want }: RuleFinding): string {
  if (want.implied === 'unsure') return 'Your weights say nothing about it.';
  const { a, b, own } = evaluation.originWeights;
  const [ofA, ofB] = percents([a, b, own]);
  const [nameA, nameB] = [paths.a.shortName, paths.b.shortName];
  const same =
    want.implied === 'met'
      ? `what ${nameB} offers weighs a little more than what ${nameA} offers, both ${ofA} when rounded`
      : `what ${nameA} offers and what ${nameB} offers weigh the same, ${ofA}`;
  const reason = ofA === ofB ? same : `what ${nameB} offers weighs ${ofB}, what ${nameA} offers ${ofA}`;
  return halfText(want, whole, { met: 'it fits', notMet: 'it does not fit', reason });
}

import { chosenPath } from '../core/assessment/choice.ts';
import type { Commitment, Draft } from '../core/assessment/draft.ts';
import { type Called, pathAhead } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { type Decisive, madeDifference } from '../core/assessment/made-difference.ts';
import { isSamePart } from '../core/assessment/round-to-sum.ts';
import { otherPath, PATHS, type PathKey, type PerPath } from '../core/card/card.ts';
import type { ReportParts } from '../core/report-options.ts';
import { listed, quoted, wholePoints } from './figures.ts';
import { gutExpected } from './gut.ts';
import type { VoiceKey } from './voices.ts';

/** What may disagree: the score with its reasons, and all that was said beside it. */
export interface Disagreeing {
  evaluation: Called & Decisive & Pick<Evaluation, 'leader' | 'margin' | 'rules' | 'dealBreakers'>;
  assessment: Pick<Draft, 'card' | 'criteria' | 'tradeOffs' | 'gut'>;
  /** What was decided; null before that, when the card's pick must stay hidden too. */
  commitment: Commitment | null;
  /** Which parts may be read: nothing is said of a reason that may be left out. */
  parts: Pick<ReportParts, 'notes'>;
}

/** A disagreement in sentences, and what it is about. */
export interface Disagreement {
  about: VoiceKey | 'choice';
  text: string;
}

/**
 * Every disagreement between the score, the rules, the deal-breakers, the gut, the choice and the card's pick, with its
 * reason. A score that is too close to call disagrees with nothing here.
 */
export function disagreements(input: Disagreeing): Disagreement[] {
  const found: { about: Disagreement['about']; text: string | null }[] = [
    { about: 'deal-breaker', text: againstDealBreakers(input) },
    { about: 'rule', text: ruleAgainstScore(input) },
    { about: 'gut', text: gutAgainstScore(input) },
    ...(input.commitment === null ? [] : ofChoice(input, input.commitment)).map((text) => ({
      about: 'choice' as const,
      text,
    })),
  ];
  return found.flatMap(({ about, text }) => (text === null ? [] : [{ about, text }]));
}

const namesOf = ({ assessment }: Disagreeing): PerPath<string> => ({
  a: assessment.card.paths.a.name,
  b: assessment.card.paths.b.name,
});

/** The words of the deal-breakers on a path, listed; null where they are left out. */
function breakersOn({ evaluation, assessment }: Disagreeing, path: PathKey): string | null {
  const words = assessment.tradeOffs
    .filter(({ id, text }) => evaluation.dealBreakers[path].includes(id) && text.trim() !== '')
    .map(({ text }) => quoted(text));
  return words.length === 0 ? null : listed(words);
}

function againstDealBreakers(input: Disagreeing): string | null {
  const { dealBreakers } = input.evaluation;
  if (PATHS.every((path) => dealBreakers[path].length > 0)) {
    return 'You named deal-breakers on both paths. As they stand, you could live with neither.';
  }
  const leader = pathAhead(input.evaluation);
  if (leader === null || dealBreakers[leader].length === 0) return null;
  return `The score puts ${namesOf(input)[leader]} ahead, but you could not live with ${breakersOn(input, leader) ?? 'what you called a deal-breaker'}. Points do not make up for a deal-breaker.`;
}

function ruleAgainstScore(input: Disagreeing): string | null {
  const leader = pathAhead(input.evaluation);
  const reason = leader === null ? null : unmet(input, leader);
  if (leader === null || reason === null) return null;
  const names = namesOf(input);
  const other = otherPath(leader);
  const instead =
    input.evaluation.rules[other]?.stated === 'met'
      ? ` The rule for ${names[other]} is met, as you say.`
      : '';
  return `The score puts ${names[leader]} ahead, but by the card’s rule it is not for you: ${reason}.${instead}`;
}

/** Why the rule of a path is not met, as the user says; null where they do not say so. */
function unmet(input: Disagreeing, path: PathKey): string | null {
  const rule = input.evaluation.rules[path];
  if (rule?.stated !== 'not-met') return null;
  if (path === 'b') return `what it offers does not matter more to you than what ${namesOf(input).a} offers`;
  return listed([
    ...(rule.want.stated === 'not-met' ? ['you do not want what it offers'] : []),
    ...(rule.cost?.stated === 'not-met' ? ['you cannot live with what it costs'] : []),
  ]);
}

function gutAgainstScore(input: Disagreeing): string | null {
  const { evaluation, assessment } = input;
  const { card, gut } = assessment;
  const leader = pathAhead(input.evaluation);
  const { expects } = gut;
  if (leader === null || expects === null || expects === 'unsure' || expects === leader) return null;
  const [first, second] = madeDifference(evaluation);
  const partOf = (id: string | undefined) =>
    evaluation.criteria.find((each) => each.id === id)?.contribution.mid ?? 0;
  const isMost = first !== undefined && !isSamePart(partOf(first), partOf(second));
  const label = isMost ? assessment.criteria.find(({ id }) => id === first)?.label : undefined;
  const reason = label === undefined ? '' : `, most of all because of ${quoted(label)}`;
  return `${gutExpected(expects, gut, card.paths)}; the score puts ${card.paths[leader].name} ahead by ${wholePoints(evaluation.margin.mid)}${reason}. What does your gut know that no criterion names?`;
}

function ofChoice(input: Disagreeing, commitment: Commitment): (string | null)[] {
  const { choice } = commitment;
  const chosen = chosenPath(commitment);
  if (chosen === null) return [];
  const names = namesOf(input);
  const named = breakersOn(input, chosen);
  const reason = unmet(input, chosen);
  const act = choice === 'try' ? `You try ${names[chosen]} first` : `You choose ${names[chosen]}`;
  return [
    choiceAgainstScore(input, commitment, chosen, act),
    input.evaluation.dealBreakers[chosen].length === 0
      ? null
      : `${act}, with a deal-breaker on it${named === null ? '' : `: ${named}`}.`,
    reason === null ? null : `${act}, though by the card’s rule it is not for you: ${reason}.`,
    input.assessment.gut.expects === otherPath(chosen)
      ? `${act}; your gut expected ${names[otherPath(chosen)]}.`
      : null,
    pickAgainstChoice(input, commitment, chosen, act),
  ];
}

function choiceAgainstScore(
  input: Disagreeing,
  { reason }: Commitment,
  chosen: PathKey,
  act: string,
): string | null {
  const leader = pathAhead(input.evaluation);
  if (leader === null || leader === chosen) return null;
  const why = reason.trim() === '' ? 'You gave no reason.' : 'Your reason is kept with the decision.';
  const against = `${act}, against the score, which puts ${namesOf(input)[leader]} ahead by ${wholePoints(input.evaluation.margin.mid)}.`;
  return input.parts.notes ? `${against} ${why}` : against;
}

function pickAgainstChoice(
  { assessment: { card } }: Disagreeing,
  { agreesWithPick }: Commitment,
  chosen: PathKey,
  act: string,
): string | null {
  const { pick } = card;
  // Not answered: it was not there to be seen, or nothing was said of it.
  if (pick === null || agreesWithPick === null) return null;
  const { name } = card.paths[pick];
  if (pick === chosen)
    return agreesWithPick ? null : `${act}, as the card does, but you do not agree with its pick.`;
  return agreesWithPick
    ? `${act}, but you agree with the card’s pick, ${name}.`
    : `${act}; the card picks ${name}, and you do not agree.`;
}

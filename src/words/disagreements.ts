import type { Commitment, Draft, RuleAnswers } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { otherPath, type PathKey, type PerPath } from '../core/card/card.ts';
import { listed, quoted, wholePoints } from './figures.ts';
import { gutExpected } from './gut.ts';

/** What may disagree: the score with its reasons, and all that was said beside it. */
export interface Disagreeing {
  evaluation: Pick<Evaluation, 'leader' | 'firmness' | 'margin' | 'decisive' | 'rules' | 'dealBreakers'>;
  assessment: Pick<Draft, 'card' | 'criteria' | 'tradeOffs' | 'rules' | 'gut'>;
  /** What was decided; null before that, when the card's pick must stay hidden too. */
  commitment: Commitment | null;
}

/**
 * Every disagreement between the score, the rules, the deal-breakers, the gut, the choice and the card's pick, with its
 * reason. A score that is too close to call disagrees with nothing.
 */
export function disagreements(said: Disagreeing): string[] {
  const found = [
    ...againstDealBreakers(said),
    ruleAgainstScore(said),
    gutAgainstScore(said),
    ...(said.commitment === null ? [] : ofChoice(said, said.commitment)),
  ];
  return found.filter((sentence) => sentence !== null);
}

/** The path that the score puts ahead; null where it is too close to call. */
const called = ({ evaluation: { leader, firmness } }: Disagreeing): PathKey | null =>
  firmness === 'too-close' ? null : leader;

const namesOf = ({ assessment }: Disagreeing): PerPath<string> => ({
  a: assessment.card.paths.a.name,
  b: assessment.card.paths.b.name,
});

const breakersOn = ({ evaluation, assessment }: Disagreeing, path: PathKey): string =>
  listed(
    assessment.tradeOffs
      .filter(({ id }) => evaluation.dealBreakers[path].includes(id))
      .map(({ text }) => quoted(text)),
  );

function againstDealBreakers(said: Disagreeing): string[] {
  const { dealBreakers } = said.evaluation;
  const names = namesOf(said);
  if (dealBreakers.a.length > 0 && dealBreakers.b.length > 0) {
    return [
      `You named deal-breakers on both paths: ${breakersOn(said, 'a')} on ${names.a}, ${breakersOn(said, 'b')} on ${names.b}. As they stand, you could live with neither.`,
    ];
  }
  const leader = called(said);
  if (leader === null || dealBreakers[leader].length === 0) return [];
  return [
    `The score puts ${names[leader]} ahead, but you could not live with ${breakersOn(said, leader)}. Points do not make up for a deal-breaker.`,
  ];
}

function ruleAgainstScore(said: Disagreeing): string | null {
  const leader = called(said);
  if (leader === null || said.evaluation.rules[leader]?.stated !== 'not-met') return null;
  const names = namesOf(said);
  const other = otherPath(leader);
  const instead =
    said.evaluation.rules[other]?.stated === 'met' ? ` The rule for ${names[other]} is met, as you say.` : '';
  return `The score puts ${names[leader]} ahead, though by the card’s rule it is not for you: ${unmet(leader, said.assessment.rules, names)}.${instead}`;
}

/** Why a rule is not met, from the answers to its questions. */
function unmet(path: PathKey, { wantsA, livesWithA }: RuleAnswers, names: PerPath<string>): string {
  if (path === 'b') return `its advantage does not matter more to you than what ${names.a} offers`;
  const reasons = [
    ...(wantsA === 'no' ? ['you do not want what it offers'] : []),
    ...(livesWithA === 'no' ? ['you cannot live with what it costs'] : []),
  ];
  return listed(reasons);
}

function gutAgainstScore(said: Disagreeing): string | null {
  const { evaluation, assessment } = said;
  const { card, gut } = assessment;
  const leader = called(said);
  const { expects } = gut;
  if (leader === null || expects === null || expects === 'unsure' || expects === leader) return null;
  const [first] = evaluation.decisive;
  const label = assessment.criteria.find(({ id }) => id === first)?.label;
  const reason = label === undefined ? '' : `, most of all for ${quoted(label)}`;
  return `${gutExpected(expects, gut, card.paths)}; the score puts ${card.paths[leader].name} ahead by ${wholePoints(evaluation.margin.mid)}${reason}. Ask yourself what your gut knows that no criterion names.`;
}

function ofChoice(said: Disagreeing, commitment: Commitment): (string | null)[] {
  const { choice, tryPath } = commitment;
  const chosen = choice === 'a' || choice === 'b' ? choice : choice === 'try' ? tryPath : null;
  if (chosen === null) return [];
  const names = namesOf(said);
  const act = choice === 'try' ? `You try ${names[chosen]} first` : `You choose ${names[chosen]}`;
  return [
    choiceAgainstScore(said, commitment, chosen, act),
    said.evaluation.dealBreakers[chosen].length === 0
      ? null
      : `${act}, with a deal-breaker on it: ${breakersOn(said, chosen)}.`,
    said.evaluation.rules[chosen]?.stated === 'not-met'
      ? `${act}, though by the card’s rule it is not for you: ${unmet(chosen, said.assessment.rules, names)}.`
      : null,
    said.assessment.gut.expects === otherPath(chosen)
      ? `${act}; your gut expected ${names[otherPath(chosen)]}.`
      : null,
    pickAgainstChoice(said, commitment, chosen, act),
  ];
}

function choiceAgainstScore(
  said: Disagreeing,
  { reason }: Commitment,
  chosen: PathKey,
  act: string,
): string | null {
  const leader = called(said);
  if (leader === null || leader === chosen) return null;
  const why = reason.trim() === '' ? 'You gave no reason.' : 'Your reason stands with the decision.';
  return `${act}, against the score, which puts ${namesOf(said)[leader]} ahead by ${wholePoints(said.evaluation.margin.mid)}. ${why}`;
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
    ? `${act}, yet you agree with the card’s pick, ${name}.`
    : `${act}; the card picks ${name}, and you do not agree.`;
}

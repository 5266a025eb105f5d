import { isTooClose } from '../core/assessment/earlier-evaluation.ts';
import { isCertain, madeDifference } from '../core/assessment/made-difference.ts';
import { isNothingKnown, isUnknown } from '../core/assessment/values.ts';
import { otherPath, PATHS, type PathKey } from '../core/card/card.ts';
import { capitalised } from './figures.ts';
import { largestParts } from './largest-parts.ts';
import { chanceCaution } from './pairs.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The reasons of the result: one sentence, or one for each side. */
export interface Reason {
  /** The side that it speaks for; null = one sentence for the result. */
  path: PathKey | null;
  text: string;
}

/** So many criteria are named as what made the difference, and so many for each side of what is too close to call. */
const MADE_DIFFERENCE = 3;
const EACH_SIDE = 2;

/** What made the difference; where it is too close to call, what speaks for each side. */
export function reasons(input: VerdictInput): Reason[] {
  const { evaluation } = input;
  if (isNothingKnown(evaluation.criteria)) {
    const text = `On everything that weighs you answered ${openAnswer(input, PATHS)}. Each such answer counts as 50 for now.`;
    return [{ path: null, text }];
  }
  if (isTooClose(evaluation)) return bothSides(input);
  const decisive = madeDifference(evaluation);
  return [
    {
      path: null,
      text:
        decisive.length === 0
          ? 'What you left open makes the difference.'
          : `${capitalised(largestParts(decisive, MADE_DIFFERENCE, input).text)} made the difference${dominating(input, '; ')}.`,
    },
  ];
}

function bothSides(input: VerdictInput): Reason[] {
  const { evaluation, paths } = input;
  const found = PATHS.flatMap((path): Reason[] => {
    const sign = path === 'a' ? 1 : -1;
    const speaking = evaluation.criteria
      .filter(isCertain)
      .map(({ id, contribution }) => ({ id, points: sign * contribution.mid }))
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points)
      .map(({ id }) => id);
    if (speaking.length === 0) return [];
    const { text, isOne } = largestParts(speaking, EACH_SIDE, input);
    const verb = isOne ? 'speaks' : 'speak';
    const nowhereBehind = path === evaluation.leader ? dominating(input, ', and ') : '';
    return [{ path, text: `${capitalised(text)} ${verb} for ${paths[path].shortName}${nowhereBehind}.` }];
  });
  if (found.length > 0) return found;
  const isOpen = evaluation.criteria.some(({ contribution: { low, high } }) => low !== high);
  const text = isOpen
    ? 'Nothing that you settled speaks for either path; what you left open may speak for both.'
    : 'Your ratings are the same for both paths on every criterion that has any weight.';
  return [{ path: null, text }];
}

/** That the leader is behind on nothing that weighs, for the end of a sentence; it may be behind where nothing does. */
function dominating({ evaluation, paths }: VerdictInput, before: string): string {
  const { dominance, leader, criteria } = evaluation;
  if (leader === null || dominance !== leader) return '';
  const isBehind = criteria.some((each) => each[leader].low < each[otherPath(leader)].high);
  return `${before}${paths[leader].shortName} is ${isBehind ? 'behind on nothing that weighs' : 'nowhere behind'}`;
}

/** What the leading sentences alone would hide: answers that pull towards the middle, or ranges that pull away. */
export function cautions(input: VerdictInput): string[] {
  const { evaluation, paths } = input;
  const { unknownWeight, leader, shareDisagrees } = evaluation;
  if (isNothingKnown(evaluation.criteria)) return [];
  const mostly = PATHS.filter((path) => unknownWeight[path] > 0.5);
  const behind = leader === null ? null : otherPath(leader);
  const chance = chanceCaution(evaluation.consistency);
  const found = chance === null ? [] : [chance];
  if (mostly.length === 2) {
    found.push(
      `For both paths you answered ${openAnswer(input, PATHS)} where most of the weight lies. Each such answer counts as 50, which pulls both towards the middle.`,
    );
  }
  const [only] = mostly;
  if (mostly.length === 1 && only !== undefined) {
    found.push(
      `For ${paths[only].name} you answered ${openAnswer(input, mostly)} where most of the weight lies. Each such answer counts as 50, which pulls it towards the middle.`,
    );
  }
  if (shareDisagrees && leader !== null && behind !== null) {
    found.push(
      `With the ranges you gave for weights, ${paths[behind].shortName} comes first more often, although ${paths[leader].shortName} is ahead at the points you stated.`,
    );
  }
  return found;
}

/** What was answered where anything from 0 to 100 is possible: `“I don’t know”`, `0 to 100`, or both. */
function openAnswer({ evaluation, assessment }: VerdictInput, on: readonly PathKey[]): string {
  const kinds = evaluation.criteria.flatMap((criterion) =>
    on
      .filter((path) => isUnknown(criterion[path]))
      .map((path) => assessment.ratings[criterion.id]?.[path]?.kind),
  );
  const words = [
    ...(kinds.includes('unknown') ? ['“I don’t know”'] : []),
    ...(kinds.includes('range') ? ['0 to 100'] : []),
  ];
  return words.join(' or ');
}

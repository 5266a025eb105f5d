import { againstEachOther } from '../../../src/words/against-each-other.ts';
import { weightSetsText } from '../../../src/words/firmness-sets.ts';
import { nextStepText } from '../../../src/words/next-step.ts';
import { originWeightsText } from '../../../src/words/origin-weights.ts';
import { retestMeaning } from '../../../src/words/retest.ts';
import { verdictInput } from '../../../src/words/verdict-input.ts';
import { workings } from '../../../src/words/workings/workings.ts';
import type { Case } from './verdict-cases.ts';

/** What the result's screen says, without how it is computed. */
export function leadText({ words, evaluation, assessment }: Case): string[] {
  const input = verdictInput(evaluation, assessment);
  return [
    words.headline,
    ...words.leading,
    nextStepText(words.next, input),
    words.wouldChange.nearest,
    ...words.wouldChange.further.filter((text) => !text.startsWith('Open answers count')),
    weightSetsText(input),
    ...(words.findOut === null ? [] : [words.findOut]),
    ...(words.staying === null ? [] : [words.staying]),
    ...[words.rules.a, words.rules.b].filter((text) => text !== null),
  ];
}

/** Every sentence of the result, of what stands beside it and of how it is computed. */
export function allText(one: Case): string[] {
  const { words, evaluation, assessment } = one;
  const beside = againstEachOther(evaluation, assessment, words, false);
  return [
    ...leadText(one),
    ...(retestMeaning(evaluation, assessment.card)?.lines ?? []),
    originWeightsText(evaluation, assessment.card),
    ...beside.disagreements.map(({ text }) => text),
    ...beside.gut,
    ...beside.later,
    ...beside.staying,
    ...beside.comparisons,
    ...workings(evaluation, assessment).flatMap(({ lines, further = [] }) => [...lines, ...further]),
  ];
}

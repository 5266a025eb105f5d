import { againstEachOther } from '../../../src/words/against-each-other.ts';
import { weightSetsText } from '../../../src/words/firmness-sets.ts';
import { nextStepText } from '../../../src/words/next-step.ts';
import { originWeightsText } from '../../../src/words/origin-weights.ts';
import { retestMeaning } from '../../../src/words/retest.ts';
import { verdictInput } from '../../../src/words/verdict-input.ts';
import { workings } from '../../../src/words/workings/workings.ts';
import type { Case } from './verdict-cases.ts';

/** What the result's screen says, without how it is computed. */
export function leadText({ told, evaluation, assessment }: Case): string[] {
  const input = verdictInput(evaluation, assessment);
  return [
    told.headline,
    ...told.leading,
    nextStepText(told.next, input),
    told.wouldChange.nearest,
    ...told.wouldChange.further.filter((text) => !text.startsWith('Open answers count')),
    weightSetsText(input),
    ...(told.findOut === null ? [] : [told.findOut]),
    ...(told.staying === null ? [] : [told.staying]),
    ...[told.rules.a, told.rules.b].filter((text) => text !== null),
  ];
}

/** Every sentence of the result, of what stands beside it and of how it is computed. */
export function allText(one: Case): string[] {
  const { told, evaluation, assessment } = one;
  const beside = againstEachOther(evaluation, assessment, told, false);
  return [
    ...leadText(one),
    ...retestMeaning(evaluation, assessment.card).lines,
    originWeightsText(evaluation, assessment.card),
    ...beside.disagreements.map(({ text }) => text),
    ...beside.gut,
    ...beside.staying,
    ...beside.comparisons,
    ...workings(evaluation, assessment).flatMap(({ lines, further = [] }) => [...lines, ...further]),
  ];
}

import type { OpenAnswer } from '../core/assessment/evaluation.ts';
import { type DealBreakersOnPath, dealBreakersByPath } from './deal-breakers.ts';
import { decidingMove } from './deciding-move.ts';
import { capitalised, countWords, quoted } from './figures.ts';
import { type RatingChange, ratingChanges, type WeightChange, weightChanges } from './nearest-changes.ts';
import { answeredText, noneToFindOut } from './open-answers.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The next step: look at a deal-breaker, find out one answer, or know the nearest changes. */
export type NextStep = {
  title: string;
  weight: WeightChange | null;
  rating: RatingChange | null;
} & (
  | { kind: 'deal-breaker'; breakers: DealBreakersOnPath }
  | { kind: 'find-out'; answer: OpenAnswer; answered: string; others: string; changes: string | null }
  | { kind: 'changes' }
  | { kind: 'nothing' }
);

export function nextStep(input: VerdictInput): NextStep {
  const { evaluation } = input;
  const { leader, findOut } = evaluation;
  const changes = {
    weight: weightChanges(evaluation)[0] ?? null,
    rating: ratingChanges(evaluation)[0] ?? null,
  };
  const breakers = dealBreakersByPath(input).find(({ path }) => path === leader);
  if (breakers !== undefined) {
    const title =
      breakers.count === 1 ? 'Look at the deal-breaker first.' : 'Look at the deal-breakers first.';
    return { kind: 'deal-breaker', title, breakers, ...changes };
  }
  const [first] = findOut;
  if (first !== undefined && first.gain > 0) {
    return {
      kind: 'find-out',
      title: `Find out first: ${input.label(first.criterionId)} on ${input.paths[first.path].shortName}.`,
      answer: first,
      answered: answeredText(input, first),
      others: othersText(findOut, leader === null),
      changes: changesText(input, changes),
      ...changes,
    };
  }
  const open = findOut.length > 0 ? `${noneToFindOut(input)} ` : '';
  if (changes.weight === null && changes.rating === null) {
    const title = leader === null ? `${open}${decidingMove(input)}` : `${open}No single change turns it.`;
    return { kind: 'nothing', title, ...changes };
  }
  const only = changes.weight === null || changes.rating === null;
  const title = `${open}The nearest ${only ? 'change' : 'changes'} that would${open === '' ? ' turn it' : ''}:`;
  return { kind: 'changes', title, ...changes };
}

function othersText([, ...others]: readonly OpenAnswer[], isLevel: boolean): string {
  if (others.length === 0) return '';
  const turning = others.filter(({ gain }) => gain > 0).length;
  if (turning === 0) return 'No other open answer turns it by itself.';
  return `${capitalised(countWords(turning))} other open ${turning === 1 ? 'answer' : 'answers'} could ${isLevel ? 'put a path ahead' : 'turn it'} too.`;
}

/** `Changes that would turn it too: the weight of “Pay” below 2 %, or “Evenings” on IC below 77.` */
function changesText(
  { label, paths }: VerdictInput,
  { weight, rating }: Pick<NextStep, 'weight' | 'rating'>,
): string | null {
  const found = [
    ...(weight === null ? [] : [`the weight of ${label(weight.id)} ${weight.text}`]),
    ...(rating === null ? [] : [`${label(rating.id)} on ${paths[rating.path].shortName} ${rating.text}`]),
  ];
  if (found.length === 0) return null;
  return `${found.length === 1 ? 'A change' : 'Changes'} that would turn it too: ${found.join(', or ')}.`;
}

/** The step in plain sentences, for paper and for the record, where the effect of deal-breakers is told before. */
export function nextStepText(step: NextStep, input: VerdictInput): string {
  switch (step.kind) {
    case 'deal-breaker':
      return [
        step.title,
        ...(step.breakers.texts.length === 0
          ? []
          : [`You wrote: ${step.breakers.texts.map(({ text }) => quoted(text)).join(', ')}.`]),
      ].join(' ');
    case 'find-out':
      return [step.title, step.answered, step.others, step.changes ?? '']
        .filter((text) => text !== '')
        .join(' ');
    case 'changes':
      return `${step.title} ${changesList(step, input)}.`;
    case 'nothing':
      return step.title;
  }
}

/** What would turn it: `the weight of “Pay” below 2 % instead of 12 %, or “Evenings” on IC below 44 instead of 84`. */
export const changesList = (
  { weight, rating }: Pick<NextStep, 'weight' | 'rating'>,
  { label, paths }: VerdictInput,
): string =>
  [
    ...(weight === null
      ? []
      : [`the weight of ${label(weight.id)} ${weight.text} instead of ${weight.nowText}`]),
    ...(rating === null
      ? []
      : [
          `${label(rating.id)} on ${paths[rating.path].shortName} ${rating.text} instead of ${rating.nowText}`,
        ]),
  ].join(', or ');

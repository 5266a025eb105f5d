import { type Draft, STEPS, type Step } from '../../core/assessment/draft.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import { pathOrder } from './path-order.ts';

/** The problems in the order in which their fields are read on the screens; those of no field of their own come last. */
export function inReadingOrder(draft: Draft, problems: readonly Problem[]): Problem[] {
  const places = new Map(STEPS.flatMap((step) => FIELDS[step](draft)).map((field, place) => [field, place]));
  const rank = ({ step, field }: Problem) => [
    STEPS.indexOf(step),
    places.get(field) ?? Number.POSITIVE_INFINITY,
  ];
  return problems.toSorted((one, other) => {
    const [step = 0, place = 0] = rank(one);
    const [otherStep = 0, otherPlace = 0] = rank(other);
    // Two of no place stand as they stood.
    return step - otherStep || (place === otherPlace ? 0 : place - otherPlace);
  });
}

/** The fields of each step from top to bottom, by their names among the problems. */
const FIELDS: Readonly<Record<Step, (draft: Draft) => string[]>> = {
  frame: (draft) => [
    ...['question', 'whyNow'].map((part) => `frame.${part}`),
    ...pathOrder(draft).flatMap((path) =>
      ['role', 'handsOn', 'reports'].map((part) => `frame.roles.${path}.${part}`),
    ),
    ...['today', 'decideBy', 'reversibility', 'stateOfMind'].map((part) => `frame.${part}`),
  ],
  paths: (draft) =>
    pathOrder(draft).flatMap((path) =>
      draft.tradeOffs
        .filter((tradeOff) => tradeOff.path === path)
        .flatMap(({ id }) => [`tradeOffs.${id}.text`, `tradeOffs.${id}.answer`]),
    ),
  criteria: ({ criteria }) =>
    criteria.flatMap(({ id }) => ['label', 'worst', 'best'].map((part) => `criteria.${id}.${part}`)),
  weights: ({ criteria }) =>
    criteria.flatMap(({ id }) => [
      `weighing.swings.${id}`,
      `weighing.swings.${id}.range`,
      `weighing.ranking.${id}`,
    ]),
  ratings: (draft) =>
    draft.criteria.flatMap(({ id }) =>
      [...pathOrder(draft), 'today', 'evidence'].map((part) => `ratings.${id}.${part}`),
    ),
  rules: () => ['rules.wantsA', 'rules.livesWithA', 'rules.prefersB', 'gut.expects', 'gut.confidence'],
  result: ({ commitment }) => [
    ...['choice', 'tryPath', 'until', 'successCriterion', 'reason', 'confidence'].map(
      (part) => `commitment.${part}`,
    ),
    ...commitment.predictions.flatMap(({ id }) =>
      ['statement', 'by', 'probability'].map((part) => `commitment.predictions.${id}.${part}`),
    ),
    ...['predictions', 'reviewOn', 'notes'].map((part) => `commitment.${part}`),
  ],
};

import { type Draft, draft, MAX_KEPT_CRITERIA } from './draft.ts';

const MAX_PAIRS = (MAX_KEPT_CRITERIA * (MAX_KEPT_CRITERIA - 1)) / 2;

/** Most origins of one criterion: a statement of either path many times over. */
const MAX_ORIGINS = 200;

/**
 * A draft as a window may send it: no more answers than there can be criteria and pairs of them. A stored draft is read by the wide
 * schema, so that a bound never makes an old file damaged.
 */
export const draftInput = draft.superRefine((given, context) => {
  for (const [path, count, most] of counts(given)) {
    if (count <= most) continue;
    context.addIssue({ code: 'custom', path: [...path], message: `Too many: ${count}, at most ${most}.` });
  }
});

type Count = readonly [path: readonly (string | number)[], count: number, most: number];

function counts({ weighing, ratings, toldApart, criteria }: Draft): Count[] {
  return [
    [['weighing', 'swings'], Object.keys(weighing.swings).length, MAX_KEPT_CRITERIA],
    [['weighing', 'ranking'], weighing.ranking.flat().length, MAX_KEPT_CRITERIA],
    [['weighing', 'pairs'], weighing.pairs.length, MAX_PAIRS],
    [['ratings'], Object.keys(ratings).length, MAX_KEPT_CRITERIA],
    [['toldApart'], toldApart?.length ?? 0, MAX_PAIRS],
    ...criteria.map(
      ({ origins }, index): Count => [['criteria', index, 'origins'], origins.length, MAX_ORIGINS],
    ),
  ];
}

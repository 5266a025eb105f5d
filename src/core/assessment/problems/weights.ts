import { type Draft, swing } from '../draft.ts';
import { isWithinRange } from '../edits/swings.ts';
import { connectsAll, MAX_PAIRWISE_CRITERIA } from '../weights/pairwise.ts';
import { judgementsAmong } from '../weights/stated-weights.ts';
import { type Problem, schemaProblems } from './problem.ts';

/**
 * Fields `weighing.swings`, `weighing.swings.<id>`, `weighing.swings.<id>.range`, `weighing.ranking.<id>`,
 * `weighing.pairs`. Only the method that counts is looked at, and only the criteria that are on.
 */
export function weightsProblems(draft: Pick<Draft, 'criteria' | 'weighing'>): Problem[] {
  const on = draft.criteria.filter((criterion) => criterion.on);
  switch (draft.weighing.method) {
    case 'swing':
      return swingProblems(on, draft.weighing);
    case 'ranking':
      return rankingProblems(on, draft.weighing);
    case 'pairwise':
      return pairwiseProblems(on, draft.weighing);
  }
}

const problem = (field: string, message: string): Problem => ({ step: 'weights', field, message });

function swingProblems(on: Draft['criteria'], { swings }: Draft['weighing']): Problem[] {
  const problems = on.flatMap(({ id, label }) => {
    const field = `weighing.swings.${id}`;
    const answer = swings[id];
    if (answer === undefined || answer.points === null) {
      return [problem(field, `Say how much “${label}” matters to you. 0 is an answer too.`)];
    }
    if (!isWithinRange(answer)) return [problem(`${field}.range`, outsideRange(answer.points))];
    return schemaProblems('weights', field, swing, answer);
  });
  if (on.length > 0 && on.every(({ id }) => swings[id]?.points === 0)) {
    problems.push(
      problem(
        'weighing.swings',
        'Every criterion has 0 points. Give 100 to the one you would improve first.',
      ),
    );
  }
  return problems;
}

/** What is told of points that lie outside the range around them. */
export const outsideRange = (points: number): string =>
  `Your ${points === 1 ? '1 point lies outside its' : `${points} points lie outside their`} range. Widen it, or change the points.`;

function rankingProblems(on: Draft['criteria'], { ranking }: Draft['weighing']): Problem[] {
  const ranked = ranking.flat();
  const missing = on.filter(({ id }) => !ranked.includes(id));
  const twice = on.filter(({ id }) => ranked.indexOf(id) !== ranked.lastIndexOf(id));
  return [
    ...missing.map(({ id, label }) =>
      problem(`weighing.ranking.${id}`, `“${label}” has no rank yet. Put it in its place.`),
    ),
    ...twice.map(({ id, label }) =>
      problem(`weighing.ranking.${id}`, `“${label}” is ranked twice. Remove one of the two.`),
    ),
  ];
}

/** What is told of more criteria than can be compared in pairs. */
export const tooManyForPairs = (count: number): string =>
  `Comparing in pairs works for up to ${MAX_PAIRWISE_CRITERIA} criteria, and ${count} are on. Switch some off, or weigh by points or by ranking.`;

function pairwiseProblems(on: Draft['criteria'], weighing: Draft['weighing']): Problem[] {
  if (on.length > MAX_PAIRWISE_CRITERIA) {
    return [problem('weighing.pairs', tooManyForPairs(on.length))];
  }
  const ids = on.map(({ id }) => id);
  if (connectsAll(ids.length, judgementsAmong(ids, weighing))) return [];
  return [
    problem(
      'weighing.pairs',
      'Your comparisons do not connect all criteria yet. Go on until each is linked to every other.',
    ),
  ];
}

import { expect, it } from 'vitest';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { originPath } from '../../src/core/assessment/origin.ts';
import { originWeightsText, tiltText } from '../../src/words/origin-weights.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const paths = { a: { name: 'Night train', pros: ['Rest'] }, b: { name: 'Flight', pros: [] } };

it('says of criteria of one’s own that the card does not name them as an advantage', () => {
  expect(originWeightsText({ originWeights: { a: 0.4, b: 0.2, own: 0.4 } }, { paths })).toBe(
    'Of the weight, 40\u00a0% lies on what Night train offers, 20\u00a0% on what Flight offers, 40\u00a0% on what the card does not name as an advantage.',
  );
  expect(originWeightsText({ originWeights: { a: 0.6, b: 0.4, own: 0 } }, { paths })).not.toContain(
    'the card',
  );
});

it('says nothing of sides where the card names no advantage', () => {
  const bare = { a: { ...paths.a, pros: [] }, b: paths.b };
  expect(originWeightsText({ originWeights: { a: 0, b: 0, own: 1 } }, { paths: bare })).toBe('');
  expect(originWeightsText({ originWeights: { a: 0, b: 0, own: 1 } }, { paths })).toContain('0\u00a0%');
  // From what a rule wants.
  expect(originWeightsText({ originWeights: { a: 1, b: 0, own: 0 } }, { paths: bare })).toContain(
    '100\u00a0%',
  );
});

it('warns of a tilt only where several criteria with weight come from one path', () => {
  const draft = sampleDraft(10);
  const evaluation = evaluate(draft);
  const only = (...kept: number[]) => ({
    criteria: evaluation.criteria.map((each, index) =>
      kept.includes(index) ? each : { ...each, weight: 0 },
    ),
  });
  expect(tiltText(evaluation, draft)).toBe(
    'Many criteria from the advantages of one path can tilt a result.',
  );
  expect(tiltText(only(0), draft)).toBe('');
  const ofA = evaluation.criteria.flatMap(({ id }, index) =>
    draft.criteria.some((each) => each.id === id && originPath(each) === 'a') ? [index] : [],
  );
  expect(tiltText(only(...ofA.slice(0, 2)), draft)).not.toBe('');
});

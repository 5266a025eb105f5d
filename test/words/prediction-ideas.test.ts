import { describe, expect, it } from 'vitest';
import { GENERAL_ENDS } from '../../src/core/card/general-ends.ts';
import { predictionIdeas } from '../../src/words/prediction-ideas.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const draft = {
  ...sampleDraft(10),
  tradeOffs: [
    { id: 't1', path: 'a', text: 'Promotion is slower', answer: 'hard' },
    { id: 't2', path: 'b', text: 'On call', answer: 'deal-breaker' },
    { id: 't3', path: 'a', text: '', answer: null },
  ] as const,
};

function weighed(points: readonly number[]) {
  const swings = draft.criteria
    .filter(({ on }) => on)
    .map(({ id }, index) => [id, { points: points[index] ?? 0, range: null }] as const);
  return {
    ...draft,
    tradeOffs: [...draft.tradeOffs],
    weighing: { ...draft.weighing, method: 'swing' as const, swings: Object.fromEntries(swings) },
  };
}

describe('what to predict', () => {
  const on = draft.criteria.filter((criterion) => criterion.on);

  it('is drawn from the three heaviest criteria, and from what is to be lived with on the path chosen', () => {
    const ideas = predictionIdeas(weighed([20, 100, 50, 80]), 'a');
    expect(ideas.map(({ id }) => id)).toEqual([on[1]?.id, on[3]?.id, on[2]?.id, 't1']);
    expect(ideas[0]?.question).toContain(`its best end is “${on[1]?.best}”`);
    expect(ideas[0]?.question).toContain('It weighs 40\u00a0% for you');
    expect(ideas.at(-1)).toMatchObject({ label: 'Promotion is slower' });
  });

  it('quotes what holds quotes of its own', () => {
    const given = weighed([100, 50, 50, 50]);
    const [first, ...others] = given.criteria;
    if (first === undefined) throw new Error('There is a criterion');
    const own = { ...given, criteria: [{ ...first, best: 'Called “lead”' }, ...others] };
    expect(predictionIdeas(own, null)[0]?.question).toContain('its best end is “Called ‘lead’”.');
  });

  it('calls no end the best where nobody has named one', () => {
    const given = weighed([100, 50, 50, 50]);
    const [first, ...others] = given.criteria;
    if (first === undefined) throw new Error('There is a criterion');
    const unnamed = { ...given, criteria: [{ ...first, best: GENERAL_ENDS.best }, ...others] };
    expect(predictionIdeas(unnamed, null)[0]?.question).toMatch(/^It weighs .+ for you\. If it goes/);
  });

  it('follows the path that is chosen, and names none where none is', () => {
    expect(predictionIdeas(weighed([10, 10, 10, 10]), 'b').at(-1)?.id).toBe('t2');
    const none = predictionIdeas(weighed([10, 10, 10, 10]), null);
    expect(none).toHaveLength(3);
    for (const { question } of none) expect(question).toContain('If it goes as you hope');
  });

  it('leaves the criteria out while their weights are not all said', () => {
    const { swings } = weighed([1, 1, 1, 1]).weighing;
    const [first = ''] = Object.keys(swings);
    const half = {
      ...draft,
      tradeOffs: [...draft.tradeOffs],
      weighing: { ...draft.weighing, swings: { ...swings, [first]: { points: null, range: null } } },
    };
    expect(predictionIdeas(half, 'a').map(({ id }) => id)).toEqual(['t1']);
  });
});

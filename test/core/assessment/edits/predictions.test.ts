import { describe, expect, it } from 'vitest';
import { MAX_PREDICTIONS, draft as schema } from '../../../../src/core/assessment/draft.ts';
import {
  addPrediction,
  canAddPrediction,
  changePrediction,
  dropEmptyPredictions,
  removePrediction,
  restorePrediction,
} from '../../../../src/core/assessment/edits/predictions.ts';
import { sample } from './sample.ts';

const three = () => ['p1', 'p2', 'p3'].reduce(addPrediction, sample());
const ids = (draft: ReturnType<typeof three>) => draft.commitment.predictions.map(({ id }) => id);

describe('adding', () => {
  it('adds one that says nothing yet', () => {
    expect(addPrediction(sample(), 'p1').commitment.predictions).toEqual([
      { id: 'p1', statement: '', by: null, probability: null },
    ]);
  });

  it('stops where the draft has no room, so that it can still be saved', () => {
    let draft = sample();
    for (let n = 0; n < MAX_PREDICTIONS + 3; n++) draft = addPrediction(draft, `p${n}`);
    expect(draft.commitment.predictions).toHaveLength(MAX_PREDICTIONS);
    expect(canAddPrediction(draft)).toBe(false);
    expect(schema.safeParse(draft).success).toBe(true);
  });
});

it('changes one', () => {
  const after = changePrediction(three(), 'p2', { statement: 'It rains', probability: 0 });
  expect(after.commitment.predictions[1]).toEqual({
    id: 'p2',
    statement: 'It rains',
    by: null,
    probability: 0,
  });
  expect(after.commitment.predictions[0]).toEqual(three().commitment.predictions[0]);
});

describe('removing', () => {
  it('is undone to the same place', () => {
    const before = three();
    const after = removePrediction(before, 'p2');
    expect(ids(after)).toEqual(['p1', 'p3']);
    expect(restorePrediction(after, 'p2', before)).toEqual(before);
  });

  it('is undone once only', () => {
    const before = three();
    const restored = restorePrediction(removePrediction(before, 'p2'), 'p2', before);
    expect(restorePrediction(restored, 'p2', before)).toBe(restored);
  });
});

describe('before the freeze', () => {
  it('lets go of what says nothing, and keeps what says anything', () => {
    const draft = changePrediction(changePrediction(three(), 'p1', { statement: '  ' }), 'p3', {
      probability: 0,
    });
    expect(ids(dropEmptyPredictions(draft))).toEqual(['p3']);
  });

  it('leaves a draft without such lines alone', () => {
    const draft = changePrediction(addPrediction(sample(), 'p1'), 'p1', { statement: 'It rains' });
    expect(dropEmptyPredictions(draft)).toBe(draft);
  });
});

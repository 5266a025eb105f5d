import { describe, expect, it } from 'vitest';
import { MAX_TRADE_OFFS, draft as schema } from '../../../../src/core/assessment/draft.ts';
import {
  addTradeOff,
  canAddTradeOff,
  changeTradeOff,
  removeTradeOff,
  restoreTradeOff,
  withoutEmptyTradeOffs,
} from '../../../../src/core/assessment/edits/trade-offs.ts';
import { sample } from './sample.ts';

describe('adding', () => {
  it('adds an unanswered one at the end', () => {
    expect(addTradeOff(sample(), 'b', 'new').tradeOffs.at(-1)).toEqual({
      id: 'new',
      path: 'b',
      text: '',
      answer: null,
    });
  });

  it('stops where the draft has no room, so that it can still be saved', () => {
    let draft = sample();
    for (let n = 0; n < MAX_TRADE_OFFS + 5; n++) draft = addTradeOff(draft, 'a', `n${n}`);
    expect(draft.tradeOffs).toHaveLength(MAX_TRADE_OFFS);
    expect(canAddTradeOff(draft)).toBe(false);
    expect(schema.safeParse(draft).success).toBe(true);
  });

  it('does not add the same id twice', () => {
    const draft = sample();
    expect(addTradeOff(draft, 'a', 't1')).toBe(draft);
  });
});

it('changes words and answer of one', () => {
  const after = changeTradeOff(sample(), 't2', { answer: 'deal-breaker' });
  expect(after.tradeOffs[1]).toEqual({ id: 't2', path: 'b', text: 'Wet floors', answer: 'deal-breaker' });
  expect(after.tradeOffs[0]).toEqual(sample().tradeOffs[0]);
});

describe('removing', () => {
  it('is undone to the same place', () => {
    const before = sample();
    const after = removeTradeOff(before, 't2');
    expect(after.tradeOffs.map(({ id }) => id)).toEqual(['t1', 't3']);
    expect(restoreTradeOff(after, 't2', before)).toEqual(before);
  });

  it('is undone beside what changed since', () => {
    const before = sample();
    const later = changeTradeOff(addTradeOff(removeTradeOff(before, 't1'), 'a', 'new'), 't3', {
      text: 'Dust',
    });
    const restored = restoreTradeOff(later, 't1', before);
    expect(restored.tradeOffs.map(({ id, text }) => [id, text])).toEqual([
      ['t1', 'Up at three'],
      ['t2', 'Wet floors'],
      ['t3', 'Dust'],
      ['new', ''],
    ]);
  });

  it('is undone once only', () => {
    const before = sample();
    const restored = restoreTradeOff(removeTradeOff(before, 't1'), 't1', before);
    expect(restoreTradeOff(restored, 't1', before)).toBe(restored);
  });
});

it('drops the rows that say nothing, and only those', () => {
  const draft = sample();
  const more = addTradeOff(addTradeOff(draft, 'a', 'blank', '  '), 'b', 'judged');
  const kept = withoutEmptyTradeOffs(changeTradeOff(more, 'judged', { answer: 'hard' }));
  expect(kept.tradeOffs.map(({ id }) => id)).toEqual(['t1', 't2', 't3', 'judged']);
  expect(withoutEmptyTradeOffs(draft)).toBe(draft);
});

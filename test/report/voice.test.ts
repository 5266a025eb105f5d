import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { ALL_PARTS, PUBLIC_PARTS } from '../../src/core/report-options.ts';
import { renderReport } from '../../src/report/index.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { WHOLE } from './support/whole.ts';

/** The sample without the criteria's own “you”, so that whatever is left is ours. */
function draftOf(count: 3 | 10 | 20, change: Partial<Draft> = {}): Draft {
  const draft = sampleDraft(count);
  return {
    ...draft,
    card: { ...draft.card, further: [] },
    criteria: draft.criteria.map((criterion, index) => ({
      ...criterion,
      label: `Criterion ${index + 1}`,
      worst: 'Least',
      best: 'Most',
    })),
    ...change,
  };
}

/** What is said on the page, without styles and without what stands in quotes. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<aside.*?<\/aside>/gs, ' ')
    .replaceAll('<!-- -->', '')
    .replace(/<\/?(?:bdi|strong|span)[^>]*>/g, '')
    .replace(/“[^”]*”/g, '“”');

const you = (html: string): string[] =>
  wordsOf(html).match(/[^<>]{0,40}\b(?:you|your|yours|yourself)\b[^<>]{0,40}/gi) ?? [];

const SET = { ...WHOLE, paper: 'a4', locale: 'en-GB', now: '2026-11-23T20:00:00.000Z' } as const;

describe('the voice of a report', () => {
  it.each([3, 10, 20] as const)('is “I” throughout a full record of %d criteria', (count) => {
    for (const include of [ALL_PARTS, PUBLIC_PARTS]) {
      const decision = reviewedDecision(draftOf(count));
      const { html } = renderReport({ ...SET, include, subject: { kind: 'decision', decision } });
      expect(you(html)).toEqual([]);
      expect(wordsOf(html)).toMatch(/\bmy answers\b/i);
    }
  });

  it.each(['ranking', 'pairwise'] as const)(
    'is “I” where importance was asked for in another way: %s',
    (method) => {
      const draft = draftOf(10);
      const ids = draft.criteria.map(({ id }) => id);
      const pairs = ids.slice(1).map((second, index) => ({
        first: ids[index] ?? '',
        second,
        ratio: (index % 3) + 1,
      }));
      const asked: Draft = {
        ...draft,
        weighing: { ...draft.weighing, method, ranking: ids.map((id) => [id]), pairs },
      };
      const report = renderReport({
        ...SET,
        subject: { kind: 'draft', draft: asked, evaluation: evaluate(asked) },
      });
      expect(you(report.html)).toEqual([]);
    },
  );
});

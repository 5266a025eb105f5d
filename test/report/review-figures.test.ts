import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { changeOf } from '../../src/core/journal/comparison.ts';
import { ALL_PARTS } from '../../src/core/report-options.ts';
import { type ReportInput, renderReport } from '../../src/report/index.ts';
import { datesFor } from '../../src/words/dates.ts';
import { marginMoves } from '../../src/words/margin-moves.ts';
import { reviewedDecision as reviewed, reviewText } from '../../src/words/review-text.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { settings, words } from './support/markup.ts';

const draft = sampleDraft(10);
const labels = new Map(draft.criteria.map(({ id, label }) => [id, label]));
const rated = draft.criteria.filter(({ on }) => on).map(({ id }) => id);

/** Review and decision, with other ratings of path b in the review. */
function withRatings(values: readonly number[]) {
  const ratings: Draft['ratings'] = { ...draft.ratings };
  for (const [index, id] of rated.entries()) {
    const given = draft.ratings[id];
    if (given !== undefined) ratings[id] = { ...given, b: { kind: 'value', value: values[index] ?? 50 } };
  }
  const answers = { ...draft, ratings };
  const decision = reviewedDecision(draft, { answers, evaluation: evaluate(answers) });
  return { decision, answers, number: decision.revisions.at(-1)?.number ?? 0 };
}

const signed = (figure: string, side: string): number =>
  Math.round(Number(figure) * 10) * (side === 'IC' ? 1 : -1);

/** How far each criterion moved the margin, by its label in tenths of a point towards IC, in every place that prints it. */
function movesByPlace(values: readonly number[]) {
  const { decision, answers, number } = withRatings(values);
  const paper = (subject: ReportInput['subject']) => {
    const { html } = renderReport({ ...settings, subject });
    const table = html.slice(html.lastIndexOf('<thead class="grouped"'));
    return new Map(
      [...labels.values()].map((label) => {
        const row = table.split('</tr>').find((each) => each.includes(`>${label}</th>`)) ?? '';
        const [, figure = '', side = 'IC'] = /([\d.]+)(?: (IC|TL))?\s*$/.exec(words(row)) ?? [];
        return [label, signed(figure, side)] as const;
      }),
    );
  };
  const whole = reviewed(decision, number, ALL_PARTS);
  if (whole === null) throw new Error('The review can be read');
  const items = reviewText(whole, datesFor('en-GB')).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  const text = new Map(
    [...labels.values()].map((label) => {
      const item = items.find((each) => each.startsWith(`${label}: `)) ?? '';
      const [, figure = '0', side = 'IC'] = /: ([\d.]+) points? for (IC|TL)/.exec(item) ?? [];
      return [label, signed(figure, side)] as const;
    }),
  );
  const before = { assessment: draft, evaluation: evaluate(draft) };
  const after = { assessment: answers, evaluation: evaluate(answers) };
  const moves = marginMoves(changeOf(before, after), before.evaluation, after.evaluation);
  const screen = new Map(
    [...moves.criteria].map(([id, moved]) => [labels.get(id) ?? id, Math.round(moved * 10) + 0] as const),
  );
  return {
    screen,
    total: Math.round(moves.total * 10) + 0,
    others: {
      text,
      paper: paper({ kind: 'review', decision, number }),
      record: paper({ kind: 'decision', decision }),
    },
  };
}

describe('what a criterion moved the margin by', () => {
  it('reads the same on screen, on both papers and as text, and adds up to what the margin moved by', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 }), (values) => {
        const { screen, total, others } = movesByPlace(values);
        for (const [place, moves] of Object.entries(others)) {
          const shown = [...screen].map(([label]) => [label, (moves.get(label) ?? Number.NaN) + 0]);
          expect(Object.fromEntries(shown), place).toEqual(Object.fromEntries(screen));
        }
        expect([...screen.values()].reduce((sum, moved) => sum + moved, 0) + 0).toBe(total);
      }),
      { numRuns: 10 },
    );
  });
});

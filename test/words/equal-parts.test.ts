import { describe, expect, it } from 'vitest';
import { bars } from '../../src/charts/contribution-bars.ts';
import { chartNames } from '../../src/charts/names.ts';
import { ALL_PARTS } from '../../src/core/report-options.ts';
import { disagreements } from '../../src/words/disagreements.ts';
import { assessmentOf, type Row } from '../core/assessment/support/assessments.ts';
import { tell } from './support/verdict-cases.ts';

const told = (rows: readonly Row[]) => tell(assessmentOf(rows));
const times = (count: number, row: Row) => Array.from({ length: count }, (): Row => ({ ...row }));
const reasonsOf = (rows: readonly Row[]) => told(rows).words.reasons.map(({ text }) => text);

describe('criteria that add the same to the margin', () => {
  it('are counted together, none of them picked out, in words and in the chart', () => {
    const rows = times(7, { a: 100, b: 0 });
    expect(reasonsOf(rows)).toEqual([
      'Seven criteria that add the same made the difference; Train is nowhere behind.',
    ]);
    const { evaluation, assessment } = told(rows);
    expect(bars(evaluation, chartNames(assessment)).every(({ decisive }) => decisive)).toBe(true);
  });

  it('come after what adds more', () => {
    const more: Row = { label: 'Rest', a: 100, b: 0, points: 100 };
    expect(
      reasonsOf([...times(4, { a: 90, b: 20, points: 50 }), more, { a: 40, b: 60, points: 50 }]),
    ).toEqual(['“Rest” and four criteria that add the same made the difference.']);
  });

  it('are named where there is room for all', () => {
    expect(
      reasonsOf([
        { label: 'Rest', a: 90, b: 20 },
        { label: 'Calm', a: 80, b: 10 },
      ]),
    ).toEqual(['“Rest” and “Calm” made the difference; Train is nowhere behind.']);
  });

  it('are counted on each side of what is too close to call', () => {
    expect(reasonsOf([...times(3, { a: 60, b: 50 }), ...times(4, { a: 43, b: 50 })])).toEqual([
      'Three criteria that add the same speak for Train.',
      'Four criteria that add the same speak for Flight.',
    ]);
  });

  it('are no reason most of all', () => {
    const { evaluation, assessment } = told(times(7, { a: 100, b: 0 }));
    const gut = { expects: 'b' as const, confidence: null };
    const said = disagreements({
      evaluation,
      assessment: { ...assessment, gut },
      commitment: null,
      parts: ALL_PARTS,
    });
    expect(said.map(({ text }) => text).join(' ')).toContain('Your gut expected Short Flights');
    expect(said.map(({ text }) => text).join(' ')).not.toContain('most of all');
  });
});

it('names a deal-breaker once in what a record says', () => {
  const assessment = assessmentOf([
    { a: 90, b: 20 },
    { a: 80, b: 30 },
  ]);
  const { words } = tell({
    ...assessment,
    tradeOffs: [{ id: 't1', path: 'b', text: 'Security queues', answer: 'deal-breaker' }],
  });
  expect(words.leading.join(' ').match(/deal-breaker/g)).toHaveLength(1);
  // Named as what disagrees, it is said once more only to give its words.
  const ahead = tell({
    ...assessment,
    tradeOffs: [{ id: 't1', path: 'a', text: 'Sleeping badly', answer: 'deal-breaker' }],
  });
  const said = ahead.words.leading.join(' ');
  expect(said.match(/you named/g)).toHaveLength(1);
  expect(said).toContain(
    'The deal-breaker on Night Trains is “Sleeping badly”. It changes no points; it stands whatever the score says.',
  );
  // On the result's screen, whose sentence stands alone, it is named there.
  expect(words.voices.parts.map(({ text }) => text).join('')).toContain('deal-breaker');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { openRows, settledRows } from './support/arbitraries.ts';
import { assessmentOf, mirrored, type Row } from './support/assessments.ts';

const close = (one: number | null, other: number | null, digits = 9) => {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(one).toBeCloseTo(other, digits);
};

describe('swapping the paths', () => {
  it('mirrors everything', () => {
    fc.assert(
      fc.property(settledRows, (rows) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(mirrored(assessmentOf(rows)));
        close(other.margin.mid, -one.margin.mid);
        expect(other.leader).toBe(one.leader && (one.leader === 'a' ? 'b' : 'a'));
        close(other.overall.a.mid, one.overall.b.mid);
        for (const set of ['any', 'ranking'] as const) {
          close(other.acceptability[set].a, one.acceptability[set].b);
          expect(other.acceptability[set].tie).toBe(one.acceptability[set].tie);
        }
        close(other.retest.a, one.retest.b, 7);
        close(other.retest.zone.low, -one.retest.zone.high, 6);
        close(other.retest.zone.high, -one.retest.zone.low, 6);
        expect(other.decisive).toEqual(one.decisive);
        expect(other.firmness).toBe(one.firmness);
        expect(other.dominance).toBe(one.dominance && (one.dominance === 'a' ? 'b' : 'a'));
        expect(other.settled).toBe(one.settled);
        close(other.joint.factor, one.joint.factor);
        one.criteria.forEach((criterion, index) => {
          const twin = other.criteria[index];
          close(twin?.contribution.mid ?? Number.NaN, -criterion.contribution.mid);
          close(twin?.flipWeight ?? null, criterion.flipWeight);
          close(twin?.flipRating.a ?? null, criterion.flipRating.b);
          close(twin?.flipRating.b ?? null, criterion.flipRating.a);
          close(other.central.a?.[index] ?? null, one.central.b?.[index] ?? null);
        });
      }),
    );
  });

  it('mirrors open answers too', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(mirrored(assessmentOf(rows)));
        close(other.margin.low, -one.margin.high);
        close(other.acceptability.any.a, one.acceptability.any.b);
        close(other.retest.a, one.retest.b, 7);
        expect(other.findOut.map(({ gain }) => gain.toFixed(9))).toEqual(
          one.findOut.map(({ gain }) => gain.toFixed(9)),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('what must not matter does not', () => {
  it('scaling all swings', () => {
    fc.assert(
      fc.property(settledRows, fc.double({ min: 0.01, max: 1, noNaN: true }), (rows, factor) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(
          assessmentOf(rows.map((row) => ({ ...row, points: (row.points ?? 0) * factor }))),
        );
        close(other.margin.mid, one.margin.mid);
        close(other.acceptability.any.a, one.acceptability.any.a);
        close(other.retest.a, one.retest.a, 7);
        close(other.joint.movedWeight, one.joint.movedWeight);
      }),
    );
  });

  it('the order of the criteria', () => {
    fc.assert(
      fc.property(settledRows, (rows) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(assessmentOf(rows.toReversed()));
        close(other.margin.mid, one.margin.mid);
        for (const set of ['any', 'ranking'] as const) {
          close(other.acceptability[set].a, one.acceptability[set].a);
        }
        close(other.retest.a, one.retest.a, 7);
        close(other.joint.factor, one.joint.factor);
        one.criteria.forEach((criterion, index) => {
          const same = other.criteria[rows.length - 1 - index];
          close(same?.flipWeight ?? null, criterion.flipWeight);
          close(same?.contribution.mid ?? Number.NaN, criterion.contribution.mid);
        });
      }),
    );
  });

  it('what is off, and answers kept for it', () => {
    const rows: Row[] = [
      { a: 80, b: 40 },
      { a: 10, b: 90, points: 60 },
      { a: 55, b: 50, points: 30 },
    ];
    const all = assessmentOf([...rows, { a: 0, b: 100, points: 80 }]);
    const off = {
      ...all,
      criteria: all.criteria.map((criterion) => ({ ...criterion, on: criterion.id !== 'c4' })),
    };
    expect(evaluate(off)).toEqual(evaluate(assessmentOf(rows)));
  });
});

describe('raising a rating of a path', () => {
  it('never lowers its value, its shares or the margin', () => {
    fc.assert(
      fc.property(settledRows, fc.nat(), fc.integer({ min: 1, max: 40 }), (rows, pick, step) => {
        const index = pick % rows.length;
        const raised = rows.map((row, i) =>
          i === index && typeof row.a !== 'number' && row.a.kind === 'value'
            ? { ...row, a: Math.min(100, row.a.value + step) }
            : row,
        );
        const before = evaluate(assessmentOf(rows));
        const after = evaluate(assessmentOf(raised));
        expect(after.margin.mid).toBeGreaterThanOrEqual(before.margin.mid - 1e-12);
        for (const set of ['any', 'ranking'] as const) {
          if (before.acceptability[set].tie || after.acceptability[set].tie) continue;
          expect(after.acceptability[set].a).toBeGreaterThanOrEqual(before.acceptability[set].a - 1e-9);
        }
        expect(after.retest.a).toBeGreaterThanOrEqual(before.retest.a - 1e-8);
      }),
    );
  });
});

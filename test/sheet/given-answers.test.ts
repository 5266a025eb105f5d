import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFile } from '../../src/core/second-voice/answers.ts';
import { type QuestionSheet, questionSheet } from '../../src/core/second-voice/question-sheet.ts';
import {
  answer,
  answersFileOf,
  countGiven,
  newId,
  noAnswers,
  pointsOf,
} from '../../src/sheet/given-answers.ts';
import { reopen } from '../../src/sheet/reopen.ts';

const SHEET: QuestionSheet = questionSheet.parse({
  format: 'crossroads-question-sheet',
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  madeAt: '2026-11-20T10:00:00.000Z',
  from: 'Mira',
  question: '',
  whyNow: '',
  paths: {
    a: { name: 'Individual Contributor', shortName: 'IC', role: '' },
    b: { name: 'Technical Leadership', shortName: 'TL', role: '' },
  },
  firstPath: 'b',
  criteria: ['pay', 'code', 'calm'].map((id) => ({ id, label: id, worst: 'little', best: 'much' })),
});

const NOW = new Date('2026-11-21T10:00:00.000Z');

describe('answers given on a sheet', () => {
  it('are handed back as a file that the app takes', () => {
    let given = { ...noAnswers(SHEET, newId()), name: ' Jana ' };
    given = answer(given, 'pay', { a: { kind: 'value', value: 78 }, remark: 'Band 5.' });
    given = answer(given, 'code', { b: { kind: 'unknown' } });
    const file = answersFile.parse(JSON.parse(JSON.stringify(answersFileOf(given, SHEET, NOW))));
    expect(file).toMatchObject({ name: 'Jana', sheet: SHEET.id, savedAt: NOW.toISOString() });
    expect(file.ratings['pay']).toEqual({ a: { kind: 'value', value: 78 }, b: null, remark: 'Band 5.' });
    expect(countGiven(given)).toEqual({ given: 2, of: 6 });
  });

  it('come back from their file as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), { minLength: 6, maxLength: 6 }),
        fc.string(),
        (points, remark) => {
          let given = noAnswers(SHEET, newId());
          SHEET.criteria.forEach(({ id }, index) => {
            const rating = (value: number | null | undefined) =>
              value == null ? ({ kind: 'unknown' } as const) : ({ kind: 'value', value } as const);
            given = answer(given, id, { a: rating(points[index]), b: rating(points[index + 3]), remark });
          });
          const text = JSON.stringify(answersFileOf(given, SHEET, NOW));
          expect(reopen(text, SHEET)).toEqual({ answers: given });
        },
      ),
    );
  });

  it('of another sheet, or of no sheet, are not taken, and say so', () => {
    const file = answersFileOf(noAnswers(SHEET, newId()), SHEET, NOW);
    const other = { ...file, sheet: '00000000-0000-4000-8000-000000000002' };
    expect(reopen(JSON.stringify(other), SHEET)).toEqual({
      problem: expect.stringContaining('another question sheet'),
    });
    for (const text of ['', '{', '[]', '7', 'null', '<p>', JSON.stringify(SHEET), 'x'.repeat(1_000_001)]) {
      expect(reopen(text, SHEET)).toEqual({ problem: expect.stringContaining('Nothing was changed') });
    }
  });

  it('take from a file only what a rating can be', () => {
    const file = answersFileOf(noAnswers(SHEET, newId()), SHEET, NOW);
    const wrong = {
      pay: { a: { kind: 'value', value: 101 }, b: { kind: 'value', value: '7' }, remark: 7 },
      code: { a: { kind: 'value', value: 7.5 }, b: [], remark: 'kept' },
      constructor: { a: { kind: 'value', value: 7 }, b: null, remark: '' },
    };
    const read = reopen(JSON.stringify({ ...file, ratings: wrong }), SHEET);
    if ('problem' in read) throw new Error(read.problem);
    expect([...read.answers.ratings]).toEqual([
      ['pay', { a: null, b: null, remark: '' }],
      ['code', { a: null, b: null, remark: 'kept' }],
      ['calm', { a: null, b: null, remark: '' }],
    ]);
  });

  it.each([
    ['0', 0],
    [' 42 ', 42],
    ['100', 100],
    ['101', null],
    ['7.5', null],
    ['-1', null],
    ['', null],
    ['4e1', null],
  ])('read %j as %j points', (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });

  it('get an id that no other file has', () => {
    const ids = new Set(Array.from({ length: 200 }, newId));
    expect(ids.size).toBe(200);
    for (const id of ids) expect(answersFile.shape.id.safeParse(id).success).toBe(true);
  });
});

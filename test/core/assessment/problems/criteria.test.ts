import { describe, expect, it } from 'vitest';
import { rated, value } from '../support/assessments.ts';
import { criterionOf, itReports, problemsAfter } from '../support/complete-draft.ts';

describe('what is wrong with criteria', () => {
  itReports([
    [
      'two criteria on',
      (d) => {
        criterionOf(d, 'c3').on = false;
      },
      'criteria',
      /Only 2 of the criteria are on.*at least 1 more\./,
    ],
    [
      'an empty label',
      (d) => {
        criterionOf(d, 'c2').label = ' ';
      },
      'criteria.c2.label',
      /write something/,
    ],
    [
      'a long label',
      (d) => {
        criterionOf(d, 'c2').label = 'x'.repeat(121);
      },
      'criteria.c2.label',
      /at most 120/,
    ],
    [
      'a long label of a criterion that is off',
      (d) => {
        criterionOf(d, 'f1').label = 'x'.repeat(121);
      },
      'criteria.f1.label',
      /at most 120/,
    ],
    [
      'a con for a label, without what would be good',
      (d) => {
        Object.assign(criterionOf(d, 'c2'), {
          label: 'No sick pay',
          best: 'The best that you can picture',
          origins: [{ path: 'a', part: 'con', quote: 'no sick pay.' }],
        });
      },
      'criteria.c2.label',
      /^Say in a few words what it is about, or leave it out\.$/,
    ],
    [
      'an offer in the card’s own words',
      (d) => {
        Object.assign(d.card.further[0] ?? {}, { needsWording: true });
        criterionOf(d, 'f1').on = true;
        d.weighing.swings['f1'] = { points: 1, range: null };
        d.ratings['f1'] = rated(value(1), value(2));
      },
      'criteria.f1.label',
      /^Say in a few words what it is about, or leave it out\.$/,
    ],
    [
      'an empty end',
      (d) => {
        criterionOf(d, 'c2').worst = '';
      },
      'criteria.c2.worst',
      /write something/,
    ],
    [
      'equal ends',
      (d) => {
        criterionOf(d, 'c2').best = criterionOf(d, 'c2').worst;
      },
      'criteria.c2.best',
      /Both ends say the same/,
    ],
    [
      'the same label twice',
      (d) => {
        criterionOf(d, 'c3').label = ' REST ';
      },
      'criteria.c3.label',
      /called “REST” too/,
    ],
  ]);

  it('with 21 criteria on is asked to switch some off', () => {
    const problems = problemsAfter((draft) => {
      for (let i = 0; i < 18; i += 1) {
        const id = `more${i}`;
        draft.criteria.push({ ...criterionOf(draft, 'f1'), id, label: `More ${i}`, on: true });
        draft.weighing.swings[id] = { points: 1, range: null };
        draft.ratings[id] = rated(value(1), value(2));
      }
    });
    expect(problems.map(({ field }) => field)).toEqual(['criteria']);
    expect(problems[0]?.message).toContain('21 criteria are on');
  });
});

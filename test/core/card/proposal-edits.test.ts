import { describe, expect, it } from 'vitest';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import {
  addCriterion,
  dropCriterion,
  mergeCriteria,
  renameCriterion,
  setCriterionOn,
  setEnds,
  splitCriterion,
  swapEnds,
} from '../../../src/core/card/proposal-edits.ts';
import { rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { labelled, labels, proposalOf, SAMPLE } from './support/proposals.ts';

describe('an edit', () => {
  it('renames; proposed ends follow, own ends stay', () => {
    const { id } = labelled(SAMPLE, 'Crossing water');
    const renamed = renameCriterion(SAMPLE, id, 'Reaching islands');
    expect(labelled(renamed, 'Reaching islands')).toMatchObject({
      id,
      worst: 'Hardly any opportunity for reaching islands',
    });
    const own = renameCriterion(setEnds(SAMPLE, id, { worst: 'Never at sea' }), id, 'Reaching islands');
    expect(labelled(own, 'Reaching islands')).toMatchObject({
      worst: 'Never at sea',
      best: 'Plenty of opportunity for crossing water',
    });
    expect(labels(SAMPLE)).toContain('Crossing water');
  });

  it('renames what came from a con, whose words stay its worst end', () => {
    const page = proposalOf('A vs B\nA\nS.\nPros\n• +Free time\nCons\n• -High fees\nB\nS.\nPros\n• +Pay');
    const renamed = renameCriterion(page, labelled(page, 'Low fees').id, 'Cheap lessons');
    expect(labelled(renamed, 'Cheap lessons')).toMatchObject({
      worst: 'High fees',
      best: 'Low fees',
      suggested: ['best'],
    });
  });

  it('splits, each part with all origins, under new ids', () => {
    const whole = labelled(SAMPLE, 'Carrying bulky luggage');
    const split = splitCriterion(SAMPLE, whole.id, ['Carrying skis', 'Carrying bikes']);
    expect(labels(split).slice(0, 4)).toEqual([
      'Saving a hotel night',
      'Carrying skis',
      'Carrying bikes',
      'Working without interruption',
    ]);
    expect(labelled(split, 'Carrying bikes').origins).toEqual(whole.origins);
    expect(new Set(split.criteria.map(({ id }) => id)).size).toBe(split.criteria.length);
    expect(splitCriterion(SAMPLE, whole.id, ['Alone'])).toBe(SAMPLE);
  });

  it('merges into the first, with the origins of both', () => {
    const first = labelled(SAMPLE, 'Saving a hotel night');
    const other = labelled(SAMPLE, 'Rail passes');
    const merged = mergeCriteria(SAMPLE, first.id, other.id);
    expect(labels(merged)).not.toContain('Rail passes');
    expect(labelled(merged, 'Saving a hotel night')).toMatchObject({
      on: true,
      origins: [...first.origins, ...other.origins],
    });
    expect(mergeCriteria(SAMPLE, first.id, first.id)).toBe(SAMPLE);
    expect(mergeCriteria(SAMPLE, first.id, 'unknown')).toBe(SAMPLE);
    expect(mergeCriteria(SAMPLE, 'unknown', other.id)).toBe(SAMPLE);
  });

  it('drops, adds beside a statement, and adds the user’s own', () => {
    const dropped = dropCriterion(SAMPLE, labelled(SAMPLE, 'Airports').id);
    expect(labels(dropped)).not.toContain('Airports');
    const statement = SAMPLE.statements[0];
    const beside = addCriterion(dropped, 'Views at sunrise', statement?.id ?? null);
    expect(labelled(beside, 'Views at sunrise')).toMatchObject({
      on: true,
      from: [statement?.id],
      origins: [
        { path: 'a', part: 'pro', quote: statement?.text },
        { path: 'a', part: 'rule', quote: statement?.text },
      ],
      worst: 'The worst that you can picture',
    });
    const own = addCriterion(beside, 'Adventure');
    expect(labelled(own, 'Adventure').origins).toEqual([]);
    expect(new Set(own.criteria.map(({ id }) => id)).size).toBe(own.criteria.length);
  });

  it('swaps the ends; twice changes nothing of what they say', () => {
    const { id, worst, best } = labelled(SAMPLE, 'Crossing water');
    const swapped = swapEnds(SAMPLE, id);
    expect(labelled(swapped, 'Crossing water')).toMatchObject({ worst: best, best: worst });
    expect(labelled(swapEnds(swapped, id), 'Crossing water')).toMatchObject({ worst, best });
  });

  it('turns a criterion on and off, and rewords a path', () => {
    const { id } = labelled(SAMPLE, 'Airports');
    expect(labelled(setCriterionOn(SAMPLE, id, true), 'Airports').on).toBe(true);
    const reworded = rewordPath(SAMPLE, 'a', { name: 'Sleepers', shortName: 'Sleepers' });
    expect(toCard(reworded, 'x')).toMatchObject({
      title: 'Sleepers vs Short Flights',
      paths: { a: { shortName: 'Sleepers' } },
    });
  });
});

describe('a criterion that waits for words', () => {
  const page = proposalOf('A vs B\nA\nS.\nPros\n• +It never sleeps.\nB\nS.\nPros\n• +Free time');
  const { id, from } = labelled(page, 'It never sleeps');

  it('is not asked in the words of its statement', () => {
    expect(setCriterionOn(page, id, true)).toEqual(page);
    const written = setCriterionOn(renameCriterion(page, id, 'Nights without work'), id, true);
    expect(labelled(written, 'Nights without work')).toMatchObject({ on: true, needsWording: false });
  });

  it('has the words of its statement again where its own are taken away', () => {
    const written = renameCriterion(page, id, 'Nights');
    expect(renameCriterion(written, id, ' ')).toEqual(page);
    expect(labels(renameCriterion(setCriterionOn(written, id, true), id, ''))).toContain('');
  });

  it('follows its statement until it is written', () => {
    const reworded = rewordStatement(page, from[0] ?? '', 'It hardly sleeps.');
    expect(setCriterionOn(reworded, id, true)).toEqual(reworded);
    expect(labels(reworded)).toContain('It hardly sleeps');
    const written = rewordStatement(renameCriterion(page, id, 'Nights'), from[0] ?? '', 'It hardly sleeps.');
    expect(labels(written)).toContain('Nights');
  });
});

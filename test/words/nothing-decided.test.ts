import { describe, expect, it } from 'vitest';
import { nextStepText } from '../../src/words/next-step.ts';
import { onePageWords } from '../../src/words/one-page.ts';
import { retestMeaning } from '../../src/words/retest.ts';
import { pastVerdict } from '../../src/words/review-verdict.ts';
import { verdictInput } from '../../src/words/verdict-input.ts';
import {
  assessmentOf,
  exampleCard,
  type Row,
  range,
  unknown,
} from '../core/assessment/support/assessments.ts';
import { leadText } from './support/all-text.ts';
import { type Case, tell } from './support/verdict-cases.ts';

const told = (rows: readonly Row[]) => tell(assessmentOf(rows));
const next = ({ words, evaluation, assessment }: Case) =>
  nextStepText(words.next, verdictInput(evaluation, assessment));

const level: Row = { a: 50, b: 50 };
const sevenLevel = Array.from({ length: 7 }, (): Row => level);

describe('a path that is ahead by next to nothing', () => {
  // 1 point on one of seven equal weights: 1/7 = 0.14 points, in a zone of some 2.4.
  const one = told([{ a: 51, b: 50, label: 'Calm' }, ...sevenLevel.slice(1)]);

  it('is too close to call, also where it is nowhere behind', () => {
    expect(one.evaluation.retest.a).toBeLessThan(2 / 3);
    expect(one.words.headline).toBe('Too close to call: 0.1 points apart.');
    expect(pastVerdict(one.evaluation, exampleCard).headline).toBe(
      'It was too close to call: 0.1 points apart.',
    );
  });

  it('is nowhere behind as a reason, not as a verdict', () => {
    expect(one.words.reasons).toEqual([
      { path: 'a', text: '“Calm” speaks for Train, and Train is nowhere behind.' },
    ]);
  });

  it('is told as firm as it is where it is far ahead', () => {
    const { words } = told([
      { a: 90, b: 20, label: 'Rest' },
      { a: 80, b: 20, label: 'Calm' },
    ]);
    expect(words.headline).toBe('Night Trains is ahead by 65 points, a firm lead.');
    expect(words.reasons.map(({ text }) => text)).toEqual([
      '“Rest” and “Calm” made the difference; Train is nowhere behind.',
    ]);
  });
});

describe('a level result', () => {
  it('is decided by no small change where one has to leave what is too close to call', () => {
    // The zone reaches 2.4 points; on one of seven equal weights that takes 7 · 2.4 = 17 points of a rating.
    const one = told(sevenLevel);
    expect(one.evaluation.retest.zone.high * 7).toBeCloseTo(16.9, 0);
    expect(next(one)).toBe('No small change decides it: one rating would have to move by about 17 points.');
    expect(onePageWords(one.evaluation, one.assessment, null).change).toBe(next(one));
    expect(leadText(one).join(' ')).not.toMatch(/A small change/);
  });

  it('is decided by a small one where one criterion has all the weight', () => {
    const one = told([
      { ...level, points: 100 },
      { ...level, points: 0 },
    ]);
    const points = Math.ceil(one.evaluation.retest.zone.high);
    expect(points).toBeLessThanOrEqual(10);
    expect(next(one)).toMatch(/^A small change of one rating decides it: by about (six|seven) points\.$/);
  });

  it('is decided by none where no rating has the room', () => {
    const many = told(Array.from({ length: 64 }, (): Row => level));
    expect(next(many)).toBe('No single rating decides it.');
  });

  it('stays too close to call until the margin is past the zone, where weights could move it', () => {
    const { words } = told([
      { a: 80, b: 60 },
      { a: 40, b: 60 },
    ]);
    expect(words.wouldChange.nearest).toMatch(
      /^The two paths are level\. Another rating or weight puts one ahead, but up to a margin of about \d\.\d points either way it stays too close to call\.$/,
    );
  });
});

describe('where nothing is known', () => {
  const nothing = told([
    { a: unknown, b: unknown },
    { a: unknown, b: range(0, 100) },
    { a: 40, b: 60, points: 0 },
  ]);

  it('says so, and calls it neither level nor close', () => {
    expect(nothing.words.headline).toBe('Nothing is known yet, so neither path is ahead.');
    expect(leadText(nothing).join(' ')).not.toMatch(/level|close|settled|most of the weight|turn it/);
    expect(nothing.words.cautions).toEqual([]);
    expect(nothing.words.wouldChange.nearest).toBe(
      'Ratings would. No weights tell the two paths apart before.',
    );
    expect(nothing.words.again).toBe('Any result is still possible.');
    // No figure is said, so there is none to explain.
    expect(retestMeaning(nothing.evaluation, nothing.assessment.card)).toBeNull();
    expect(next(nothing)).toMatch(
      /^Find out first: .* Three other open answers could put a path ahead too\.$/,
    );
  });

  it('says so of a gut and of a record, too', () => {
    const { evaluation, assessment } = nothing;
    const guess = tell({ ...assessment, gut: { expects: 'a', confidence: null } });
    expect(guess.words.gut).toBe('Your gut expected Night Trains. Your answers say nothing yet.');
    expect(pastVerdict(evaluation, exampleCard).headline).toBe(
      'Nothing was known, so neither path was ahead.',
    );
  });

  it('is not so as soon as one rating that weighs says anything', () => {
    const { words } = told([
      { a: unknown, b: unknown },
      { a: unknown, b: range(0, 99) },
    ]);
    expect(words.headline).toMatch(/^Too close to call/);
  });
});

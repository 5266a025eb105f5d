import { describe, expect, it } from 'vitest';
import { defaultEnds, endsOfCon } from '../../../src/core/card/criteria/ends.ts';
import { ratingQuestion } from '../../../src/core/card/criteria/question.ts';

const NONE = new Set<string>();

describe('the ends of a criterion', () => {
  it.each([
    [
      'Mentoring junior colleagues',
      'Hardly suited to mentoring junior colleagues',
      'Ideal for mentoring junior colleagues',
    ],
    ['Same-day returns', 'Hardly any same-day returns', 'Plenty of same-day returns'],
    ['Innovation', 'Hardly any innovation', 'Plenty of innovation'],
    ['Architecture', 'Weak on architecture', 'Strong on architecture'],
    ['Reliability', 'Poor reliability', 'Excellent reliability'],
    ['Low fees', 'High fees', 'Very low fees'],
    ['Faster builds', 'Slower builds', 'Much faster builds'],
    ['Small samples', 'Weak on small samples', 'Strong on small samples'],
    ['Freedom from vendor lock-in', 'Plenty of vendor lock-in', 'No vendor lock-in at all'],
    ['Freedom from a commute', 'With a commute', 'Without a commute'],
    [
      'Freedom from dealing with conflicts',
      'Constantly dealing with conflicts',
      'Never dealing with conflicts',
    ],
    ['Ease of learning', 'Learning is very hard', 'Learning is very easy'],
    ['Fewer meetings', 'A lot of meetings', 'Hardly any meetings'],
    ['Little need for travel', 'Constant need for travel', 'No need for travel at all'],
    ['Suitability for tight budgets', 'Hardly suited to tight budgets', 'Ideal for tight budgets'],
    ['Pots that do not dry out', 'Not so at all', 'Pots do not dry out'],
    ['AWS credits', 'Hardly any AWS credits', 'Plenty of AWS credits'],
    ['Monday mornings', 'Hardly any Monday mornings', 'Plenty of Monday mornings'],
    ['Better pay', 'Worse pay', 'Much better pay'],
    ['Excellent pay', 'Poor pay', 'Excellent pay'],
    ['Being lightweight', 'Not lightweight at all', 'Very lightweight'],
    ['Freedom from “trains run late”', 'Trains run late', 'Not so at all'],
    ['Garden', 'No garden to speak of', 'Just the garden you want'],
  ])('%s', (label, worst, best) => {
    expect(defaultEnds(label)).toEqual({ worst, best });
  });

  it('of a con begin with its own words', () => {
    expect(endsOfCon('Steep learning curve.', 'Gentle learning curve', NONE)).toEqual({
      worst: 'Steep learning curve',
      best: 'Very gentle learning curve',
    });
    expect(endsOfCon('small\n  hiring pool', 'Large hiring pool', NONE).worst).toBe('Small hiring pool');
  });

  it('fit a line, however long the label or the con', () => {
    const { worst, best } = endsOfCon('word '.repeat(300), `${'word '.repeat(23)}end`, NONE);
    expect(worst.length).toBeLessThanOrEqual(280);
    expect(best.length).toBeLessThanOrEqual(280);
    expect(worst).toMatch(/word…$/);
  });

  it('differ even where a con and its label say the same', () => {
    const { worst, best } = endsOfCon('Plenty of rain', 'Rain', NONE);
    expect(worst.toLowerCase()).not.toBe(best.toLowerCase());
  });
});

describe('the question of a criterion', () => {
  it.each([
    ['Saving a hotel night', 'How good would Night Trains be for saving a hotel night?'],
    ['Same-day returns', 'How well would Night Trains do on same-day returns?'],
    ['Crisp crust', 'How well would Night Trains do on a crisp crust?'],
    [
      'Freedom from supervisory duties',
      'How much freedom from supervisory duties would Night Trains give you?',
    ],
    ['Ease of boarding with a bike', 'How easy would Night Trains make boarding with a bike?'],
    ['Not having to change trains', 'How far would Night Trains keep you from having to change trains?'],
    ['Little need for planning', 'With Night Trains, how far could you do without planning?'],
    ['Fewer meetings', 'How far would Night Trains spare you meetings?'],
    ['Suitability for tight budgets', 'How well would Night Trains suit tight budgets?'],
    ['Beds that do not creak', 'With Night Trains, how sure could you be that beds do not creak?'],
    ['Whoever leaves early sees…', 'How true would this be of Night Trains: “Whoever leaves early sees…”?'],
    ['Trains would run late', 'How true would this be of Night Trains: “Trains would run late”?'],
    ['Freedom from “trains run late”', 'How far would Night Trains spare you this: “trains run late”?'],
    ['Being lightweight', 'How lightweight would Night Trains be?'],
    ['Quickly reaching town', 'How good would Night Trains be for quickly reaching town?'],
    ['AWS credits', 'How well would Night Trains do on AWS credits?'],
    ['German breakfast', 'How well would Night Trains do on German breakfast?'],
  ])('%s', (label, question) => {
    expect(ratingQuestion(label, 'Night Trains')).toBe(question);
  });

  it('keeps names that the page spells with a capital', () => {
    expect(ratingQuestion('Lisp macros', 'Clojure', new Set(['lisp']))).toBe(
      'How well would Clojure do on Lisp macros?',
    );
  });
});

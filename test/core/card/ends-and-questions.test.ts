import { describe, expect, it } from 'vitest';
import { defaultEnds, endsOfCon, isTurnedRound } from '../../../src/core/card/criteria/ends.ts';
import { ratingQuestion } from '../../../src/core/card/criteria/question.ts';

describe('the ends of a criterion', () => {
  it.each([
    ['Low fees', 'High fees', 'Low fees'],
    ['Steady pay', 'Unsteady pay', 'Steady pay'],
    ['Faster builds', 'Slower builds', 'Faster builds'],
  ])('of %s are its own words and their certain opposite, which is only suggested', (label, worst, best) => {
    expect(defaultEnds(label)).toEqual({ worst, best, suggested: ['worst'] });
  });

  it.each([
    ['Freedom from vendor lock-in', 'Vendor lock-in', 'No vendor lock-in'],
    ['Freedom from needing a boat', 'Needing a boat', 'Freedom from needing a boat'],
    ['Avoiding long commutes', 'Long commutes', 'No long commutes'],
    ['Better pay', 'Worse pay', 'Better pay'],
    ['Fewer meetings', 'More meetings', 'Far fewer meetings'],
    ['Free time', 'Hardly any free time', 'Plenty of free time'],
    ['Suitability for tight budgets', 'Does not suit tight budgets', 'Suits tight budgets'],
    ['Architecture', 'The worst that you can picture', 'The best that you can picture'],
    ['AWS credits', 'The worst that you can picture', 'The best that you can picture'],
    ['Becoming a manager', 'Does not help with becoming a manager', 'Helps a lot with becoming a manager'],
    [
      'Lowering support costs',
      'Does not help with lowering support costs',
      'Helps a lot with lowering support costs',
    ],
    ['Living anywhere', 'Does not help with living anywhere', 'Helps a lot with living anywhere'],
    ['Preventing delays early', 'The worst that you can picture', 'The best that you can picture'],
    ['More releases', 'Fewer releases', 'Many more releases'],
    ['Ease of scheduling', 'A lot of trouble with scheduling', 'No trouble with scheduling'],
    ['Very high pay', 'The worst that you can picture', 'The best that you can picture'],
    ['Monthly salary with paid holidays', 'The worst that you can picture', 'The best that you can picture'],
    ['Cheap, non-critical equipment', 'The worst that you can picture', 'The best that you can picture'],
    [
      'Meeting safety rules',
      'Does not help with meeting safety rules',
      'Helps a lot with meeting safety rules',
    ],
    ['Full access to the kitchen', 'The worst that you can picture', 'The best that you can picture'],
    ['Nobody being paged at night', 'The worst that you can picture', 'The best that you can picture'],
    [
      'Clear career ladder with pay to match',
      'The worst that you can picture',
      'The best that you can picture',
    ],
  ])('of %s are both suggestions', (label, worst, best) => {
    expect(defaultEnds(label)).toEqual({ worst, best, suggested: ['worst', 'best'] });
  });

  it.each([
    'Noise',
    'Paperwork',
    'Maintenance',
    'Responsibility',
    'Travel time',
    'Waiting time',
    'Working hours',
    'Heating costs',
    'Heating included',
    'Being quiet at night',
    'Money bound up',
    'Poor pay',
    'Control over noise',
    'High rent',
    'Low salaries',
    'Large garden',
    'More noise',
    'Less freedom',
    'No support',
    'Few choices',
    'Attending meetings',
    'Waiting for parts',
    'Paying rent',
  ])('of %s are only marked: its words do not tell which way is better', (label) => {
    expect(defaultEnds(label)).toMatchObject({
      worst: 'The worst that you can picture',
      best: 'The best that you can picture',
    });
  });

  it.each([
    ['Responsibility', 'Hardly any responsibility', 'Plenty of responsibility'],
    ['Large garden', 'Small garden', 'Large garden'],
    ['Long holidays', 'Short holidays', 'Long holidays'],
    ['No commute', 'Commute', 'No commute'],
    ['Mentoring colleagues', 'Hardly ever mentoring colleagues', 'Often mentoring colleagues'],
    ['Detecting fraud', 'Does not help with detecting fraud', 'Helps a lot with detecting fraud'],
  ])('of %s follow where it is the pro of a path', (label, worst, best) => {
    expect(defaultEnds(label, new Set(), 'pro')).toMatchObject({ worst, best });
  });

  it('tell when they have been turned round', () => {
    const label = 'Fewer meetings';
    const { worst, best } = defaultEnds(label);
    expect(isTurnedRound({ label, worst, best }, new Set())).toBe(false);
    expect(isTurnedRound({ label, worst: best, best: worst }, new Set())).toBe(true);
    const noise = { label: 'Noise', worst: 'The best that you can picture', best: 'Silence' };
    expect(isTurnedRound(noise, new Set())).toBe(false);
  });

  it('speak of amounts only where there are amounts', () => {
    for (const label of ['Architecture', 'Quick rebuttal', 'Tidy case file', 'Mentoring colleagues'])
      expect(defaultEnds(label).best).not.toMatch(/^(?:plenty|a lot|much)/i);
  });

  it('of a con begin with its own words', () => {
    expect(endsOfCon('small\n  hiring pool.', 'Large hiring pool')).toEqual({
      worst: 'Small hiring pool',
      best: 'Large hiring pool',
      suggested: ['best'],
    });
  });

  it('fit a line, however long the label or the con', () => {
    const { worst, best } = endsOfCon('word '.repeat(300), null);
    expect(worst.length).toBeLessThanOrEqual(280);
    expect(best.length).toBeLessThanOrEqual(280);
    expect(worst).toMatch(/word…$/);
  });

  it('differ even where a con and its best end say the same', () => {
    const { worst, best } = endsOfCon('Plenty of rain', 'Plenty of rain');
    expect(worst.toLowerCase()).not.toBe(best.toLowerCase());
  });
});

describe('the question of a criterion', () => {
  it.each([
    ['Saving a hotel night', 'How good would Night Trains be for saving a hotel night?'],
    ['Quickly reaching town', 'How good would Night Trains be for quickly reaching town?'],
    ['Many stops and little time', 'How would you rate Night Trains on this: “Many stops and little time”?'],
    ['Same-day returns', 'How would you rate Night Trains on this: “Same-day returns”?'],
    ['Clear goals', 'How well would Night Trains do on clear goals?'],
    ['Punctuality', 'How well would Night Trains do on punctuality?'],
    ['Low risk of delays', 'How would you rate Night Trains on this: “Low risk of delays”?'],
    ['Trains being packed', 'How would you rate Night Trains on this: “Trains being packed”?'],
    ['Being the only guest', 'How would you rate Night Trains on this: “Being the only guest”?'],
    ['Career Growth', 'How would you rate Night Trains on this: “Career Growth”?'],
    ['Losing sight of land', 'How would you rate Night Trains on this: “Losing sight of land”?'],
    ['Crisp loaves', 'How would you rate Night Trains on this: “Crisp loaves”?'],
    ['Crisp crust', 'How would you rate Night Trains on this: “Crisp crust”?'],
    ['Little travel', 'How far would Night Trains spare you travel?'],
    ['Less travel', 'How far would Night Trains spare you travel?'],
    ['More sleep', 'How much more sleep would Night Trains give you?'],
    ['Freedom from driving at night', 'How far would Night Trains keep you from driving at night?'],
    ['Freedom from sleeping on deck', 'How far would Night Trains keep you from sleeping on deck?'],
    ['Growing pay', 'How would you rate Night Trains on this: “Growing pay”?'],
    ['Often free housing', 'How would you rate Night Trains on this: “Often free housing”?'],
    ['Very high pay', 'How would you rate Night Trains on this: “Very high pay”?'],
    [
      'Freedom from damaging hearing',
      'How would you rate Night Trains on this: “Freedom from damaging hearing”?',
    ],
    ['Not repeating the same show', 'How far would Night Trains keep you from repeating the same show?'],
    [
      'Freedom from supervisory duties',
      'How much freedom from supervisory duties would Night Trains give you?',
    ],
    ['Ease of boarding with a bike', 'How easy would Night Trains make boarding with a bike?'],
    ['Need for planning', 'With Night Trains, how far could you do without planning?'],
    ['Fewer meetings', 'How far would Night Trains spare you meetings?'],
    ['Less freedom', 'How would you rate Night Trains on this: “Less freedom”?'],
    ['Noise', 'How well would Night Trains do on noise?'],
    ['Travel time', 'How well would Night Trains do on travel time?'],
    ['Waiting time', 'How well would Night Trains do on waiting time?'],
    ['Maintenance', 'How well would Night Trains do on maintenance?'],
    ['Free time', 'How much free time would Night Trains give you?'],
    ['Working hours', 'How would you rate Night Trains on this: “Working hours”?'],
    ['Heating included', 'How would you rate Night Trains on this: “Heating included”?'],
    ['Being quiet at night', 'How would you rate Night Trains on this: “Being quiet at night”?'],
    ['No money bound up', 'How would you rate Night Trains on this: “No money bound up”?'],
    ['Suitability for tight budgets', 'How well would Night Trains suit tight budgets?'],
    ['Suitability when nights are short', 'How well would Night Trains do when nights are short?'],
    ['CTO', 'How would you rate Night Trains on this: “CTO”?'],
    ['Trains would run late', 'How would you rate Night Trains on this: “Trains would run late”?'],
    ['Whoever leaves early sees…', 'How would you rate Night Trains on this: “Whoever leaves early sees…”?'],
  ])('%s', (label, question) => {
    expect(ratingQuestion(label, 'Night Trains')).toBe(question);
  });
});

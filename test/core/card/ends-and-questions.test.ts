import { describe, expect, it } from 'vitest';
import { defaultEnds, endsOfCon, isTurnedRound } from '../../../src/core/card/criteria/ends.ts';
import { ratingQuestion } from '../../../src/core/card/criteria/question.ts';
import { GENERAL_ENDS } from '../../../src/core/card/general-ends.ts';

describe('the ends of a criterion', () => {
  it.each([
    ['Low fees', 'High fees', 'Low fees'],
    ['Steady pay', 'Unsteady pay', 'Steady pay'],
    ['Better pay', 'Worse pay', 'Better pay'],
    ['Regular orders', 'Irregular orders', 'Regular orders'],
  ])('of %s are its own words and their certain opposite, which is only suggested', (label, worst, best) => {
    expect(defaultEnds(label)).toEqual({ worst, best, suggested: ['worst'] });
  });

  it('turn no adjective round that tells how often', () => {
    const general = { ...GENERAL_ENDS, suggested: ['worst', 'best'] };
    expect(defaultEnds('Regular wage every week', new Set(), 'pro')).toEqual(general);
    expect(defaultEnds('Growing pay', new Set(), 'pro')).toEqual(general);
  });

  it.each([
    ['Freedom from vendor lock-in', 'Vendor lock-in', 'Freedom from vendor lock-in'],
    ['Fewer meetings', 'Many meetings', 'Few meetings'],
    ['More releases', 'Hardly more releases', 'Far more releases'],
    ['Free time', 'Hardly any free time', 'Plenty of free time'],
    ['Suitability for tight budgets', 'Does not suit tight budgets', 'Suits tight budgets'],
    [
      'Lowering support costs',
      'Does not help with lowering support costs',
      'Helps a lot with lowering support costs',
    ],
    ['Ease of scheduling', 'A lot of trouble with scheduling', 'No trouble with scheduling'],
    [
      'Meeting safety rules',
      'Does not help with meeting safety rules',
      'Helps a lot with meeting safety rules',
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
    'Waiting for parts',
    'Paying rent',
    'AWS credits',
    'Very high pay',
    'Monthly salary with paid holidays',
    'Cheap, non-critical equipment',
    'Full access to the kitchen',
    'Nobody being paged at night',
    'Clear career ladder with pay to match',
  ])('of %s are only marked: its words do not tell which way is better, or what it opposes', (label) => {
    expect(defaultEnds(label)).toEqual({ ...GENERAL_ENDS, suggested: ['worst', 'best'] });
  });

  it.each([
    ['Responsibility', 'Hardly any responsibility', 'Plenty of responsibility'],
    ['Large garden', 'Small garden', 'Large garden'],
    ['Long holidays', 'Short holidays', 'Long holidays'],
    ['No commute', 'Commute', 'No commute'],
    [
      'Mentoring colleagues',
      'Does not help with mentoring colleagues',
      'Helps a lot with mentoring colleagues',
    ],
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
    ['Clear goals', 'How well would Night Trains do on clear goals?'],
    ['Punctuality', 'How well would Night Trains do on punctuality?'],
    ['Noise', 'How well would Night Trains do on noise?'],
    ['Travel time', 'How well would Night Trains do on travel time?'],
    ['More sleep', 'How much more sleep would Night Trains give you?'],
    ['Free time', 'How much free time would Night Trains give you?'],
    ['Little travel', 'How far would Night Trains spare you travel?'],
    ['Less travel', 'How far would Night Trains spare you travel?'],
    ['Fewer meetings', 'How far would Night Trains spare you meetings?'],
    ['Freedom from driving at night', 'How far would Night Trains spare you driving at night?'],
    ['Freedom from supervisory duties', 'How far would Night Trains spare you supervisory duties?'],
    ['Little need for planning', 'With Night Trains, how far could you do without planning?'],
    ['Ease of boarding with a bike', 'How easy would Night Trains make boarding with a bike?'],
    ['Suitability for tight budgets', 'How well would Night Trains suit tight budgets?'],
    ['Suitability when nights are short', 'How well would Night Trains do when nights are short?'],
  ])('asks about %s in a sentence of its own', (label, question) => {
    expect(ratingQuestion(label, 'Night Trains')).toBe(question);
  });

  it.each([
    'Many stops and little time',
    'Same-day returns',
    'Low risk of delays',
    'Trains being packed',
    'Being the only guest',
    'Career Growth',
    'Losing sight of land',
    'Crisp loaves',
    'Crisp crust',
    'Rising costs',
    'Growing pay',
    'Often free housing',
    'Very high pay',
    'Freedom from damaging hearing',
    'Not repeating the same show',
    'Quickly reaching town',
    'Need for planning',
    'Less freedom',
    'Working hours',
    'Waiting time',
    'Heating included',
    'No money bound up',
    'CTO',
    'Trains would run late',
    'Whoever leaves early sees…',
  ])('quotes “%s”, whose words fit no other', (label) => {
    expect(ratingQuestion(label, 'Night Trains')).toBe(
      `How would you rate Night Trains on this: “${label}”?`,
    );
  });
});

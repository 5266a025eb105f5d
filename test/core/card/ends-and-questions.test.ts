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
    ['Wide mix of duties', 'Narrow mix of duties', 'Wide mix of duties'],
    ['Strong demand in summer', 'Weak demand in summer', 'Strong demand in summer'],
    ['Easy parking by the station', 'Difficult parking by the station', 'Easy parking by the station'],
  ])('of %s are its own words and their certain opposite, which is only suggested', (label, worst, best) => {
    expect(defaultEnds(label)).toEqual({ worst, best, suggested: ['worst'] });
  });

  it('do not say of the opposite how often it comes', () => {
    const label = 'Regular wage every week';
    const ends = { worst: 'Irregular wage', best: label, suggested: ['worst'] };
    expect(defaultEnds(label, new Set(), 'pro')).toEqual(ends);
  });

  it.each([
    'Growing pay',
    'Good pay with tips',
    'Good food at low prices',
    'Cheap to run and easy to fix',
    'Good pay and benefits',
    'Flexible hours that suit parents',
    'Wide view of the company and strong career prospects',
    'Close daily contact with the herd',
    'Close to the sea',
    'Known for its cakes',
    'Small changes easy to roll back',
    'Calm mornings, busy nights',
  ])('turn no adjective round whose opposite would not be said of the rest: %s', (label) => {
    const general = { ...GENERAL_ENDS, suggested: ['worst', 'best'] };
    expect(defaultEnds(label, new Set(), 'pro')).toEqual(general);
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
      'Setting your own rates',
      'Hardly any opportunity for setting your own rates',
      'Plenty of opportunity for setting your own rates',
    ],
    [
      'Keeping Mondays free',
      'Hardly any opportunity for keeping Mondays free',
      'Plenty of opportunity for keeping Mondays free',
    ],
    ['Protecting privacy', 'Does not help with protecting privacy', 'Helps a lot with protecting privacy'],
    ['Room for a piano', 'Hardly any room for a piano', 'Plenty of room for a piano'],
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
    ['Higher earnings in a good year', 'Lower earnings in a good year', 'Higher earnings in a good year'],
    ['Personal time', 'Hardly any personal time', 'Plenty of personal time'],
    ['Training in law', 'Hardly any training in law', 'Plenty of training in law'],
    [
      'Mentoring colleagues',
      'Hardly any opportunity for mentoring colleagues',
      'Plenty of opportunity for mentoring colleagues',
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

  it.each([
    [
      'Setting your own rates',
      'Does not help with setting your own rates',
      'Helps a lot with setting your own rates',
    ],
    ['Wide mix of duties', GENERAL_ENDS.worst, GENERAL_ENDS.best],
    [
      'Seeing your work fitted',
      'You seldom see your work fitted',
      'Helps a lot with seeing your work fitted',
    ],
    ['Personal time', 'Impersonal time', 'Personal time'],
    ['Seniors to learn from', 'Few seniors to learn from', 'Seniors to learn from'],
    ['Seniors to learn from', 'Few seniors to learn from', 'Plenty of seniors to learn from'],
  ])(
    'of %s that an earlier version proposed, %s and %s, are not turned round, and the other way they are',
    (label, worst, best) => {
      expect(isTurnedRound({ label, worst, best }, new Set())).toBe(false);
      expect(isTurnedRound({ label, worst: best, best: worst }, new Set())).toBe(true);
    },
  );

  it('speak of amounts only where there are amounts', () => {
    for (const label of ['Architecture', 'Quick rebuttal', 'Tidy case file', 'Salaries'])
      expect(defaultEnds(label).best).not.toMatch(/^(?:plenty|a lot|much)/i);
  });

  it('of a con begin with its own words', () => {
    expect(endsOfCon('small\n  hiring pool.', 'Large hiring pool')).toEqual({
      worst: 'Small hiring pool',
      best: 'Large hiring pool',
      suggested: ['best'],
    });
  });

  it.each([
    ['Few senior posts to move up to', 'Senior posts to move up to', 'Plenty of senior posts to move up to'],
    ['There is little English tuition', 'English tuition', 'Plenty of English tuition'],
    [
      'Teachers receive little feedback on their lessons',
      'Feedback on your lessons',
      'Plenty of feedback on your lessons',
    ],
    ['The van limits the stock', 'Stock', 'Plenty of stock'],
    ['Less secure work', 'Secure work', 'Secure work'],
    ['No garden', 'Garden', 'Garden'],
  ])('of the con “%s” end with plenty where it says that there is little of %s', (con, label, best) => {
    expect(endsOfCon(con, label).best).toBe(best);
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
    ['Little travel', 'How far would Night Trains free you from travel?'],
    ['Less travel', 'How far would Night Trains free you from travel?'],
    ['Fewer meetings', 'How far would Night Trains free you from meetings?'],
    ['Freedom from driving at night', 'How far would Night Trains free you from driving at night?'],
    ['Freedom from supervisory duties', 'How far would Night Trains free you from supervisory duties?'],
    ['Little need for planning', 'With Night Trains, how far could you do without planning?'],
    ['Ease of boarding with a bike', 'How easy would Night Trains make boarding with a bike?'],
    ['Suitability for tight budgets', 'How well would Night Trains suit tight budgets?'],
    ['Suitability when nights are short', 'How well would Night Trains do when nights are short?'],
    ['Sick pay', 'How well would Night Trains do on sick pay?'],
    ['Route planning', 'How well would Night Trains do on route planning?'],
    ['Salaries', 'How well would Night Trains do on salaries?'],
    ['Saving commuting time', 'How good would Night Trains be for saving commuting time?'],
  ])('asks about %s in a sentence of its own', (label, question) => {
    expect(ratingQuestion(label, 'Night Trains')).toBe(question);
  });

  it.each([
    'Many stops and little time',
    'Trains being packed',
    'Being the only guest',
    'Career Growth',
    'Losing sight of land',
    'Crisp crust',
    'Signature',
    'Chance to earn more',
    'Room for a bike',
    'Meals',
    'Higher salaries',
    'Salaries that rise',
    'Good pension',
    'Unique setting',
    'Honest employer',
    'Senior posts to move up to',
    'Same-day returns',
    'Crisp loaves',
    'Access to trade fairs and halls',
    'Full extra day for rest',
    'Certain income',
    'Days at home',
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

import { describe, expect, it } from 'vitest';
import { labels, left, read } from './support/statements.ts';

describe('a pro that says something of a thing or a doing', () => {
  it.each([
    ['Mending nets by the fire feels like a holiday', 'Mending nets by the fire'],
    ['Repairing your own boats requires only a shed', 'Repairing your own boats'],
    ['Rowing in rain is possible after a year', 'Rowing in rain'],
  ])('is named by the doing: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['The pay is generous', 'Generous pay'],
    ['Work is steady but never dull', 'Steady work'],
    ['Pay is often higher than in other ports', 'Higher pay'],
    ['Recruiting gets noticeably easier', 'Easier recruiting'],
  ])('is named by the thing and its quality: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['The work is done at sea', 'Work done at sea'],
    ['Success is easy to measure', 'Success easy to measure'],
    ['Meals, laundry, and parking are included', 'Meals, laundry, and parking included'],
    ['No licence is needed to start', 'No licence needed to start'],
    ['Certificates such as the green one are recognized everywhere', 'Certificates recognized everywhere'],
  ])('is named by the state of the thing: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });
});

describe('a pro that says what somebody does', () => {
  it.each([
    ['Guests come back every spring', 'Guests coming back every spring'],
    ['Letters arrive within days', 'Letters arriving within days'],
    ['You teach the knots you know', 'Teaching the knots you know'],
    ['You help crews stay in their cabins', 'Helping crews stay in their cabins'],
  ])('is named by who does it, or by what you do: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['You can treat guests as your friends', ['Treating guests as your friends']],
    [
      'You become the one who really knows how the harbour works',
      ['Becoming the one who really knows how the harbour works'],
    ],
    [
      'You decide which cargo to take on and which to decline',
      ['Deciding which cargo to take on and which to decline'],
    ],
    ['You have your own berth and can leave early', ['Your own berth', 'Leaving early']],
    ['Fish and be fed anywhere', ['Fishing and being fed anywhere']],
    ['You keep writing the log while steering', ['Writing the log while steering']],
    ['You keep learning new knots', ['Learning new knots']],
    ['You get to try new recipes', ['Trying new recipes']],
    ['Sailors get to work on hulls', ['Working on hulls']],
    ['Sailors can take long breaks between voyages', ['Taking long breaks between voyages']],
    ['Sailors can take long leaves without asking anyone', ['Taking long leaves']],
    [
      'You teach young sailors without checking their letters',
      ['Teaching young sailors without checking their letters'],
    ],
    ['Harbour masters guide ships and train deckhands', ['Guiding ships', 'Training deckhands']],
    [
      'Tech leads combine craft with planning, so they stay close to the code',
      ['Combining craft with planning'],
    ],
    ['Shared boats reduce fees and speed up crossings', ['Reducing fees', 'Speeding up crossings']],
    ['Shared meals build trust', ['Building trust']],
    ['Regular reviews ensure clear goals', ['Clear goals']],
    ['Being outdoors keeps you healthy', ['Keeping you healthy']],
  ])('is named by what is done: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it('speaks to the user of what is theirs', () => {
    expect(labels('They drive innovation in their organizations')).toEqual([
      'Driving innovation in your organization',
    ]);
  });
});

describe('a pro that names something', () => {
  it.each([
    'Free choice of harbour, hull, and crew',
    'Free choice of nets, charts and IT systems',
    'Sails mended without nails',
    'Sails that nobody mends after dark',
    'Pilots who recommend you to their friends',
    'Guiding sailors through their first storm',
    'Only hand winches used',
    'Work that feels like play',
  ])('is named by its own words: %s', (text) => {
    expect(labels(text)).toEqual([text]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['A say in where a product goes', 'Say in where a product goes'],
    ['Simpler to sail with a small crew', 'Being simpler to sail with a small crew'],
  ])('is named without its article, or with “being”: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });
});

describe('a pro that goes on', () => {
  it.each([
    ['Skills that stay valuable; knots never change', 'Skills that stay valuable'],
    ['You ship on day one. Nobody asks for a ticket and three approvals.', 'Shipping on day one'],
    ['Good for soups; it also saves energy', 'Suitability for soups'],
    ['Clear rules - see the handbook', 'Clear rules'],
    ['Quiet rooms: guests read there all day', 'Quiet rooms'],
    ['It is good for video calls because latency stays low', 'Suitability for video calls'],
    ['It suits long trips, as petrol stations are rare', 'Suitability for long trips'],
    ['It stays close to home, even when work is slow', 'Staying close to home'],
  ])('is named by what comes before what explains it: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['It suits long trips, such as in Norway', ['Suitability for long trips']],
    ['Great for games (e.g. chess and Go) and puzzles', ['Suitability for games', 'Suitability for puzzles']],
    ['It is good for tasks like proofreading and indexing', ['Proofreading', 'Indexing']],
    ['Good for walks, especially on Sundays', ['Suitability for walks']],
  ])('keeps its examples apart: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it('leaves to the user what one does behind “but”', () => {
    expect(labels('It offers quiet rooms, but may strain knees')).toEqual(['Quiet rooms']);
    expect(left('It offers quiet rooms, but may strain knees')).toEqual(['May strain knees']);
  });

  it('offers what speaks against the path as a con, never as a pro', () => {
    const [good, bad] = read('It offers quiet rooms, though it requires a long commute');
    expect(good).toMatchObject({ label: 'Quiet rooms', needsWording: false });
    expect(bad).toMatchObject({
      label: 'Short commute',
      needsWording: false,
      worst: 'It requires a long commute',
    });
  });
});

describe('a pro that has no sound name', () => {
  it.each([
    'Nobody can sell the house over your head',
    'Makes it possible to test without hardware',
    'Useful when budgets are tight or deadlines are short',
    'It is useful for things',
    'The pay is modest but you get long holidays',
    'Stressful at times though never dull',
    'Low pay at first, but it rises quickly',
    'Working on weekends is never expected',
    "Great for those who don't like crowds",
    'Every voice counts',
    'Costs nothing but time',
    'It gives a rare set of skills',
  ])('is left to the user, in its own words: %s', (text) => {
    expect(labels(text)).toEqual([]);
    expect(left(text)).toEqual([text]);
  });
});

describe('any pro', () => {
  it('quotes the words that each criterion came from', () => {
    const text = "It's good for building APIs, services, and old towns like Bath";
    expect(read(text).map(({ quote }) => quote)).toEqual(['building APIs', 'services', 'old towns']);
  });

  it('is not thrown by commas with nothing between them', () => {
    expect(read('Quiet rooms /,,x').every(({ label }) => label !== '')).toBe(true);
  });

  it.each(['g', 'managerial)', ', per cover or per shift), and naming who buys'])(
    'that a copy broke to pieces yields nothing: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a summary', () => {
  it.each([
    [
      'Bakers should rent if they love early hours, long walks, and living cheaply',
      ['Early hours', 'Long walks', 'Living cheaply'],
    ],
    ['Bakers should rent when daylight matters or they have no time for repairs', ['Daylight']],
    [
      'Clerks should retrain when changing towns or posts to keep their pay steady',
      ['Keeping your pay steady'],
    ],
    [
      'Cooks should use gas when preparing dishes that need high heat and an open flame',
      ['High heat', 'Open flame'],
    ],
  ])('yields what one should do it for, and asks for nothing else: %s', (text, expected) => {
    expect(labels(text, 'summary')).toEqual(expected);
    expect(left(text, 'summary')).toEqual([]);
  });

  it('that is a slogan yields nothing', () => {
    expect(read('The oven your neighbours envy. No knobs, no worries.', 'summary')).toEqual([]);
  });

  it.each([
    'Teams should avoid gas when money is short',
    'You should not bake at night if you need speed',
    'Cooks should never rent when work is steady',
  ])('of what one should not do yields nothing: %s', (text) => {
    expect(read(text, 'summary')).toEqual([]);
  });

  it.each([
    ['Sailors should fish when they prefer nets to hooks', ['Nets']],
    ['Sailors should fish when they love animals and hate offices', ['Animals']],
    ['Sailors should fish when they need safety more than growth', ['Safety']],
  ])('yields what is wanted, and nothing that it is held against: %s', (text, expected) => {
    expect(labels(text, 'summary')).toEqual(expected);
  });
});

describe('a tag', () => {
  it.each([
    ['mvp', 'MVP'],
    ['rest-apis', 'REST APIs'],
    ['saas', 'SaaS'],
    ['ci-cd', 'CI/CD'],
    ['e-government', 'E-government'],
    ['one-on-ones', 'One-on-ones'],
    ['code-review', 'Code review'],
  ])('is offered as it is spelled: %s', (tag, label) => {
    expect(read(tag, 'tag')).toMatchObject([{ label, quote: tag, needsWording: false }]);
  });
});

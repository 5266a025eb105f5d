import { describe, expect, it } from 'vitest';
import { labels, left } from './support/statements.ts';

describe('a pro that says what it is good for', () => {
  it.each([
    ["It's relevant when working on legacy systems", ['Working on legacy systems']],
    [
      'Helps in learning how hulls are built at enormous yards',
      ['Learning how hulls are built at enormous yards'],
    ],
    ['Understanding it is key for debugging and interviews', ['Debugging', 'Interviews']],
    ['Good at mending nets early', ['Mending nets early']],
    ['It is good for enabling anyone to mend a net', ['Mending a net']],
    ['Pilots are in demand for guiding tankers, and training crews', ['Guiding tankers', 'Training crews']],
    [
      'It is often used by crews to plan voyages, and report to owners',
      ['Planning voyages', 'Reporting to owners'],
    ],
    [
      "It's essential in small ports for checking papers, and settling claims",
      ['Checking papers', 'Settling claims'],
    ],
    [
      'It is useful for training videos, sea charts, and wall maps',
      ['Training videos', 'Sea charts', 'Wall maps'],
    ],
    ['It is crucial for short waiting times', ['Short waiting times']],
  ])('is named by that: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['They are essential for night shifts', ['night shifts']],
    ['Particularly useful in small kitchens', ['small kitchens']],
    ['It is widely used in enterprise environments', ['enterprise environments']],
    ['Useful for young fleets where plans change by the hour', ['young fleets']],
    ['It is crucial for dives, salvage jobs, and wreck surveys', ['dives', 'salvage jobs', 'wreck surveys']],
    ['Suitable for schools, teachers, or pupils', ['schools', 'teachers', 'pupils']],
    ['Suitable for both sailors and rowers', ['sailors', 'rowers']],
    ['It suits boats bought without a loan', ['boats bought without a loan']],
  ])('is named by its suitability for whom or what it suits: %s', (text, suited) => {
    expect(labels(text)).toEqual(suited.map((each) => `Suitability for ${each}`));
    expect(left(text)).toEqual([]);
  });

  it('is named by when it suits', () => {
    expect(labels('Perfect if you hate offices')).toEqual(['Suitability when you hate offices']);
  });
});

describe('a pro that says what is wanted by those whom it suits', () => {
  it.each([
    ['Good for anyone who enjoys knowing who steers which boat', ['Knowing who steers which boat']],
    ["It's a great choice for beginners who want quick results", ['Quick results']],
    ['It is well suited to those who prefer long walks and calm towns', ['Long walks', 'Calm towns']],
    [
      'It is relevant for anyone planning to move abroad or retire early',
      ['Moving abroad', 'Retiring early'],
    ],
    [
      'Ideal for newcomers and those who like carving spoons',
      ['Suitability for newcomers', 'Carving spoons'],
    ],
    ['Well suited to certified mills needing clean water or steady power', ['Clean water', 'Steady power']],
    ['It is valuable for writers seeking early mornings', ['Early mornings']],
    ['It is ideal for clerks sorting letters', ['Sorting letters']],
    ['It makes sense for firms that must cut costs', ['Cutting costs']],
    ['It is valuable when islands depend on mail, fuel, and bread', ['Mail', 'Fuel', 'Bread']],
    ['It is useful when guests want to fish, as it builds trust', ['Fishing', 'Building trust']],
    [
      'It is valuable in growing towns where drivers are needed to widen routes and shorten waits',
      ['Growing towns', 'Widening routes', 'Shortening waits'],
    ],
  ])('is named by that: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });
});

describe('a pro that says what the path does', () => {
  it.each([
    ['Gives you a pension and paid leave', ['Pension', 'Paid leave']],
    ['Gives you time to think', ['Time to think']],
    ['It brings in money until autumn', ['Money until autumn']],
    ['It offers quiet rooms, which helps you sleep', ['Quiet rooms', 'Sleeping']],
    ['It needs no licence and little training at the start', ['No licence', 'Little training at the start']],
  ])('is named by what one has: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['Lets you live wherever the wind takes you', ['Living wherever the wind takes you']],
    ['Lets you live where rent is low', ['Living where rent is low']],
    ['Lets you combine sailing, fishing, and teaching', ['Combining sailing, fishing, and teaching']],
    ['It allows teams to ship daily and learn from users', ['Shipping daily', 'Learning from users']],
    ['It lets cooks plan ahead, leading to fewer leftovers', ['Planning ahead', 'Fewer leftovers']],
    ['It enables one sailor with a winch to raise every sail', ['Raising every sail']],
    ['It helps families avoid long hospital stays', ['Avoiding long hospital stays']],
    ['It uses old charts while letting crews sleep', ['Using old charts', 'Sleeping']],
    [
      'It suits crews, allowing sailors to travel between islands',
      ['Suitability for crews', 'Travelling between islands'],
    ],
    [
      'It is crucial for hauling nets and gutting fish, helping crews finish early, leaving time for games',
      ['Hauling nets', 'Gutting fish', 'Finishing early', 'Leaving time for games'],
    ],
  ])('is named by what one may then do: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it('leaves what may then be done with things to the user', () => {
    const text = 'It is valuable when crews want to learn old knots, allowing sails to be used at sea';
    expect(labels(text)).toEqual(['Learning old knots']);
    expect(left(text)).toEqual(['Sails to be used at sea']);
  });

  it.each([
    ['It gives glue time to set', ['Giving glue time to set']],
    ['It gives passengers a quiet night', ['Giving passengers a quiet night']],
    ['It provides sailors with a cabin and free meals', ['Providing sailors with a cabin and free meals']],
    ['It makes charts easy to read', ['Making charts easy to read']],
    ['It keeps mooring fees low', ['Keeping mooring fees low']],
    ['It keeps costs low and cuts waste', ['Keeping costs low', 'Cutting waste']],
    [
      'Opens the way to research, work visas and trainee schemes',
      ['Opening the way to research, work visas and trainee schemes'],
    ],
  ])('is named by its doing so where others have it, or it changes something: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });
});

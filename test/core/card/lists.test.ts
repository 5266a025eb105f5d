import { describe, expect, it } from 'vitest';
import { labels, left } from './support/statements.ts';

describe('a list in a pro', () => {
  it.each([
    ['Endurance, balance, and patience', ['Endurance', 'Balance', 'Patience']],
    ['Your own desk, short days and a van', ['Your own desk', 'Short days', 'Van']],
    ['More sunlight and warm rooms than clerks get', ['More sunlight', 'Warm rooms']],
    ['Useful for baking, serving, and caring for guests', ['Baking', 'Serving', 'Caring for guests']],
    ['Little stress, good pay, and kind guests', ['Little stress', 'Good pay', 'Kind guests']],
    ['reading letters or working at night', ['Reading letters', 'Working at night']],
    [
      'coding or architecture without supervisory duties',
      ['Coding', 'Architecture', 'Freedom from supervisory duties'],
    ],
  ])('of things or doings is divided: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['Keep what you earn, and choose your clients', ['Keeping what you earn', 'Choosing your clients']],
    [
      'It helps you save for retirement and lower your taxes',
      ['Saving for retirement', 'Lowering your taxes'],
    ],
    [
      'Drawing first lets you sketch freely and throw plans away',
      ['Sketching freely', 'Throwing plans away'],
    ],
    [
      'Useful to manage crews, carve pegs, and mend sails',
      ['Managing crews', 'Carving pegs', 'Mending sails'],
    ],
  ])('of verbs is divided, each with what belongs to it: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['building APIs, services, and web apps', ['Building APIs', 'Building services', 'Building web apps']],
    [
      'Useful when building boats, sheds, and floating jetties',
      ['Building boats', 'Building sheds', 'Building floating jetties'],
    ],
    [
      'It helps visitors find berths, charts, and ropes',
      ['Finding berths', 'Finding charts', 'Finding ropes'],
    ],
    [
      'Preventing downtime, security holes, and failures',
      ['Preventing downtime', 'Preventing security holes', 'Preventing failures'],
    ],
  ])('of what one verb does shares the verb: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['A complete, friendly guide', 'Complete, friendly guide'],
    [
      'Useful for building fast, accessible, and engaging pages',
      'Building fast, accessible, and engaging pages',
    ],
    ['Low fees, with no permits or cars', 'Low fees, with no permits or cars'],
    ['Staying active, loading and unloading', 'Staying active, loading and unloading'],
    ['Little travel and paperwork', 'Little travel and paperwork'],
    ['No uniform or fixed hours', 'No uniform or fixed hours'],
    ['Your own cabin, desk and hours', 'Your own cabin, desk and hours'],
  ])('whose first word belongs to all is one: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    'Access to docks and private islands',
    'Freedom from harbour politics and long shifts',
    'Freedom to choose boats, crews, and working hours',
    'No need for permits, crews, or harbour fees',
    'Saving money on rent, food, and transport',
    'Daily contact with guests, quick decisions, and short days',
  ])('that only the end of the first may go on with is one: %s', (text) => {
    expect(labels(text)).toEqual([text]);
    expect(left(text)).toEqual([]);
  });

  it.each([
    ['The job combines rowing, carving and trade', 'Combining rowing, carving and trade'],
    ['It keeps ropes, maps, and lamps in order', 'Keeping ropes, maps, and lamps in order'],
    ['Choosing between technical depth and management', 'Choosing between technical depth and management'],
    ['A mix of long crossings and short trips', 'Mix of long crossings and short trips'],
    ['You decide when to open and what to sell', 'Deciding when to open and what to sell'],
    ['Learning to prune and to give advice', 'Learning to prune and to give advice'],
  ])('of what belongs together is one: %s', (text, label) => {
    expect(labels(text)).toEqual([label]);
    expect(left(text)).toEqual([]);
  });

  it('may stand behind what is left out of its first member', () => {
    expect(labels('A clear structure for releases, hotfixes, and long-running features')).toEqual([
      'Clear structure',
    ]);
  });
});

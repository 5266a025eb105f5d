import { describe, expect, it } from 'vitest';
import { labels, left } from './support/statements.ts';

describe('a long pro', () => {
  it.each([
    ['Clear dials and a soothing reset switch', ['Clear dials', 'Soothing reset switch']],
    ['Apt for quick sketches, night scenes, or murals', ['Quick sketches', 'Night scenes', 'Murals']],
    [
      'It means shorter queues and calmer clerks, provided that the scanners work',
      ['Shorter queues', 'Calmer clerks'],
    ],
    [
      'It gives tenants a voice in repairs, making quarrels rare',
      ['Giving tenants a voice in repairs', 'Making quarrels rare'],
    ],
    [
      'It is useful in towns where hand carving, old timber, and quiet streets are prized over speed, making it relevant for inns',
      ['Suitability for towns', 'Hand carving', 'Old timber', 'Quiet streets', 'Suitability for inns'],
    ],
    [
      "It's relevant when looking for posts that favour night skies, small crews, or field trips without touring duties, such as in observatories",
      ['Night skies', 'Small crews', 'Field trips', 'Freedom from touring duties'],
    ],
  ])('is named by each thing that it lists: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it.each([
    [
      'It suits hill farms with thin soil, or beginners without heavy tools',
      ['Suitability for hill farms with thin soil', 'Suitability for beginners without heavy tools'],
    ],
    [
      'It suits fishing villages, market towns, and farms',
      ['Fishing villages', 'Suitability for market towns', 'Suitability for farms'],
    ],
    ['It suits people who need long leave and short trips', ['Long leave', 'Short trips']],
    [
      'It suits farms near towns, because a box scheme cuts waste, halves travel, and keeps prices steady',
      ['Suitability for farms near towns'],
    ],
    [
      'It suits sailors, as it shows where fish was caught',
      ['Suitability for sailors', 'Showing where fish was caught'],
    ],
    [
      'It is valuable for crews that need quiet, such as those with young children, and for anyone hoping to rest at sea',
      ['Quiet', 'Resting at sea'],
    ],
  ])('is named by all whom it suits: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it.each([
    [
      'It trims fares, but it requires willing clerks and a patient neutral',
      ['Trimming fares', 'Little need for willing clerks', 'Little need for a patient neutral'],
    ],
    [
      'Handy for counting birds, mapping nests, or when guides fall ill, though it needs big maps and a calm cook to run well',
      [
        'Counting birds',
        'Mapping nests',
        'Suitability when guides fall ill',
        'Little need for big maps',
        'Little need for a calm cook to run well',
      ],
    ],
  ])('is named by the opposite of what it adds behind “but”: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it.each([
    [
      'It offers long runs, though it could invite thieves and inflate insurance costs',
      ['Long runs'],
      ['It could invite thieves and inflate insurance costs'],
    ],
    [
      'It makes mates responsible for what they steer, leading to fewer wrecks',
      ['Fewer wrecks'],
      ['Makes mates responsible for what they steer'],
    ],
    [
      'It provides ownership over years, direct contact with buyers, and a calm rhythm',
      [],
      ['It provides ownership over years, direct contact with buyers, and a calm rhythm'],
    ],
    [
      'It works best where soils are light and summers are dry',
      [],
      ['It works best where soils are light and summers are dry'],
    ],
  ])('is left to the user where only the whole tells it: %s', (text, found, open) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual(open);
  });
});

describe('a con that says how hard or dear something is', () => {
  it.each([
    ['Recipes can be vague and daunting for beginners', ['Clear recipes']],
    ['Tuning can be costly and tedious for casual players', ['Cheap tuning']],
    ['Berths can be dear and hard to find', ['Affordable berths', 'Ease of finding berths']],
    ['Noise is a nuisance', ['Low noise']],
  ])('is named by its opposite or its ease: %s', (text, found) => {
    expect(labels(text, 'con')).toEqual(found);
    expect(left(text, 'con')).toEqual([]);
  });

  it.each(['Stone walls make adding sockets a chore', 'Can be exhausting for novices'])(
    'is left to the user: %s',
    (text) => {
      expect(labels(text, 'con')).toEqual([]);
      expect(left(text, 'con')).toEqual([text]);
    },
  );
});

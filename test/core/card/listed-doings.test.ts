import { describe, expect, it } from 'vitest';
import { labels, left } from './support/statements.ts';

describe('a pro that lists what is done', () => {
  it.each([
    [
      'It is crucial in busy kitchens where cooks are needed to sear fish, garnish plates, and reduce sauces',
      ['Searing fish', 'Garnishing plates', 'Reducing sauces'],
    ],
    [
      'It helps porters lug crates, rinse tubs, and label stock',
      ['Lugging crates', 'Rinsing tubs', 'Labelling stock'],
    ],
    [
      "It's useful in theatres where hands are needed to rig lamps, tape cables, and strike sets",
      ['Rigging lamps', 'Taping cables', 'Striking sets'],
    ],
    [
      'It lets teams mimic storms, pedal carts, and signal boats',
      ['Mimicking storms', 'Pedalling carts', 'Signalling boats'],
    ],
    [
      'It is essential for roles like grooms calming foals, farriers fitting shoes, or trackers reading prints, where a slip costs dear',
      ['Calming foals', 'Fitting shoes', 'Reading prints'],
    ],
    [
      'It suits shops seeking short leases, and for brands trying new scents, such as pine',
      ['Short leases', 'Trying new scents'],
    ],
    ['It suits rooms facing the sea', ['Suitability for rooms facing the sea']],
    [
      'It helps crews adopt habits like dawn counts, tool checks, and deck logs to catch leaks early',
      ['Dawn counts', 'Tool checks', 'Deck logs'],
    ],
    [
      'This is valuable for vessels like tugs, ferries, or barges, as it allows quick turns',
      ['Tugs', 'Ferries', 'Barges', 'Quick turns'],
    ],
    [
      'It lets guests lift a fossil, sketch it at leisure, and match it with its kin',
      ['Lifting a fossil', 'Sketching a fossil at leisure', 'Matching a fossil'],
    ],
    [
      'It offers long trips, but needs tact with guests and steady nerves to stay on time',
      ['Long trips', 'Little need for tact with guests', 'Little need for steady nerves'],
    ],
    [
      'It trims fares, but it requires willing clerks and a patient neutral to settle rows',
      ['Trimming fares', 'Little need for willing clerks', 'Little need for a patient neutral'],
    ],
    [
      'It offers long runs, though it could invite thieves and inflate insurance costs',
      ['Long runs', 'Few thieves', 'Low insurance costs'],
    ],
  ])('is named by each member: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it('is left to the user where nobody is said to do anything', () => {
    expect(labels('It lets guests in at dawn')).toEqual([]);
  });
});

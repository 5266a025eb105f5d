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
    [
      'It is useful in towns where hand carving, old timber, and quiet streets are prized over speed, making it relevant for inns',
      ['Hand carving', 'Old timber', 'Quiet streets', 'Suitability for inns'],
    ],
    [
      "It's relevant when looking for posts that favour night skies, small crews, or field trips without touring duties, such as in observatories",
      ['Night skies', 'Small crews', 'Field trips', 'Freedom from touring duties'],
    ],
    [
      "It suits shops with small debts, as it cuts bailiffs' fees, form filling, and waiting times",
      [
        'Suitability for shops with small debts',
        "Cutting bailiffs' fees",
        'Cutting form filling',
        'Cutting waiting times',
      ],
    ],
    [
      'It simplifies cutting, sewing, and pressing sails, and reduces waste',
      ['Simplifying cutting, sewing, and pressing sails', 'Reducing waste'],
    ],
    [
      'It supports choirs in learning scores, blending voices, and keeping pitch, especially before contests',
      ['Learning scores', 'Blending voices', 'Keeping pitch'],
    ],
    [
      'It gives inns better reviews and a wider reach, at the risk of higher commission',
      ['Better reviews', 'Wider reach'],
    ],
    [
      'It means shorter queues and calmer clerks, provided that the scanners work',
      ['Shorter queues', 'Calmer clerks'],
    ],
    ['Apt for quick sketches, night scenes, or murals', ['Quick sketches', 'Night scenes', 'Murals']],
    ['It allows for bolder colours, which matters in shared studios', ['Bolder colours']],
    [
      'It helps pupils plan a route, take soundings, and mend nets',
      ['Planning a route', 'Taking soundings', 'Mending nets'],
    ],
    [
      'It is useful for setting sails, and preventing torn nets, wet ropes, and rust',
      ['Setting sails', 'Preventing torn nets', 'Preventing wet ropes', 'Preventing rust'],
    ],
    ['It is useful for mending nets, as each voyage brings a new port', ['Mending nets']],
  ])('is named by each member: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it('is left to the user where nobody is said to do anything', () => {
    expect(labels('It lets guests in at dawn')).toEqual([]);
  });
});

describe('a summary that lists what it is for', () => {
  it.each([
    [
      'Skippers should book a survey when buying a boat, insuring late, or sharing moorings to cap fees and split repairs',
      ['Capping fees', 'Splitting repairs'],
    ],
    [
      'Nurses should move into ward management when they aim to set rotas or represent colleagues within their hospital',
      ['Setting rotas', 'Representing colleagues within your hospital'],
    ],
    [
      'Singers should join a union when they want to yodel duets or guide novices across their region',
      ['Yodeling duets', 'Guiding novices across your region'],
    ],
  ])('is named by each member: %s', (text, found) => {
    expect(labels(text, 'summary')).toEqual(found);
  });
});

describe('a con that says how hard or dear something is', () => {
  it.each([
    ['Bridge tolls tend to be steeper than on ferries', 'Low bridge tolls'],
    ['Controls can be cramped and confusing for new drivers', 'Spacious and clear controls'],
    ['Recipes can be vague and daunting for beginners', 'Clear recipes'],
    ['Stone walls make adding sockets a chore', 'Ease of adding sockets'],
    ['Old wiring makes later repairs a headache', 'Ease of later repairs'],
    ['Tuning can be costly and tedious for casual players', 'Ease of tuning'],
    ['Noise is a nuisance', 'Low noise'],
  ])('is named by its opposite or its ease: %s', (text, found) => {
    expect(labels(text, 'con')).toEqual([found]);
  });
});

import { describe, expect, it } from 'vitest';
import { labels, left } from './support/statements.ts';

describe('a pro that lists what is done', () => {
  it.each([
    [
      'It is essential for roles like grooms calming foals, farriers fitting shoes, or trackers reading prints, where a slip costs dear',
      ['Calming foals', 'Fitting shoes', 'Reading prints'],
    ],
    [
      'It suits shops seeking short leases, and for brands trying new scents, such as pine',
      ['Short leases', 'Trying new scents'],
    ],
    [
      'It helps pupils plan a route, take soundings, and mend nets',
      ['Planning a route', 'Taking soundings', 'Mending nets'],
    ],
    ['Useful for farms that need to dry hay and store feed', ['Drying hay', 'Storing feed']],
    [
      'Ideal for choirs, particularly small ones, that want to record at home, tour cheaply, and sell tickets',
      ['Suitability for choirs', 'Recording at home', 'Touring cheaply', 'Selling tickets'],
    ],
    [
      'It is handy in small ports where a steady mate is needed to roster crews, calm owners, and mend nets',
      ['Suitability for small ports', 'Rostering crews', 'Calming owners', 'Mending nets'],
    ],
    [
      'It is relevant for cooks considering a switch from hotels to food writing, or hoping to open a school',
      ['Considering a switch from hotels to food writing', 'Opening a school'],
    ],
    [
      'Knowing when to prune is essential for keeping trees healthy and picking early',
      ['Keeping trees healthy', 'Picking early'],
    ],
    [
      'It helps with calm wards, which can shorten stays and reassure relatives',
      ['Calm wards', 'Shortening stays', 'Reassuring relatives'],
    ],
    ['Great for learning to plan evening classes', ['Learning to plan evening classes']],
  ])('is named by each doing: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it.each([
    [
      'It keeps the quay clean and attracts anglers, rowers, and families',
      ['Keeping the quay clean', 'Attracting anglers', 'Attracting rowers', 'Attracting families'],
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
      ['Simplifying cutting', 'Simplifying sewing', 'Simplifying pressing sails', 'Reducing waste'],
    ],
    [
      'It avoids rope burns, wet gloves, and torn nets while giving mates full control over the deck',
      [
        'Avoiding rope burns',
        'Avoiding wet gloves',
        'Avoiding torn nets',
        'Giving mates full control over the deck',
      ],
    ],
  ])('repeats a verb before each of its objects: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it.each([
    [
      'It lets teams mimic storms, pedal carts, and signal boats',
      ['Letting teams mimic storms, pedal carts, and signal boats'],
    ],
    [
      'It is useful for setting sails, and preventing torn nets, wet ropes, and rust',
      ['Setting sails', 'Preventing torn nets, wet ropes, and rust'],
    ],
    [
      'It suits night owls, as it often involves driving long routes alone or with a mate',
      ['Suitability for night owls', 'Driving long routes alone or with a mate'],
    ],
  ])('stays whole where its parts are no doings by themselves: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });

  it.each([
    [
      'It lets cooks plan menus, test them on friends, and print them',
      ['Planning menus'],
      ['Test them on friends', 'Print them'],
    ],
    [
      'It is crucial in busy kitchens where cooks are needed to sear fish, garnish plates, and reduce sauces',
      ['Suitability for busy kitchens'],
      ['Sear fish, garnish plates, and reduce sauces'],
    ],
    [
      'It helps porters lug crates, rinse tubs, and label stock',
      [],
      ['It helps porters lug crates, rinse tubs, and label stock'],
    ],
    [
      'It helps crews pick up habits like dawn counts, tool checks, and deck logs to catch leaks early',
      [],
      ['It helps crews pick up habits like dawn counts, tool checks, and deck logs to catch leaks early'],
    ],
  ])('is left to the user where a doing points back or its verb is unknown: %s', (text, found, open) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual(open);
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
      'Farms should try a box scheme to keep old hands, cut waste, and stand out when hiring',
      ['Keeping old hands', 'Cutting waste', 'Standing out when hiring'],
    ],
    [
      'Crews should switch to nets when catches are hard to sell, and the crew is learning to sail together',
      ['Suitability when catches are hard to sell', 'Suitability when the crew is learning to sail together'],
    ],
    [
      'Cooks should learn to ensure that their station remains clean, calm, and stocked',
      ['Ensuring that your station remains clean'],
    ],
  ])('is named by each member: %s', (text, found) => {
    expect(labels(text, 'summary')).toEqual(found);
  });

  it('is named by none where it tells no purpose', () => {
    expect(labels('Cooks should take a lease for its low rent, and access to gardens', 'summary')).toEqual(
      [],
    );
  });
});

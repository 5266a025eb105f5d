import { describe, expect, it } from 'vitest';
import { labels, left } from './support/statements.ts';

describe('a long pro', () => {
  it.each([
    [
      'It gives village halls warmth, better acoustics, and a second exit, at the cost of slow heating',
      ['Warmth', 'Better acoustics', 'Second exit'],
    ],
    ['It frees teachers of music for home visits', ['Freeing teachers of music for home visits']],
    [
      'Ideal for choirs, particularly small ones, that want to record at home, tour cheaply, and sell tickets',
      ['Suitability for choirs', 'Recording at home', 'Touring cheaply', 'Selling tickets'],
    ],
    ['Useful for farms that need to dry hay and store feed', ['Drying hay', 'Storing feed']],
    ['Clear dials and a soothing reset switch', ['Clear dials', 'Soothing reset switch']],
    [
      'It teaches deckhands to read maps, mix tar, and lay ropes',
      ['Reading maps', 'Mixing tar', 'Laying ropes'],
    ],
    [
      'It keeps the quay clean and attracts anglers, rowers, and families',
      ['Keeping the quay clean', 'Attracting anglers', 'Attracting rowers', 'Attracting families'],
    ],
    ['It suits sailors, as it shows where fish was caught', ['Suitability for sailors']],
    [
      'It gives tenants a voice in repairs, making quarrels rare',
      ['Voice in repairs', 'Making quarrels rare'],
    ],
    [
      'It suits short trips, small farms, or during lambing weeks when vets are busy',
      ['Suitability for short trips', 'Suitability for small farms', 'Suitability for lambing weeks'],
    ],
    [
      'Ideal for graduates who wish to study glaciers, coastal erosion, or river floods without desk work',
      ['Studying glaciers', 'Studying coastal erosion', 'Studying river floods', 'Freedom from desk work'],
    ],
    [
      'It lets novices write a fugue, revise it with a tutor, and perform it in chapel',
      ['Writing a fugue', 'Revising a fugue with a tutor', 'Performing a fugue in chapel'],
    ],
    [
      'It lets cooks plan menus, test them on friends, and print them',
      ['Planning menus', 'Testing menus on friends', 'Printing menus'],
    ],
    [
      'It teaches record-keeping, tact, and bird-watching at dawn',
      ['Record-keeping', 'Tact', 'Bird-watching at dawn'],
    ],
    [
      'It is handy in small ports where a steady mate is needed to roster crews, calm owners, and mend nets',
      ['Rostering crews', 'Calming owners', 'Mending nets'],
    ],
    [
      'It is useful in ports where clear charts, full logs, and calm crews matter more than speed',
      ['Clear charts', 'Full logs', 'Calm crews'],
    ],
    [
      'It helps crews pick up habits like dawn counts, tool checks, and deck logs to catch leaks early',
      ['Dawn counts', 'Tool checks', 'Deck logs'],
    ],
    [
      'It avoids rope burns, wet gloves, and torn nets while giving mates full control over the deck',
      ['Avoiding rope burns', 'Avoiding wet gloves', 'Avoiding torn nets', 'Full control over the deck'],
    ],
    [
      'It suits hill farms with thin soil, or beginners without heavy tools',
      ['Suitability for hill farms with thin soil', 'Suitability for beginners without heavy tools'],
    ],
    [
      'It is useful in old theatres where ushers meet early to check seats, count floats, and brief new staff',
      ['Checking seats', 'Counting floats', 'Briefing new staff'],
    ],
    [
      'It suits night owls, as it often involves driving long routes alone or with a mate',
      ['Suitability for night owls', 'Driving long routes alone', 'Driving long routes with a mate'],
    ],
    [
      'Handy for counting birds, mapping nests, or when guides fall ill, though it needs big maps and a calm cook to run well',
      [
        'Counting birds',
        'Mapping nests',
        'Suitability when guides fall ill',
        'Little need for big maps',
        'Little need for a calm cook',
      ],
    ],
    [
      'It suits farms near towns, because a box scheme cuts waste, halves travel, and keeps prices steady',
      ['Suitability for farms near towns', 'Cutting waste', 'Halving travel', 'Keeping prices steady'],
    ],
    [
      'It suits choir singers, since short rehearsals save voices',
      ['Suitability for choir singers', 'Saving voices'],
    ],
    ['It helps in timing, since missed cues cause refunds', ['Timing']],
    [
      'Knowing when to prune is essential for keeping trees healthy and picking early',
      ['Keeping trees healthy', 'Picking early'],
    ],
    [
      'It is relevant for cooks considering a switch from hotels to food writing, or hoping to open a school',
      ['Considering a switch from hotels to food writing', 'Opening a school'],
    ],
    [
      'It works best where soils are light and summers are dry',
      ['Suitability when soils are light', 'Suitability when summers are dry'],
    ],
    [
      'It makes halls warm, bright, and safe for children',
      ['Making halls warm, bright, and safe for children'],
    ],
    [
      'It suits fishing villages, market towns, and farms',
      ['Suitability for fishing villages', 'Suitability for market towns', 'Suitability for farms'],
    ],
    [
      'They let visitors borrow a tablet, follow it through the halls, and return it',
      ['Borrowing a tablet', 'Following a tablet through the halls', 'Returning a tablet'],
    ],
    [
      'It is beneficial for wardens, as a night shift doubles output, cuts rush fees, and needs no new hall',
      ['Suitability for wardens', 'Doubling output', 'Cutting rush fees', 'No new hall needed'],
    ],
    [
      'It should be used when files must outlast their makers',
      ['Suitability when files must outlast their makers'],
    ],
    ['Great for learning to plan evening classes', ['Learning to plan evening classes']],
    [
      'It is valuable in ports where calm planning is needed to berth ferries, share cranes, and settle quarrels',
      ['Berthing ferries', 'Sharing cranes', 'Settling quarrels'],
    ],
    [
      'It helps with calm wards, which can shorten stays and reassure relatives',
      ['Calm wards', 'Shortening stays', 'Reassuring relatives'],
    ],
    ['It is useful for inns trying new menus', ['Trying new menus']],
    ['Crews keep catches firm', ['Keeping catches firm']],
  ])('is named by all that it lists: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });
});

describe('a long summary', () => {
  it.each([
    [
      'Cooks should learn to ensure that their station remains clean, calm, and stocked',
      ['Ensuring that your station remains clean'],
    ],
  ])('is named by what it is done for: %s', (text, found) => {
    expect(labels(text, 'summary')).toEqual(found);
  });
});

describe('what a long pro adds', () => {
  it('is named by its not being done', () => {
    expect(labels('It offers generous leave, although it may strain knees')).toEqual([
      'Generous leave',
      'Freedom from straining knees',
    ]);
  });
});

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
      ['Recording at home', 'Touring cheaply', 'Selling tickets'],
    ],
    ['Useful for farms that need to dry hay and store feed', ['Drying hay', 'Storing feed']],
    ['Clear dials and a soothing reset switch', ['Clear dials', 'Soothing reset switch']],
    [
      'It is useful to ship owners who must refit often',
      ['Suitability for ship owners who must refit often'],
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
      'It suits hill farms with thin soil, or beginners without heavy tools',
      ['Suitability for hill farms with thin soil', 'Suitability for beginners without heavy tools'],
    ],
    [
      'It is crucial in tight ports, where tides and trucks meet, to keep fish cold and prevent jams',
      ['Keeping fish cold', 'Preventing jams'],
    ],
  ])('is named by all that it lists: %s', (text, found) => {
    expect(labels(text)).toEqual(found);
    expect(left(text)).toEqual([]);
  });
});

describe('a long summary', () => {
  it.each([
    [
      'Teachers should learn about burnout to notice and prevent it in their teams, as it can cripple schools',
      ['Noticing and preventing burnout in your team'],
    ],
    [
      'Bakers should know about flour dust to keep it out of their lungs, as it may inflame airways',
      ['Keeping flour dust out of your lungs'],
    ],
    [
      'Vets should choose laser therapy for old, stiff injuries where surgery is risky, as it spares animals pain',
      ['Suitability for old, stiff injuries', 'Sparing animals pain'],
    ],
  ])('is named by what it is done for: %s', (text, found) => {
    expect(labels(text, 'summary')).toEqual(found);
  });
});

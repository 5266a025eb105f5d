import { CARD_SCHEMA_VERSION, type Card } from '../../core/card/card.ts';

const REST = 'You arrive rested, and most of the way can be used for work.';
const CLEAN = 'It costs a twentieth of the carbon.';
const EVENINGS = 'You are at home until the next morning.';
const PUNCTUAL = 'It rarely comes too late for a meeting.';
const EARLY = 'The evening before is gone by seven.';

/** The card of the marked example: an everyday question, so that it leans on nobody's own. */
export const nightTrainCard: Card = {
  schemaVersion: CARD_SCHEMA_VERSION,
  id: 'example-night-train',
  title: 'Night train vs Early flight',
  paths: {
    a: {
      name: 'Night train',
      shortName: 'Train',
      summary: 'Travel while you sleep, and step out in the middle of the town.',
      pros: [REST, CLEAN],
      cons: [EARLY],
      tags: ['travel'],
      rule: {
        text: `Take the night train if it counts for you that ${lowered(REST)} You can live with it that ${lowered(EARLY)}`,
        pro: REST,
        con: EARLY,
      },
      roles: [],
    },
    b: {
      name: 'Early flight',
      shortName: 'Flight',
      summary: 'Sleep in your own bed, leave before six, and be back in the evening.',
      pros: [EVENINGS, PUNCTUAL],
      cons: ['The night is short.'],
      tags: ['travel'],
      rule: {
        text: `Take the early flight if it matters more to you that ${lowered(EVENINGS)}`,
        pro: EVENINGS,
        con: null,
      },
      roles: [],
    },
  },
  criteria: [
    {
      id: 'sleep',
      label: 'Sleep before the meeting',
      worst: 'You arrive after three hours of sleep',
      best: 'You arrive after a full night',
      origins: [{ path: 'a', part: 'pro', quote: 'You arrive rested' }],
    },
    {
      id: 'on-time',
      label: 'Arriving on time',
      worst: 'One trip in four comes too late',
      best: 'Hardly any trip comes too late',
      origins: [{ path: 'b', part: 'pro', quote: 'It rarely comes too late' }],
    },
    {
      id: 'evenings',
      label: 'Evenings at home',
      worst: 'Gone by seven the evening before',
      best: 'At home until the next morning',
      origins: [{ path: 'b', part: 'pro', quote: 'at home until the next morning' }],
    },
    {
      id: 'work',
      label: 'Use of the time on the way',
      worst: 'None of the way can be used',
      best: 'Most of the way can be used',
      origins: [{ path: 'a', part: 'pro', quote: 'most of the way can be used' }],
    },
    {
      id: 'carbon',
      label: 'Carbon footprint',
      worst: 'A quarter of a tonne a trip',
      best: 'A few kilograms a trip',
      origins: [{ path: 'a', part: 'pro', quote: 'a twentieth of the carbon' }],
    },
  ],
  further: [
    {
      id: 'price',
      label: 'Price of a trip',
      worst: 'About 400 a trip',
      best: 'About 100 a trip',
      reason: 'The card says nothing of money.',
    },
  ],
  pick: 'a',
};

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

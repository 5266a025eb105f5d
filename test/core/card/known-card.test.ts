import { expect, it } from 'vitest';
import { knownCard } from '../../../src/core/card/known-card.ts';
import type { LibraryCard } from '../../../src/core/card/library-card.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { SAMPLE } from './support/proposals.ts';

const card = toCard(SAMPLE, 'made');
const entry = (change: Partial<typeof card>): LibraryCard => ({
  card: { ...card, ...change },
  origin: 'own',
  createdAt: '2026-05-03T18:00:00.000Z',
  updatedAt: '2026-05-03T18:00:00.000Z',
});
const other = { ...card.paths, a: { ...card.paths.a, pros: ['Something else'] } };

it('finds a card that says the same under another name before one of the same name', () => {
  const named = entry({ id: 'named', paths: other });
  const same = entry({ id: 'same', title: 'Another name' });
  expect(knownCard([named, same], card)).toEqual({ entry: same, saysTheSame: true });
});

it('finds a card of the same name, in whatever case', () => {
  const named = entry({ title: card.title.toUpperCase(), paths: other });
  expect(knownCard([named], card)).toEqual({ entry: named, saysTheSame: false });
});

it('finds none where neither name nor words are the same', () => {
  expect(knownCard([entry({ title: 'Another name', paths: other })], card)).toBeNull();
});

import { expect, it } from 'vitest';
import { cardFromPage } from '../../src/core/card/card-from-page.ts';
import { parsePage } from '../../src/core/card/parse/parse-page.ts';
import { toCard } from '../../src/core/card/to-card.ts';
import { pickWords } from '../../src/words/card-choice.ts';
import { pages } from '../core/card/support/pages.ts';

it('says the verdict of a page and the reason of its pick, as the card keeps them', () => {
  const page = pages().find(({ name }) => name === 'night-trains.txt');
  const parsed = parsePage(page?.text ?? '');
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  const said = pickWords(toCard(cardFromPage(parsed.page), 'trains'));
  expect(said.join(' ')).toContain(
    'Travellers should take night trains when they want to arrive rested in a city centre',
  );
});

it('says a reason that the verdict gives already only once, and nothing where the page says nothing', () => {
  const verdict = 'Take the train: it is quiet.';
  expect(pickWords({ verdict, pickReason: 'it is quiet' })).toEqual([verdict]);
  expect(pickWords({ verdict, pickReason: 'It is cheap' })).toEqual([verdict, 'It is cheap']);
  expect(pickWords({ verdict: null, pickReason: ' ' })).toEqual([]);
});

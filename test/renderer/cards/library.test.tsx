import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import { cardToText } from '../../../src/core/card/card-file.ts';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import type { LibraryCard } from '../../../src/core/card/library-card.ts';
import { ChooseCardScreen } from '../../../src/renderer/cards/ChooseCardScreen.tsx';
import { CardsScreen } from '../../../src/renderer/cards/library/CardsScreen.tsx';
import { editProposal, FROM_NOTHING, openProposal } from '../../../src/renderer/stores/card-editor-store.ts';
import { useLibrary } from '../../../src/renderer/stores/library-store.ts';
import { card, freshDraft } from '../support/drafts.ts';
import { dropFile, fixturePage } from '../support/files.ts';
import { hostAnswering } from '../support/host.ts';
import { BUNDLED, freshCards, OWN_ID, ownCard } from '../support/library.ts';
import { show } from '../support/show.tsx';

const OTHER_ID = '6b3c0f6e-7d42-4a0e-9c1b-2f4f3f1a9c78';

let cards: LibraryCard[] = [];
let trash: LibraryCard[] = [];
let broken = false;

const asked = hostAnswering({
  listCards: () => {
    if (broken) throw new ApiError('internal', 'The folder cannot be read. Check the disk, then try again.');
    return cards;
  },
  listNotices: () => [],
  addCard: ({ card: added }) => {
    const kept = ownCard({ ...added, id: OTHER_ID });
    cards = [...cards, kept];
    return kept;
  },
  duplicateCard: ({ id }) => {
    const copied = cards.find((each) => each.card.id === id)?.card ?? card;
    const copy = ownCard({ ...copied, id: OTHER_ID, title: `${copied.title} (copy)` });
    cards = [...cards, copy];
    return copy;
  },
  discardCard: ({ id }) => {
    trash = cards.filter((each) => each.card.id === id);
    cards = cards.filter((each) => each.card.id !== id);
    return null;
  },
  restoreCard: () => {
    cards = [...cards, ...trash];
    return ownCard();
  },
  exportCard: () => ({ kind: 'saved', path: '/home/ines/card.json' }),
  createDraft: () => freshDraft(),
});

const inputOf = (method: string) => asked.find((each) => each.method === method)?.input;

beforeEach(() => {
  broken = false;
  cards = [BUNDLED, ownCard()];
  freshCards(cards);
});

describe('the library', () => {
  it('says what will be here while there are no cards of one’s own', async () => {
    cards = [BUNDLED];
    freshCards(cards);
    await show(<CardsScreen />);
    await expect.element(page.getByText('Your own cards will be here.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Import a page' }))
      .toHaveAttribute('href', '#/cards/import');
  });

  it('lists the bundled card and one’s own, each with its paths and criteria', async () => {
    await show(<CardsScreen />);
    const own = page.getByRole('region', { name: 'Your own' }).getByRole('listitem');
    await expect.element(own.getByRole('heading', { name: 'Staff engineer vs Manager' })).toBeVisible();
    await expect.element(own.getByText('Technical Leadership')).toBeVisible();
    await expect
      .element(own.getByText('10 criteria, 24 more to choose from · added 3 May 2026'))
      .toBeVisible();
    const bundled = page.getByRole('region', { name: 'Comes with Crossroads' });
    await expect.element(bundled.getByRole('heading', { name: card.title })).toBeVisible();
    expect(bundled.getByRole('button', { name: /^Delete/ }).elements()).toHaveLength(0);
    expect(bundled.getByRole('button', { name: /^Edit/ }).elements()).toHaveLength(0);
  });

  it('starts a decision with a card', async () => {
    await show(<CardsScreen />);
    await page.getByRole('button', { name: 'Start a decision with Staff engineer vs Manager' }).click();
    await expect.poll(() => window.location.hash).toMatch(/^#\/assess\//);
    expect(inputOf('createDraft')).toEqual({ cardId: OWN_ID });
  });

  it('opens an own card for editing, and a copy of the bundled one', async () => {
    await show(<CardsScreen />);
    await page.getByRole('button', { name: 'Edit Staff engineer vs Manager' }).click();
    await expect.poll(() => window.location.hash).toBe(`#/cards/edit/${OWN_ID}`);
    await page.getByRole('button', { name: `Make a copy of ${card.title} to edit` }).click();
    await expect.poll(() => window.location.hash).toBe(`#/cards/edit/${OTHER_ID}`);
    expect(inputOf('duplicateCard')).toEqual({ id: card.id });
  });

  it('keeps a copy, and says under which title', async () => {
    await show(<CardsScreen />);
    await page.getByRole('button', { name: 'Duplicate Staff engineer vs Manager' }).click();
    await expect.element(page.getByText('Kept as “Staff engineer vs Manager (copy)”.')).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Staff engineer vs Manager (copy)' }))
      .toBeVisible();
  });

  it('brings a deleted card back', async () => {
    await show(<CardsScreen />);
    await page.getByRole('button', { name: 'Delete Staff engineer vs Manager' }).click();
    await expect.element(page.getByText('Your own cards will be here.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('heading', { name: 'Staff engineer vs Manager' })).toBeVisible();
  });

  it('exports a card', async () => {
    await show(<CardsScreen />);
    await page.getByRole('button', { name: 'Export Staff engineer vs Manager to a file' }).click();
    await expect.element(page.getByText('Saved to /home/ines/card.json')).toBeVisible();
    expect(inputOf('exportCard')).toEqual({ id: OWN_ID });
  });

  it('takes a card file that is dropped on it, and offers to decide with it', async () => {
    await show(<CardsScreen />);
    dropFile(new File([cardToText({ ...card, title: 'Tea vs Coffee' })], 'tea.json'));
    await expect.element(page.getByText('Saved to your cards')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Tea vs Coffee' })).toBeVisible();
    await page.getByRole('button', { name: 'Start a decision with this card' }).click();
    await expect.poll(() => inputOf('createDraft')).toEqual({ cardId: OTHER_ID });
  });

  it('takes a page that is dropped on it to where it is read', async () => {
    await show(<CardsScreen />);
    dropFile(new File([fixturePage('night-trains.txt')], 'trains.txt'));
    await expect.poll(() => window.location.hash).toBe('#/cards/import');
  });

  it('keeps what was left half done, until it is discarded, and brings that back', async () => {
    openProposal(FROM_NOTHING, emptyProposal());
    editProposal(FROM_NOTHING, (proposal) => ({
      ...proposal,
      title: { text: 'Half done', names: { a: '', b: '' } },
    }));
    await show(<CardsScreen />);
    const unsaved = page.getByRole('region', { name: 'Not saved yet' });
    await expect
      .element(unsaved.getByRole('link', { name: 'Continue Half done' }))
      .toHaveAttribute('href', '#/cards/edit/new');
    await unsaved.getByRole('button', { name: 'Discard Half done' }).click();
    await expect.element(unsaved).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(unsaved.getByText('Half done')).toBeVisible();
  });

  it('tells why it cannot be read, and reads it at the next try', async () => {
    broken = true;
    useLibrary.setState({
      status: 'failed',
      failure: 'The folder cannot be read. Check the disk, then try again.',
    });
    await show(<CardsScreen />);
    await expect.element(page.getByRole('alert').getByText(/^The folder cannot be read/)).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('heading', { name: 'Staff engineer vs Manager' })).toBeVisible();
  });
});

describe('the choice of a card', () => {
  it('starts with the card that is chosen', async () => {
    await show(<ChooseCardScreen />);
    await page.getByRole('button', { name: 'Start with Staff engineer vs Manager' }).click();
    await expect.poll(() => inputOf('createDraft')).toEqual({ cardId: OWN_ID });
  });
});

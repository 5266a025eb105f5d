import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cardToText } from '../../../src/core/card/card-file.ts';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import type { LibraryCard } from '../../../src/core/card/library-card.ts';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import { ImportScreen } from '../../../src/renderer/cards/import/ImportScreen.tsx';
import {
  closeProposal,
  editProposal,
  FROM_PAGE,
  openProposal,
  useCardEditor,
} from '../../../src/renderer/stores/card-editor-store.ts';
import { card } from '../support/drafts.ts';
import { chooseFile, dropFile, fixturePage } from '../support/files.ts';
import { hostAnswering } from '../support/host.ts';
import { BUNDLED, freshCards, OWN_ID, ownCard } from '../support/library.ts';
import { show } from '../support/show.tsx';

let cards: LibraryCard[] = [];
const asked = hostAnswering({
  addCard: ({ card: added }) => {
    const kept: LibraryCard = {
      card: { ...added, id: OWN_ID },
      origin: 'own',
      createdAt: '2026-05-03T18:00:00.000Z',
      updatedAt: '2026-05-03T18:00:00.000Z',
    };
    cards = [...cards, kept];
    return kept;
  },
  listCards: () => cards,
  listNotices: () => [],
});

beforeEach(() => {
  closeProposal(FROM_PAGE);
  cards = [BUNDLED];
  freshCards(cards);
});

const field = page.getByRole('textbox', { name: 'The page’s text' });
const reading = page.getByRole('region', { name: 'What it is read as' });
const textFile = (name: string, ...parts: BlobPart[]) => new File(parts, name);

describe('a page being pasted', () => {
  it('is read as it is pasted', async () => {
    await show(<ImportScreen />);
    await expect.element(reading.getByText('Nothing to read yet.')).toBeVisible();
    await field.fill(fixturePage('night-trains.txt'));
    await expect.element(reading.getByText('This can become a card.')).toBeVisible();
    await expect.element(reading.getByText('Night Trains', { exact: true })).toBeVisible();
    await expect.element(reading.getByText('one pro, one con, two tags, a rule')).toBeVisible();
  });

  it('is refused with the line, its words and what was expected there, and stays', async () => {
    await show(<ImportScreen />);
    const text = fixturePage('refused-list-of-no-path.txt');
    await field.fill(text);
    await expect.element(reading.getByText('This cannot become a card yet.')).toBeVisible();
    await expect.element(reading.getByText('Line 5 says')).toBeVisible();
    await expect.element(reading.getByText('Pros', { exact: true })).toBeVisible();
    await expect
      .element(
        reading.getByText(
          'A line above it with the name of its path: “Tea”, or “Pros of Tea”, and the same for “Coffee”.',
        ),
      )
      .toBeVisible();
    await expect.element(field).toHaveValue(text);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');

    await reading.getByRole('button', { name: 'Show line 5' }).click();
    await expect.element(field).toHaveFocus();
    const area = field.element() as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Pros');
  });

  it('brings the line into sight from wherever the caret stood', async () => {
    await show(<ImportScreen />);
    const text = fixturePage('refused-list-of-no-path.txt').replace('\nPros', `${'\n'.repeat(80)}Pros`);
    await field.fill(text);
    const area = field.element() as HTMLTextAreaElement;
    area.setSelectionRange(0, 0);
    area.scrollTop = 0;
    const button = reading.getByRole('button', { name: /^Show line \d\d$/ });
    await button.click();
    const first = area.scrollTop;
    expect(first).toBeGreaterThan(0);
    area.scrollTop = 0;
    await button.click();
    expect(area.scrollTop).toBe(first);
  });

  it('tells of a con that only leaves the price to the reader as that', async () => {
    await show(<ImportScreen />);
    await field.fill(
      'A vs B\nA\nS.\nPros\n• +Quiet rooms\nCons\n• -Specific tradeoffs depend on your use case\nB\nS.\nPros\n• +Free time\nCons\n• -High rent\n• -Specific tradeoffs depend on your use case',
    );
    await expect.element(reading.getByText('one pro, only “it depends” as a con, no rule')).toBeVisible();
    await expect.element(reading.getByText('one pro, one con, no rule')).toBeVisible();
  });

  it('says how many criteria still need words', async () => {
    await show(<ImportScreen />);
    await field.fill(
      'A vs B\nA\nS.\nPros\n• +Quiet rooms\n• +It never sleeps\nB\nS.\nPros\n• +Free time\nCons\n• -Nothing is written down',
    );
    await expect
      .element(reading.getByText('2 criteria come from the pros; 2 more need your words.', { exact: true }))
      .toBeVisible();
  });

  it('says which criteria come from a table, and which are offered from where', async () => {
    await show(<ImportScreen />);
    await field.fill(
      'A vs B\n\nA\nPros\n- Related to: boats\n\nB\nS.\n\n| | A | B |\n|---|---|---|\n| Rent | 400 € | 900 € |\n| Noise | low | high |',
    );
    await expect
      .element(
        reading.getByText('2 criteria come from the table; 1 more to choose from (tags).', { exact: true }),
      )
      .toBeVisible();
    await expect.element(reading.getByText('two rows of the table, no rule', { exact: true })).toBeVisible();
  });

  it('says that a card of its name is there already, and since when', async () => {
    freshCards([BUNDLED, ownCard({ title: 'Tea vs Coffee' })]);
    await show(<ImportScreen />);
    await field.fill('Tea vs Coffee\nTea\nPros\n- Calm mornings\nCoffee\nPros\n- Quick mornings');
    await expect
      .element(reading.getByText(/^You have a card of this name already: Tea vs Coffee, added 3 May 2026\./))
      .toBeVisible();
  });

  it('says that the card is there already also while it is being reviewed', async () => {
    freshCards([BUNDLED, ownCard({ title: 'Tea vs Coffee' })]);
    const text = 'Tea vs Coffee\nTea\nPros\n- Calm mornings\nCoffee\nPros\n- Quick mornings';
    openProposal(FROM_PAGE, emptyProposal(), { page: text });
    await show(<ImportScreen />);
    await field.fill(text);
    await expect.element(reading.getByRole('button', { name: 'Go on reviewing the card' })).toBeVisible();
    await expect.element(reading.getByText(/^You have a card of this name already/)).toBeVisible();
  });

  it('shows what is odd about it, with the line', async () => {
    await show(<ImportScreen />);
    await field.fill(fixturePage('remote-one-rule.txt'));
    await expect.element(reading.getByRole('heading', { name: 'Worth a look' })).toBeVisible();
    await expect.element(reading.getByText(/^There is no rule for/)).toBeVisible();
    await reading
      .getByRole('button', { name: /^Line \d+$/ })
      .first()
      .click();
    await expect.element(field).toHaveFocus();
  });

  it('names no line where the page has no verdict', async () => {
    await show(<ImportScreen />);
    await field.fill('A vs B\nA\nPros\n- Quiet\nCons\n- Late\nB\nPros\n- Fast\nCons\n- Dear');
    await expect.element(reading.getByText(/^No verdict could be read/)).toBeVisible();
    await expect.element(reading.getByRole('button', { name: /^Line/ })).not.toBeInTheDocument();
  });

  it('is still there after leaving the screen and coming back', async () => {
    const { unmount } = await show(<ImportScreen />);
    await field.fill('Tea vs Coffee');
    await unmount();
    await show(<ImportScreen />);
    await expect.element(field).toHaveValue('Tea vs Coffee');
  });

  it('is brought back after it was cleared', async () => {
    await show(<ImportScreen />);
    await field.fill('Tea vs Coffee');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field).toHaveValue('Tea vs Coffee');
  });

  it('goes on to its card', async () => {
    await show(<ImportScreen />);
    await field.fill(fixturePage('night-trains.txt'));
    await page.getByRole('button', { name: 'Review the card' }).click();
    await expect.poll(() => window.location.hash).toBe('#/cards/edit/page');
  });

  it('asks before it takes the place of a card that is being written', async () => {
    openProposal(FROM_PAGE, emptyProposal(), { page: 'another page' });
    editProposal(FROM_PAGE, (proposal) => rewordPath(proposal, 'a', { name: 'Tea' }));
    const nameNow = () => useCardEditor.getState().open[FROM_PAGE]?.proposal.paths.a.name;
    await show(<ImportScreen />);
    await field.fill(fixturePage('night-trains.txt'));
    await page.getByRole('button', { name: 'Review the card' }).click();
    const ask = page.getByRole('dialog', { name: 'Replace the card that you are reviewing?' });
    await ask.getByRole('button', { name: 'Cancel' }).first().click();
    expect(nameNow()).toBe('Tea');
    await page.getByRole('button', { name: 'Review the card' }).click();
    await ask.getByRole('button', { name: 'Replace it' }).click();
    await expect.poll(nameNow).toBe('Night Trains');
  });
});

describe('a file', () => {
  it('is read by its text', async () => {
    await show(<ImportScreen />);
    await chooseFile(textFile('trains.txt', fixturePage('night-trains.txt')));
    await expect.element(reading.getByText('This can become a card.')).toBeVisible();
    await expect.element(page.getByText('From trains.txt')).toBeVisible();
  });

  it('is read after the one that was dropped with it', async () => {
    await show(<ImportScreen />);
    dropFile(
      textFile('trains.txt', fixturePage('night-trains.txt')),
      textFile('renting.md', fixturePage('renting-markdown.md')),
    );
    await expect.element(page.getByText('From trains.txt')).toBeVisible();
    await page.getByRole('button', { name: 'Read the other file' }).click();
    await expect.element(page.getByText('From renting.md')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Read the other file' })).not.toBeInTheDocument();
  });

  it('is taken where it is dropped, and what was there can be brought back', async () => {
    await show(<ImportScreen />);
    await field.fill('Half a page');
    dropFile(textFile('renting.md', fixturePage('renting-markdown.md')));
    await expect.element(reading.getByText('This can become a card.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field).toHaveValue('Half a page');
  });

  it('is told in one message, however many take the place of one another', async () => {
    await show(<ImportScreen />);
    await field.fill('Half a page');
    dropFile(textFile('renting.md', fixturePage('renting-markdown.md')));
    await expect.element(page.getByText('From renting.md')).toBeVisible();
    dropFile(textFile('trains.txt', fixturePage('night-trains.txt')));
    await expect.element(page.getByText('From trains.txt')).toBeVisible();
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).elements().length).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(field).toHaveValue(fixturePage('renting-markdown.md'));
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('that is a web page gives its words alone: nothing in it runs, nothing is fetched or shown', async () => {
    await show(<ImportScreen />);
    await chooseFile(textFile('tea.html', fixturePage('tea-saved-page.html')));
    await expect.element(reading.getByText('Green Tea', { exact: true })).toBeVisible();
    await expect.element(field).not.toHaveValue(expect.stringMatching(/<(?!japan>)|window\./i));
    expect('crossroadsWasRun' in window).toBe(false);
    expect(document.querySelectorAll('img, iframe, script[src*="example.org"], h1 + .pick')).toHaveLength(0);
    const fetched = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('example.org'));
    expect(fetched).toEqual([]);
    expect(document.title).not.toBe('Go vs Rust');
  });

  it('with the source of a web page pasted is read in the same way', async () => {
    await show(<ImportScreen />);
    await field.fill(fixturePage('tea-saved-page.html'));
    await expect.element(reading.getByText('Green Tea', { exact: true })).toBeVisible();
    expect('crossroadsWasRun' in window).toBe(false);
  });

  it.each([
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'Zoë vs Café'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    ],
    ['Windows-1252', new Uint8Array([...'Zoë vs Café'].map((sign) => sign.charCodeAt(0)))],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFZoë vs Café')],
  ])('in %s keeps its letters', async (_name, bytes) => {
    await show(<ImportScreen />);
    await chooseFile(textFile('names.txt', bytes));
    await expect.element(field).toHaveValue('Zoë vs Café');
  });

  it.each([
    [
      'a picture',
      textFile('me.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      /^me\.png holds no plain text\./,
    ],
    ['a PDF under another name', textFile('offer.txt', '%PDF-1.7\n%âãÏÓ\n'), /^offer\.txt is a PDF/],
    ['an empty one', textFile('none.txt', ' \n'), 'none.txt is empty. Choose another file.'],
    [
      'one too long',
      textFile('long.txt', new Uint8Array(5_000_001).fill(65)),
      /^long\.txt is 5\.01 MB long, more than the 5 MB that are read\./,
    ],
    ['a card that is none', textFile('x.json', '{}'), /^This is not an exported card\./],
    [
      'a damaged card',
      textFile('x.json', cardToText(card).replace('"worst"', '"wrst"')),
      /^This card is damaged/,
    ],
  ])('that cannot be read is refused in words: %s', async (_name, file, message) => {
    await show(<ImportScreen />);
    await field.fill('What was pasted');
    await chooseFile(file);
    await expect.element(page.getByRole('alert').getByText(message)).toBeVisible();
    await expect.element(field).toHaveValue('What was pasted');
  });

  it('that is an exported card goes to the library as it is', async () => {
    await show(<ImportScreen />);
    await chooseFile(textFile('card.json', cardToText(card)));
    await expect.poll(() => window.location.hash).toBe('#/cards');
    expect(asked.find(({ method }) => method === 'addCard')?.input).toEqual({ card });
  });
});

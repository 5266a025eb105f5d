import { notifications } from '@mantine/notifications';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import type { LibraryCard } from '../../../src/core/card/library-card.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import { EditorScreen } from '../../../src/renderer/cards/editor/EditorScreen.tsx';
import {
  FROM_NOTHING,
  FROM_PAGE,
  openProposal,
  useCardEditor,
} from '../../../src/renderer/stores/card-editor-store.ts';
import { fixturePage } from '../support/files.ts';
import { hostAnswering } from '../support/host.ts';
import { BUNDLED, freshCards, OWN_ID, ownCard } from '../support/library.ts';
import { show } from '../support/show.tsx';

let cards: LibraryCard[] = [];
let full = false;
/** When another window has changed the card. */
let changedAt: string | null = null;

const asked = hostAnswering({
  listCards: () => cards,
  listNotices: () => [],
  addCard: ({ card }) => {
    if (full) throw new ApiError('disk-full', 'Not saved: the disk is full. Free some space.');
    return ownCard({ ...card, id: OWN_ID });
  },
  saveCard: ({ card, updatedAt }) => {
    if (changedAt !== null && updatedAt !== undefined && updatedAt !== changedAt) {
      throw new ApiError('outdated', 'This card was changed in another window or tab. Save again.');
    }
    return ownCard(card);
  },
});

beforeEach(() => {
  notifications.clean();
  full = false;
  changedAt = null;
  cards = [BUNDLED, ownCard()];
  freshCards(cards);
});

async function showPage(text: string): Promise<void> {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  openProposal(FROM_PAGE, cardFromPage(parsed.page), { warnings: parsed.warnings, page: text });
  await show(<EditorScreen editorKey={FROM_PAGE} />);
}

const trains = () => showPage(fixturePage('night-trains.txt'));

function proposalNow(key = FROM_PAGE): CardProposal {
  const open = useCardEditor.getState().open[key];
  if (open === undefined) throw new Error(`Nothing is open under ${key}`);
  return open.proposal;
}

const labels = () => proposalNow().criteria.map(({ label }) => label);
const first = page.getByRole('list', { name: 'Criteria from pro 1 of Night Trains' });
/** The field that holds these words. */
const named = (label: string) =>
  page
    .getByRole('textbox', { name: 'Criterion' })
    .elements()
    .find((each) => (each as HTMLTextAreaElement).value === label);

describe('a card from a page', () => {
  it('shows beside each statement the criteria that come from it, and where the page says it', async () => {
    await trains();
    await expect
      .element(page.getByRole('textbox', { name: 'Pro 1 of Night Trains' }))
      .toHaveValue(
        "It's useful for saving a hotel night, carrying bulky luggage, or working without interruption, such as on business trips",
      );
    const beside = first.getByRole('textbox', { name: 'Criterion' });
    expect(beside.elements().map((each) => (each as HTMLTextAreaElement).value)).toEqual([
      'Saving a hotel night',
      'Carrying bulky luggage',
      'Working without interruption',
    ]);
    await expect.element(page.getByText('line 21')).toBeVisible();
    await expect.element(page.getByText(/says only that it depends/)).toBeVisible();
  });

  it('shows which pro and con a rule quotes, and never its broken sentence', async () => {
    await trains();
    const pro = page.getByRole('combobox', { name: 'If you want' }).first();
    await expect.element(pro).toHaveDisplayValue(/^It's useful for saving a hotel night/);
    await expect
      .element(page.getByRole('combobox', { name: 'and can live with' }).first())
      .toHaveDisplayValue('Few routes run every day');
    expect(document.body.textContent).not.toContain("You want it's useful");
  });

  it('keeps the pick out of sight until it is asked for', async () => {
    await trains();
    expect(page.getByRole('group', { name: 'The card picks' }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Show the pick' }).click();
    await expect
      .element(
        page.getByRole('group', { name: 'The card picks' }).getByRole('radio', { name: 'Night Trains' }),
      )
      .toBeChecked();
    await page.getByRole('radio', { name: 'Neither' }).click();
    expect(proposalNow().pick).toBeNull();
  });

  it('shows warnings with their line, and what was left off', async () => {
    await showPage(fixturePage('remote-one-rule.txt'));
    const odd = page.getByRole('region', { name: 'Worth a look' });
    await expect.element(odd.getByText(/^Line \d+$/).first()).toBeVisible();
    await expect.element(odd.getByText(/^There is no rule for/)).toBeVisible();
  });

  it('is not there where no page was read', async () => {
    await show(<EditorScreen editorKey={FROM_PAGE} />);
    await expect.element(page.getByRole('heading', { name: 'No page is being read.' })).toBeVisible();
  });
});

describe('a criterion', () => {
  it('is renamed, and its proposed ends follow', async () => {
    await trains();
    const label = first.getByRole('textbox', { name: 'Criterion' }).first();
    await label.fill('Sleeping well');
    expect(labels()).toContain('Sleeping well');
    await expect
      .element(page.getByRole('textbox', { name: 'Best end of Sleeping well' }))
      .toHaveValue('Often sleeping well');
  });

  it('has its ends swapped, and says so', async () => {
    await trains();
    await page.getByRole('button', { name: 'Swap the ends of Carrying bulky luggage' }).click();
    await expect
      .element(page.getByRole('textbox', { name: 'Worst end of Carrying bulky luggage' }))
      .toHaveValue('Often carrying bulky luggage');
    await expect.element(page.getByText(/^Ends swapped: from Often/)).toBeInTheDocument();
  });

  it('from a summary is off until it is taken up', async () => {
    await trains();
    const box = page.getByRole('checkbox', { name: 'Ask about Arriving rested in a city centre' });
    await expect.element(box).not.toBeChecked();
    await box.click();
    await expect.element(box).toBeChecked();
  });

  it('is split, the focus on the first part, and made whole again', async () => {
    await trains();
    const before = labels();
    await page.getByRole('button', { name: 'Split Carrying bulky luggage' }).click();
    const parts = page.getByRole('textbox', { name: 'Split into' });
    await expect.element(parts).toHaveFocus();
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await expect.element(page.getByText('Write at least two, each on a line of its own.')).toBeVisible();
    await parts.fill('Bulky luggage\nHeavy luggage');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await expect.element(parts).not.toBeInTheDocument();
    expect(labels()).toEqual(
      before.flatMap((each) =>
        each === 'Carrying bulky luggage' ? ['Bulky luggage', 'Heavy luggage'] : [each],
      ),
    );
    await expect.poll(() => document.activeElement).toBe(named('Bulky luggage'));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(labels()).toEqual(before);
  });

  it('is merged with another, which can be parted again by Ctrl+Z', async () => {
    await trains();
    const before = proposalNow().criteria;
    await page.getByRole('button', { name: 'Merge Saving a hotel night with another' }).click();
    const select = page.getByRole('combobox', { name: 'Merge with' });
    await expect.element(select).toHaveFocus();
    await userEvent.selectOptions(select, 'Crossing water');
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    expect(labels()).not.toContain('Crossing water');
    await expect
      .element(page.getByText('quoted by the rule, also from a pro of Short Flights'))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Saving a hotel night', exact: true }))
      .toBeVisible();
    await expect.poll(() => document.activeElement).toBe(named('Saving a hotel night'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(proposalNow().criteria).toEqual(before);
  });

  it('is dropped, the focus on the next, and brought back also after something else was written', async () => {
    await trains();
    const before = labels();
    await page.getByRole('button', { name: 'Drop Saving a hotel night' }).click();
    expect(labels()).not.toContain('Saving a hotel night');
    await expect.poll(() => document.activeElement).toBe(named('Carrying bulky luggage'));
    await userEvent.keyboard('{Control>}a{/Control}Big bags');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(labels()).toEqual(before.map((each) => (each === 'Carrying bulky luggage' ? 'Big bags' : each)));
  });

  it('stays dropped while something else is being written', async () => {
    await trains();
    await page.getByRole('button', { name: 'Drop Saving a hotel night' }).click();
    await page.getByRole('button', { name: 'Split Carrying bulky luggage' }).click();
    await userEvent.keyboard('Heavy luggage{Control>}z{/Control}');
    expect(labels()).not.toContain('Saving a hotel night');
  });

  it('is added beside a statement by Enter, and below as one’s own', async () => {
    await trains();
    await first.getByRole('textbox', { name: 'Criterion' }).first().click();
    await userEvent.keyboard('{Enter}Quiet');
    expect(proposalNow().criteria.at(-1)).toMatchObject({ label: 'Quiet', on: true, from: ['s1'] });
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    await userEvent.keyboard('Cost of the trip');
    expect(proposalNow().criteria.at(-1)).toMatchObject({ label: 'Cost of the trip', from: [], origins: [] });
  });

  it('that sounds like another is pointed out, to be merged or kept apart', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    await userEvent.keyboard('Crossing deep water');
    await expect
      .element(page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Crossing deep water and Crossing water are two things' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }))
      .not.toBeInTheDocument();
  });

  it('that is merged into an earlier one leaves the focus where the reader is', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    await userEvent.keyboard('Crossing deep water');
    const before = labels();
    await page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }).click();
    expect(labels()).not.toContain('Crossing deep water');
    await expect.poll(() => document.activeElement).toBe(named('Airports'));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(labels()).toEqual(before);
  });

  it('stays where it is while it is written, whatever that points out', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    const field = document.activeElement;
    const top = () => field?.getBoundingClientRect().top;
    const before = top();
    await userEvent.keyboard('Crossing deep water');
    await expect
      .element(page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }))
      .toBeVisible();
    expect(document.activeElement).toBe(field);
    expect(top()).toBe(before);
  });
});

describe('what the card says', () => {
  it('is reworded, and the rule that quoted it follows', async () => {
    await trains();
    await page.getByRole('textbox', { name: 'Con 1 of Night Trains' }).fill('Few routes on Sundays');
    expect(proposalNow().paths.a.cons).toEqual(['Few routes on Sundays']);
    expect(proposalNow().paths.a.rule?.con).toBe('Few routes on Sundays');
  });

  it('stays on one line', async () => {
    await trains();
    await page.getByRole('textbox', { name: 'Con 1 of Night Trains' }).click();
    await userEvent.keyboard('{End}{Enter}{Enter}');
    expect(proposalNow().paths.a.cons).toEqual(['Few routes run every day']);
    await page.getByRole('textbox', { name: 'Con 1 of Night Trains' }).fill('Few routes\n  on Sundays');
    expect(proposalNow().paths.a.cons).toEqual(['Few routes on Sundays']);
  });

  it('loses a statement and gets it back, with its rule and its criteria', async () => {
    await trains();
    const before = proposalNow();
    await page.getByRole('button', { name: 'Remove Pro 1 of Short Flights' }).click();
    expect(proposalNow().paths.b).toMatchObject({ pros: [], rule: null });
    expect(labels()).toContain('Crossing water');
    await expect.element(page.getByRole('button', { name: 'Add a pro of Short Flights' })).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(proposalNow()).toEqual(before);
  });

  it('gains statements and tags', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a con of Short Flights' }).click();
    await userEvent.keyboard('Long queues');
    await page.getByRole('button', { name: 'Add a tag of Short Flights' }).click();
    await userEvent.keyboard('noise');
    expect(proposalNow().paths.b).toMatchObject({
      cons: ['Specific tradeoffs depend on your use case', 'Long queues'],
      tags: ['airports', 'noise'],
    });
  });

  it('keeps inside the screen, however long its words are', async () => {
    await trains();
    await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Rindfleisch'.repeat(10));
    const main = page.getByRole('main').element();
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });

  it('can be without a rule', async () => {
    await trains();
    await page.getByRole('checkbox', { name: 'The card says when to choose Short Flights' }).click();
    expect(proposalNow().paths.b.rule).toBeNull();
  });
});

describe('saving', () => {
  it('keeps the card, forgets the page, and goes to the library', async () => {
    await trains();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => window.location.hash).toBe('#/cards');
    expect(asked.find(({ method }) => method === 'addCard')?.input).toMatchObject({
      card: { title: 'Night Trains vs Short Flights', pick: 'a' },
    });
    expect(useCardEditor.getState().open[FROM_PAGE]).toBeUndefined();
  });

  it('tells what has to be set right, beside the field and in a list that leads there', async () => {
    await show(<EditorScreen editorKey={FROM_NOTHING} />);
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    const alert = page.getByRole('alert');
    await expect
      .element(alert.getByText(/^Not saved: five things have to be set right first\./))
      .toBeVisible();
    const names = page.getByRole('textbox', { name: 'Name', exact: true });
    await expect.element(names.first()).toHaveFocus();
    await expect.element(names.first()).toHaveAccessibleDescription(/Please write something here/);
    await alert.getByRole('button', { name: 'Criteria' }).click();
    await expect.element(page.getByRole('button', { name: 'Add a criterion to your own' })).toHaveFocus();
    await alert.getByRole('button', { name: 'Name of the second path' }).click();
    await expect.element(names.last()).toHaveFocus();
    expect(asked.some(({ method }) => method === 'addCard')).toBe(false);
  });

  it('of a card made by hand keeps its criteria as the card’s own', async () => {
    await show(<EditorScreen editorKey={FROM_NOTHING} />);
    const names = page.getByRole('textbox', { name: 'Name', exact: true });
    await names.first().fill('Stay');
    await names.last().fill('Move');
    for (const label of ['Rent', 'Friends nearby', 'Work']) {
      await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
      await userEvent.keyboard(label);
    }
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'addCard')?.input)
      .toMatchObject({
        card: {
          title: 'Stay vs Move',
          criteria: [{ label: 'Rent' }, { label: 'Friends nearby' }, { label: 'Work' }],
        },
      });
  });

  it('that fails says why and loses nothing', async () => {
    full = true;
    await trains();
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect.element(page.getByRole('alert').getByText(/^Not saved: the disk is full\./)).toBeVisible();
    expect(labels()).toContain('Crossing water');
    full = false;
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect.poll(() => window.location.hash).toBe('#/cards');
  });

  it('of a card of the library changes that card', async () => {
    await show(<EditorScreen editorKey={OWN_ID} />);
    await page.getByRole('textbox', { name: 'Title' }).fill('Ladder or team');
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'saveCard')?.input)
      .toMatchObject({
        card: { id: OWN_ID, title: 'Ladder or team' },
      });
  });

  it('that another window has changed meanwhile says so, loses nothing, and takes its place when saved again', async () => {
    await show(<EditorScreen editorKey={OWN_ID} />);
    await page.getByRole('textbox', { name: 'Title' }).fill('Ladder or team');
    changedAt = '2026-05-04T08:00:00.000Z';
    const save = page.getByRole('button', { name: 'Save to your cards' });
    await save.click();
    await expect.element(page.getByRole('alert').getByText(/changed in another window or tab/)).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Ladder or team');
    await save.click();
    await expect.poll(() => window.location.hash).toBe('#/cards');
  });
});

it('reads a card anew that was opened and left as it was', async () => {
  const screen = await show(<EditorScreen editorKey={OWN_ID} />);
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await screen.unmount();
  expect(useCardEditor.getState().open[OWN_ID]).toBeUndefined();
});

it('keeps what was written when the editor is left and opened again', async () => {
  const screen = await show(<EditorScreen editorKey={OWN_ID} />);
  await page.getByRole('textbox', { name: 'Title' }).fill('Half done');
  await screen.unmount();
  await show(<EditorScreen editorKey={OWN_ID} />);
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half done');
});

describe('what needs words', () => {
  const sheet = () => page.getByRole('region', { name: /your words|ready/ });
  const write = async () => {
    await showPage(
      'A vs B\nA\nS.\nPros\n• +Quiet rooms\n• +It never sleeps\nCons\n• -High fees\n• -Meetings fill the calendar\nB\nS.\nPros\n• +Long walks',
    );
  };

  it('stands first, with the line of the page, what it is about, and ends that are only suggested', async () => {
    await write();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Three criteria need your words.');
    await expect.element(sheet().getByRole('list', { name: 'Line 6 of the page' })).toBeVisible();
    await sheet().getByRole('button', { name: 'Write Fees' }).click();
    const about = sheet().getByRole('textbox', { name: 'What is it about?' });
    await expect.element(about).toHaveFocus();
    await expect.element(about).toHaveValue('Fees');
    await expect.element(sheet().getByRole('textbox', { name: 'At its worst' })).toHaveValue('High fees');
    const best = sheet().getByRole('textbox', { name: 'At its best' });
    await expect.element(best).toHaveValue('Low fees');
    await expect.element(best).toHaveAttribute('aria-description', 'suggested');
  });

  it('is written one after the other by Enter, and asked from then on', async () => {
    await write();
    const about = () => sheet().getByRole('textbox', { name: 'What is it about?' });
    await about().fill('Nights without work');
    await userEvent.keyboard('{Enter}');
    await expect.element(about()).toHaveFocus();
    await expect.element(about()).toHaveValue('Fees');
    await userEvent.keyboard('{Enter}');
    await about().fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(sheet().getByText('Say in a few words what it is about.')).toBeVisible();
    await about().fill('Time free of meetings');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Five criteria are ready.');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    const on = proposalNow().criteria.filter((each) => each.on);
    expect(on.map(({ label }) => label)).toEqual([
      'Quiet rooms',
      'Nights without work',
      'Long walks',
      'Fees',
      'Time free of meetings',
    ]);
    expect(proposalNow().criteria.some(({ needsWording }) => needsWording)).toBe(false);
  });

  it('leaves the others in a line each, to be unticked, turned round and changed', async () => {
    await write();
    const ready = page.getByRole('list', { name: 'Ready to ask' });
    await expect.poll(() => ready.getByRole('listitem').elements().length).toBe(2);
    const walks = ready.getByRole('listitem').filter({ hasText: 'Long walks' });
    await expect.poll(() => walks.element().textContent).toContain('Few or no long walks (suggested)');
    // Else the window itself would scroll, past its footer.
    const readOut = walks.getByText('(suggested)').first().element() as HTMLElement;
    expect(document.querySelector('main')?.contains(readOut.offsetParent)).toBe(true);
    await walks.getByRole('checkbox', { name: 'Long walks' }).click();
    expect(proposalNow().criteria.find(({ label }) => label === 'Long walks')?.on).toBe(false);
    await walks.getByRole('button', { name: 'Turn Long walks round' }).click();
    expect(proposalNow().criteria.find(({ label }) => label === 'Long walks')?.best).toBe(
      'Few or no long walks',
    );
    await ready.getByRole('button', { name: 'Edit Quiet rooms' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Criterion' }).first()).toHaveFocus();
  });

  it('can be left out, and taken back', async () => {
    await write();
    await sheet().getByRole('button', { name: 'Leave out Fees' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Two criteria need your words.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Three criteria need your words.');
  });

  it('is kept on a card that is saved before it is written', async () => {
    await write();
    await page.getByRole('button', { name: /^Save to your cards/ }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'addCard')?.input)
      .toMatchObject({
        card: {
          further: [
            { label: 'It never sleeps', needsWording: true },
            { label: 'Fees', needsWording: true },
            { label: 'Meetings fill the calendar', needsWording: true },
          ],
        },
      });
  });

  it('is not there where the page says all', async () => {
    await showPage('A vs B\nA\nS.\nPros\n• +Quiet rooms\nB\nS.\nPros\n• +Long walks');
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Is this what the page says?');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GENERAL_ENDS } from '../../../src/core/card/general-ends.ts';
import { EditorScreen } from '../../../src/renderer/cards/editor/EditorScreen.tsx';
import { editProposal, FROM_PAGE } from '../../../src/renderer/stores/card-editor-store.ts';
import { keepUndoByWord } from '../../../src/renderer/ui/undo-by-word.ts';
import { asked, first, proposalNow, showPage, trains } from '../support/card-editor.tsx';
import { fixturePage } from '../support/files.ts';
import { show } from '../support/show.tsx';

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

  it('asks of a rule in whole sentences whether it fits', async () => {
    await showPage(
      'A vs B\nA\nS.\nPros\n• +Free time\nB\nS.\nPros\n• +Quiet rooms\nThe Verdict\nUse A if: You want calm and can spare an hour.\nUse B if: You want quiet rooms.',
    );
    await expect
      .element(page.getByRole('combobox', { name: 'If this fits you' }))
      .toHaveDisplayValue('You want calm and can spare an hour');
    await expect.element(page.getByRole('combobox', { name: 'If you want' })).toBeVisible();
  });

  it('says that criteria stand beside statements only below those that are ready, where they do', async () => {
    await showPage('A vs B\nA\nS.\nPros\n• +Free time\nB\nS.\nPros\n• +Quiet rooms');
    const said = page.getByText(/^Beside each statement stand the criteria/).element();
    const ready = page.getByRole('list', { name: 'Ready to ask' }).element();
    expect(ready.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
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

  it('shows a warning that names no line', async () => {
    await showPage(fixturePage('pros-vs-amateurs.txt'));
    const odd = page.getByRole('region', { name: 'Worth a look' });
    await expect
      .element(odd.getByRole('listitem'))
      .toHaveTextContent('No verdict could be read, so the card has no rules.');
  });

  it('is not there where no page was read', async () => {
    await show(<EditorScreen editorKey={FROM_PAGE} />);
    await expect.element(page.getByRole('heading', { name: 'No page is being read.' })).toBeVisible();
  });
});

describe('what needs words', () => {
  const sheet = () => page.getByRole('region', { name: /your words|ready/ });
  const write = async () => {
    await showPage(
      'A vs B\nA\nS.\nPros\n• +Quiet rooms\n• +It never sleeps\nCons\n• -Slower than gas\n• -Nothing is written down\nB\nS.\nPros\n• +Free time',
    );
  };

  it('stands first, with the line of the page, what it is about, and its ends', async () => {
    await write();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Three criteria need your words.');
    await expect.element(sheet().getByRole('list', { name: 'Line 6 of the page' })).toBeVisible();
    await sheet().getByRole('button', { name: 'Write Slower than gas' }).click();
    const about = sheet().getByRole('textbox', { name: 'What is it about?' });
    await expect.element(about).toHaveFocus();
    await expect.element(about).toHaveValue('');
    await expect
      .element(sheet().getByRole('textbox', { name: 'At its worst' }))
      .toHaveValue('Slower than gas');
    const best = sheet().getByRole('textbox', { name: 'At its best' });
    await expect.element(best).toHaveValue('');
    await expect.element(best).toHaveAttribute('placeholder', 'What would be good? Yours to say.');
  });

  it('marks only the part of a line that is left, a criterion each', async () => {
    await showPage(
      'A vs B\nA\nS.\nPros\n• +It is useful for cheap equipment, as it keeps its price and uses each part to the end of its life\nB\nS.\nPros\n• +Free time',
    );
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Two criteria need your words.');
    const marked = () =>
      sheet().getByRole('list', { name: 'Line 5 of the page' }).element().querySelector('mark');
    expect(marked()?.textContent).toBe('keeps its price');
    await expect
      .element(sheet().getByText('uses each part to the end of its life', { exact: true }))
      .toBeVisible();
    await sheet()
      .getByRole('button', { name: /^Write .*to the end of its life/ })
      .click();
    await expect.poll(() => marked()?.textContent).toBe('uses each part to the end of its life');
  });

  it('is written one after the other by Enter, and asked from then on', async () => {
    await write();
    const about = () => sheet().getByRole('textbox', { name: 'What is it about?' });
    await about().fill('Nights without work');
    await userEvent.keyboard('{Enter}');
    await expect.element(about()).toHaveFocus();
    await about().fill('Time with the family');
    await userEvent.keyboard('{Enter}');
    await expect.element(about()).toHaveValue('');
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
      'Free time',
      'Time with the family',
      'Time free of meetings',
    ]);
    expect(proposalNow().criteria.some(({ needsWording }) => needsWording)).toBe(false);
  });

  it('is not done by Enter alone', async () => {
    await write();
    const about = sheet().getByRole('textbox', { name: 'What is it about?' });
    await about.click();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(sheet().getByText('Say in a few words what it is about, or leave it out.'))
      .toBeVisible();
    await expect.element(about).toHaveFocus();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Three criteria need your words.');
    expect(proposalNow().criteria.filter(({ on }) => on)).toHaveLength(2);
  });

  it('is not ticked in the words of a summary', async () => {
    const sentence =
      'Senior developers should move into management when growth gives them more joy than commits';
    await showPage(`A vs B\nA\n${sentence}.\nPros\n• +Quiet rooms\nB\nS.\nPros\n• +Free time`);
    const ask = page.getByRole('checkbox', { name: `Ask about ${sentence}` });
    await ask.click();
    await expect.element(ask).not.toBeChecked();
    await expect
      .element(page.getByText('Say in a few words what it is about, or leave it out.'))
      .toBeVisible();
    await userEvent.keyboard('Joy at work');
    await page.getByRole('checkbox', { name: 'Ask about Joy at work' }).click();
    expect(proposalNow().criteria.find(({ label }) => label === 'Joy at work')?.on).toBe(true);
  });

  it('comes back by Ctrl+Z after it was done', async () => {
    await write();
    const about = sheet().getByRole('textbox', { name: 'What is it about?' });
    await about.fill('Nights without work');
    await userEvent.keyboard('{Enter}');
    await expect.element(about).toHaveValue('');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(about).toHaveValue('Nights without work');
    await expect.element(about).toHaveFocus();
  });

  it('leaves the others in a line each, to be unticked, turned round and changed', async () => {
    await write();
    const ready = page.getByRole('list', { name: 'Ready to ask' });
    await expect.poll(() => ready.getByRole('listitem').elements().length).toBe(2);
    const time = ready.getByRole('listitem').filter({ hasText: 'Free time' });
    await expect.poll(() => time.element().textContent).toContain('Hardly any free time (suggested)');
    // Else the window itself would scroll, past its footer.
    const readOut = time.getByText('(suggested)').first().element() as HTMLElement;
    expect(document.querySelector('main')?.contains(readOut.offsetParent)).toBe(true);
    await time.getByRole('checkbox', { name: 'Free time' }).click();
    expect(proposalNow().criteria.find(({ label }) => label === 'Free time')?.on).toBe(false);
    await time.getByRole('button', { name: 'Turn Free time round' }).click();
    expect(proposalNow().criteria.find(({ label }) => label === 'Free time')?.best).toBe(
      'Hardly any free time',
    );
    await ready.getByRole('button', { name: 'Edit Quiet rooms' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Criterion' }).first()).toHaveFocus();
  });

  it('marks an end as suggested only where the scale has one of its own, as every other screen does', async () => {
    await showPage('A vs B\nA\nS.\nPros\n• +Free time\nB\nS.\nPros\n• +Quiet rooms');
    editProposal(FROM_PAGE, (proposal) => ({
      ...proposal,
      criteria: proposal.criteria.map((each) =>
        each.label === 'Free time' ? { ...each, ...GENERAL_ENDS, suggested: ['worst', 'best'] } : each,
      ),
    }));
    const time = page.getByRole('list', { name: 'Ready to ask' }).getByRole('listitem').first();
    await expect.element(time.getByText(GENERAL_ENDS.worst)).toBeVisible();
    expect(time.element().textContent).not.toContain('(suggested)');
    const worst = page.getByRole('textbox', { name: 'Worst end of Free time' });
    await expect.element(worst).toHaveValue(GENERAL_ENDS.worst);
    await expect.element(worst).not.toHaveAttribute('data-suggested');
  });

  describe('has wordings to choose from', () => {
    const about = () => sheet().getByRole('textbox', { name: 'What is it about?' });
    const offers = () => sheet().getByRole('list', { name: 'Use one of these:' }).getByRole('button');
    const choose = (name: string) => sheet().getByRole('button', { name, exact: true });
    const open = () =>
      showPage(
        'A vs B\nA\nS.\nPros\n• +Quiet rooms\n• +The hours are regular and overtime is paid\nCons\n• -Everything stops when you fall ill\nB\nS.\nPros\n• +Free time',
      );
    let away: () => void;
    beforeEach(() => {
      away = keepUndoByWord();
    });
    afterEach(() => away());

    it('each a click, after which it is as if typed', async () => {
      await open();
      await expect
        .poll(() =>
          offers()
            .elements()
            .map(({ textContent }) => textContent),
        )
        .toEqual(['Regular hours', 'The hours being regular']);
      await choose('Regular hours').click();
      await expect.element(about()).toHaveValue('Regular hours');
      await expect.element(about()).toHaveFocus();
      await expect.element(choose('Regular hours')).toHaveAttribute('aria-pressed', 'true');
      const [chosen] = proposalNow().criteria.filter(({ label }) => label === 'Regular hours');
      await userEvent.keyboard('{Enter}');
      expect(proposalNow().criteria.find(({ id }) => id === chosen?.id)).toMatchObject({
        label: 'Regular hours',
        on: true,
        needsWording: false,
      });
      await expect.element(about()).toHaveFocus();
      await expect.element(about()).toHaveValue('');
    });

    it('by keyboard alone, to be changed in the field', async () => {
      await open();
      await about().click();
      await userEvent.keyboard('{Tab}{Enter}');
      await expect.element(about()).toHaveValue('Regular hours');
      await userEvent.keyboard(' off');
      await expect.element(about()).toHaveValue('Regular hours off');
      await expect.element(choose('Regular hours')).toHaveAttribute('aria-pressed', 'false');
    });

    it('one in place of the other or of what was typed, taken back step by step', async () => {
      await open();
      await about().fill('Fridays');
      await choose('Regular hours').click();
      await choose('The hours being regular').click();
      await expect.element(about()).toHaveValue('The hours being regular');
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect.element(about()).toHaveValue('Regular hours');
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect.element(about()).toHaveValue('Fridays');
      await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
      await expect.element(about()).toHaveValue('Regular hours');
    });

    it('from nothing and back to nothing', async () => {
      await open();
      await choose('Regular hours').click();
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect.element(about()).toHaveValue('');
      await expect.element(about()).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect.element(sheet().getByText(/^Say in a few words what it is about/)).toBeVisible();
    });

    it('none where none is sound', async () => {
      await open();
      await sheet().getByRole('button', { name: 'Write Everything stops when you fall ill' }).click();
      await expect.element(about()).toHaveFocus();
      expect(sheet().getByText(/^Use /).elements()).toHaveLength(0);
    });
  });

  it('can be left out, and taken back', async () => {
    await write();
    await sheet().getByRole('button', { name: 'Leave out Slower than gas' }).click();
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
            { label: 'Slower than gas', needsWording: true },
            { label: 'Nothing is written down', needsWording: true },
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

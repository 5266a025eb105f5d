import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardToText } from '../../src/core/card/card-file.ts';
import { Shortcuts } from '../../src/renderer/app/Shortcuts.tsx';
import { ExportButton } from '../../src/renderer/export/ExportButton.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { takeGivenExport, useGivenExport } from '../../src/renderer/stores/given-export.ts';
import { usePage } from '../../src/renderer/stores/page-store.ts';
import { keepUndoByWord } from '../../src/renderer/ui/undo-by-word.ts';
import { APP_INFO, commandWindow, hostAnswering } from './support/host.ts';
import { BUNDLED, freshCards, OWN_ID } from './support/library.ts';
import { show } from './support/show.tsx';

const asked = hostAnswering({
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => [],
  listNotices: () => [],
  exportReport: () => ({ kind: 'cancelled' }),
  addCard: ({ card }) => ({
    card: { ...card, id: OWN_ID },
    origin: 'own',
    createdAt: '2026-11-28T01:00:00.000Z',
    updatedAt: '2026-11-28T01:00:00.000Z',
  }),
});

beforeEach(() => {
  freshCards();
  usePage.setState({ text: '', fileName: null, refused: null });
  useApp.setState({ info: { ...APP_INFO, host: 'electron' } });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('what the desktop asks of the window', () => {
  it.each([
    ['settings', '#/settings'],
    ['user-guide', '#/guide'],
    ['about', '#/about'],
    ['journal', '#/journal'],
    ['import-page', '#/cards/import'],
  ] as const)('is to go somewhere: %s', async (entry, hash) => {
    await show(<Shortcuts />);
    await commandWindow({ kind: 'menu', entry });
    await expect.poll(() => location.hash).toBe(hash);
  });

  it('is to open the decision that a notification told of', async () => {
    await show(<Shortcuts />);
    await commandWindow({ kind: 'open-decision', id: OWN_ID });
    await expect.poll(() => location.hash).toBe(`#/journal/${OWN_ID}`);
  });

  it('is to take a word back, and to write it again', async () => {
    const away = keepUndoByWord();
    onTestFinished(away);
    await show(
      <>
        <Shortcuts />
        <textarea aria-label="Note" />
      </>,
    );
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.click();
    await userEvent.keyboard('some text');
    await commandWindow({ kind: 'menu', entry: 'undo' });
    await expect.element(note).toHaveValue('some ');
    await commandWindow({ kind: 'menu', entry: 'redo' });
    await expect.element(note).toHaveValue('some text');
  });

  it('is to show the keys, or the find bar', async () => {
    await show(<Shortcuts />);
    await commandWindow({ kind: 'menu', entry: 'find' });
    await expect.element(page.getByRole('textbox', { name: 'Find on this page' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await commandWindow({ kind: 'menu', entry: 'shortcuts' });
    await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  });

  it('is to export what the screen shows, and it says so where that is nothing', async () => {
    const { unmount } = await show(
      <>
        <Shortcuts />
        <ExportButton subject={{ kind: 'journal' }} />
      </>,
    );
    await commandWindow({ kind: 'menu', entry: 'export-pdf' });
    await expect.element(page.getByRole('dialog', { name: 'Export as PDF' })).toBeVisible();
    await unmount();
    await show(<Shortcuts />);
    await commandWindow({ kind: 'menu', entry: 'export-pdf' });
    await expect.element(page.getByText(/^Open a result, a decision or the journal first/)).toBeVisible();
  });

  it('is to take a card that was opened from the system', async () => {
    await show(<Shortcuts />);
    const bytes = bytesOf(cardToText({ ...BUNDLED.card, title: 'Tea or coffee' }));
    const file = { name: 'tea.crossroads-card', size: bytes.length, bytes };
    await commandWindow({ kind: 'open-file', file });
    await expect.poll(() => location.hash).toBe('#/cards');
    expect(asked.find(({ method }) => method === 'addCard')?.input).toMatchObject({
      card: { title: 'Tea or coffee' },
    });
  });

  it('is to show what importing an export would do, whether of one decision or of everything', async () => {
    await show(<Shortcuts />);
    const bytes = bytesOf('{"format":"crossroads-export","version":1}');
    await commandWindow({
      kind: 'open-file',
      file: { name: 'a.crossroads-export', size: bytes.length, bytes },
    });
    await expect.poll(() => location.hash).toBe('#/settings/storage');
    expect(await takeGivenExport()?.text()).toContain('crossroads-export');
    expect(usePage.getState().refused).toBe(null);
    await commandWindow({ kind: 'open-file', file: { name: 'a.crossroads-export', size: 1e9, bytes: null } });
    expect(useGivenExport.getState().refusal).toMatch(
      /^a\.crossroads-export is too long to be opened from outside/,
    );
  });

  it.each([
    ['cannot be read', 100, /^tea\.txt cannot be read\./],
    ['is too long', 1_000_000_000, /^tea\.txt is 1000 MB long, more than the 5 MB that are read\./],
  ])('is refused in words where a file %s', async (_what, size, words) => {
    await show(<Shortcuts />);
    await commandWindow({ kind: 'open-file', file: { name: 'tea.txt', size, bytes: null } });
    await expect.poll(() => location.hash).toBe('#/cards/import');
    expect(usePage.getState().refused).toMatch(words);
  });

  it('is told why no decision can be started while nothing can be saved', async () => {
    useApp.setState({ info: { ...APP_INFO, host: 'electron', readOnly: 'The folder cannot be written.' } });
    await show(<Shortcuts />);
    await commandWindow({ kind: 'menu', entry: 'new-decision' });
    await expect.element(page.getByText('The folder cannot be written.')).toBeVisible();
    expect(asked.some(({ method }) => method === 'createDraft')).toBe(false);
  });
});

describe('Ctrl+F', () => {
  it('is left to a browser, which finds by itself', async () => {
    useApp.setState({ info: { ...APP_INFO, host: 'loopback' } });
    await show(<Shortcuts />);
    let prevented = true;
    const listen = (event: KeyboardEvent) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    await userEvent.keyboard('{Control>}f{/Control}');
    window.removeEventListener('keydown', listen);
    expect(prevented).toBe(false);
    expect(page.getByRole('textbox', { name: 'Find on this page' }).query()).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError, type Notice } from '../../src/core/api.ts';
import type { Card } from '../../src/core/card/card.ts';
import type { LibraryCard } from '../../src/core/card/library-card.ts';
import {
  addCard,
  discardCard,
  duplicateCard,
  loadLibrary,
  restoreCard,
  saveCard,
  useLibrary,
} from '../../src/renderer/stores/library-store.ts';
import { useNotices } from '../../src/renderer/stores/notices-store.ts';
import { exportCardFile } from '../../src/renderer/ui/export-card.ts';
import { card as BUNDLED } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const MINE = { ...BUNDLED, id: '00000000-0000-4000-8000-000000000001', title: 'Mine' };
const AT = '2026-11-26T09:00:00.000Z';
const own = (each: Card): LibraryCard => ({ card: each, origin: 'own', createdAt: AT, updatedAt: AT });
const bundled: LibraryCard = { card: BUNDLED, origin: 'bundled', createdAt: null, updatedAt: null };

let kept: LibraryCard[] = [];
let notices: Notice[] = [];
let full = false;

const refuseFull = () => {
  if (full) throw new ApiError('disk-full', 'Not saved: the disk is full.');
};

const asked = hostAnswering({
  listCards: () => [bundled, ...kept],
  listNotices: () => notices,
  addCard: ({ card: added }) => {
    refuseFull();
    kept = [own({ ...added, id: MINE.id }), ...kept];
    return own({ ...added, id: MINE.id });
  },
  saveCard: ({ card: saved }) => {
    refuseFull();
    kept = [own(saved)];
    return own(saved);
  },
  duplicateCard: () => {
    kept = [own(MINE)];
    return own(MINE);
  },
  discardCard: () => {
    kept = [];
    return null;
  },
  restoreCard: () => {
    kept = [own(MINE)];
    return own(MINE);
  },
  exportCard: ({ id }) => {
    if (id !== MINE.id) throw new ApiError('not-found', 'There is no such card.');
    return { kind: 'saved', path: '/home/ines/mine.crossroads-card' };
  },
});

beforeEach(() => {
  kept = [];
  notices = [];
  full = false;
  useLibrary.setState({ status: 'loading', failure: null, cards: [] });
});

const titles = () => useLibrary.getState().cards.map((each) => each.card.title);

describe('the library', () => {
  it('shows what is kept after each change', async () => {
    await loadLibrary();
    expect(titles()).toEqual([BUNDLED.title]);
    expect(await addCard(MINE)).toEqual(own(MINE));
    expect(titles()).toEqual([BUNDLED.title, 'Mine']);
    await saveCard({ ...MINE, title: 'Ours' }, AT);
    expect(asked.find(({ method }) => method === 'saveCard')?.input).toEqual({
      card: { ...MINE, title: 'Ours' },
      updatedAt: AT,
    });
    expect(titles()).toEqual([BUNDLED.title, 'Ours']);
    await discardCard(MINE.id);
    expect(titles()).toEqual([BUNDLED.title]);
    await restoreCard(MINE.id);
    expect(titles()).toEqual([BUNDLED.title, 'Mine']);
    expect(await duplicateCard(MINE.id)).toEqual(own(MINE));
  });

  it('hands a failure on, and shows what it showed', async () => {
    await loadLibrary();
    full = true;
    await expect(addCard(MINE)).rejects.toMatchObject({ code: 'disk-full' });
    await expect(saveCard(MINE, null)).rejects.toMatchObject({ code: 'disk-full' });
    expect(useLibrary.getState()).toEqual({ status: 'ready', failure: null, cards: [bundled] });
  });

  it('tells of a card that was found damaged', async () => {
    notices = [{ id: 'finding-1', text: 'Both saved copies of a card are damaged.', file: 'quarantine/1' }];
    await loadLibrary();
    expect(useNotices.getState().notices).toEqual(notices);
  });

  it('keeps its cards where the host does not answer, and says so', async () => {
    await loadLibrary();
    window.crossroads = {
      call: async () => ({
        ok: false,
        error: { code: 'unreachable', message: 'Crossroads is not answering.' },
      }),
      onCommand() {},
    };
    await loadLibrary();
    expect(useLibrary.getState()).toEqual({
      status: 'failed',
      failure: 'Crossroads is not answering.',
      cards: [bundled],
    });
  });

  it('exports a card and says where it is, or what went wrong', async () => {
    await show(null);
    await exportCardFile(MINE.id);
    await expect.element(page.getByText('Saved to /home/ines/mine.crossroads-card')).toBeVisible();
    await exportCardFile('none');
    await expect.element(page.getByText('There is no such card.')).toBeVisible();
    expect(asked.map(({ method }) => method)).toEqual(['exportCard', 'exportCard']);
  });
});

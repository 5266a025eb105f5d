import { beforeEach, describe, expect, it } from 'vitest';
import { UnsavedGuard } from '../../src/renderer/app/UnsavedGuard.tsx';
import { draftSession } from '../../src/renderer/stores/draft-store.ts';
import { usePage } from '../../src/renderer/stores/page-store.ts';
import { keepUnsentNote } from '../../src/renderer/stores/unsent-notes.ts';
import { show } from './support/show.tsx';

const NOTE = '4b1f6ad0-52a3-4e66-9d4c-6f1c2a6a5f10';

beforeEach(() => {
  draftSession.useSaving.setState({ unsaved: null });
  usePage.setState({ text: '' });
  keepUnsentNote(NOTE, '');
});

/** Would the window ask before it goes? */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('closing the window', () => {
  it('asks nothing where everything is saved', async () => {
    await show(<UnsavedGuard />);
    expect(asks()).toBe(false);
  });

  it.each<[string, () => void]>([
    ['a pasted page', () => usePage.setState({ text: 'IC or TL' })],
    ['a note that is being written', () => keepUnsentNote(NOTE, 'Look again')],
    [
      'an answer that could not be saved',
      () => draftSession.useSaving.setState({ unsaved: { message: 'The disk is full.', cause: 'other' } }),
    ],
  ])('asks about %s', async (_what, write) => {
    await show(<UnsavedGuard />);
    write();
    await expect.poll(asks).toBe(true);
  });
});

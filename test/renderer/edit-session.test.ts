import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../../src/core/api.ts';
import { createEditSession } from '../../src/renderer/stores/edit-session.ts';

const note = z.object({ id: z.string(), updatedAt: z.string(), text: z.string().max(20) });
type Note = z.infer<typeof note>;

const MOMENTS = ['2026-11-28T09:00:00.000Z', '2026-11-28T09:01:00.000Z', '2026-11-28T09:02:00.000Z'] as const;

/** A host that answers a question for a note when the test says so, and saves at once. */
function notes() {
  const stored = new Map<string, Note>();
  const store = (id: string, text: string, updatedAt: string = MOMENTS[0]) =>
    stored.set(id, { id, text, updatedAt });
  const waiting = new Map<string, () => void>();
  const session = createEditSession<Note, Note>({
    what: 'note',
    schema: note,
    read: (id) =>
      new Promise((resolve, reject) => {
        waiting.set(id, () => {
          const found = stored.get(id);
          if (found === undefined) reject(new ApiError('not-found', 'It is gone.'));
          else resolve(found);
        });
      }),
    async save(value) {
      const { updatedAt = MOMENTS[0] } = stored.get(value.id) ?? {};
      if (value.updatedAt !== updatedAt) throw new ApiError('outdated', 'It was changed elsewhere.');
      const next = { ...value, updatedAt: new Date(Date.parse(updatedAt) + 1).toISOString() };
      stored.set(value.id, next);
      return next;
    },
    isSame: (one, other) => one.text === other.text,
    recordOf: (value) => value,
    withRecord: (_, value) => value,
  });
  /** Answers the question for a note once it has been asked. */
  const answer = async (id: string) => {
    await expect.poll(() => waiting.has(id)).toBe(true);
    waiting.get(id)?.();
    waiting.delete(id);
  };
  const opened = async (id: string) => {
    const opening = session.open(id);
    await answer(id);
    await opening;
  };
  return { stored, store, session, answer, opened };
}

const write = (text: string) => (value: Note) => ({ ...value, text });

describe('an edit session', () => {
  it('opens the record that was asked for last, whichever answer comes first', async () => {
    const { store, session, answer } = notes();
    store('one', 'One');
    store('two', 'Two');
    const opening = [session.open('one'), session.open('two')];
    await answer('one');
    await answer('two');
    await Promise.all(opening);
    expect(session.record()?.text).toBe('Two');
  });

  it('does not close the record that was asked for last when an earlier one cannot be read', async () => {
    const { store, session, answer } = notes();
    store('two', 'Two');
    const opening = [session.open('gone'), session.open('two')];
    await answer('two');
    await answer('gone');
    await Promise.all(opening);
    expect(session.use.getState()).toMatchObject({ open: { text: 'Two' }, failure: null });
  });

  it('says which record could not be opened, and why', async () => {
    const { session, opened } = notes();
    await opened('gone');
    expect(session.use.getState()).toEqual({
      open: null,
      failure: { id: 'gone', message: 'It is gone.', code: 'not-found' },
    });
  });

  it('keeps a record open that cannot be saved, and opens no other', async () => {
    const { store, session, opened } = notes();
    store('one', 'One');
    await opened('one');
    session.edit(write('Far too long to be stored'));
    await session.open('two');
    expect(session.record()?.text).toBe('Far too long to be stored');
    expect(session.use.getState().failure).toMatchObject({ id: 'two' });
    await expect(session.stored()).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('saves what was written while the newer state was read, when the user keeps theirs', async () => {
    const { stored, store, session, answer, opened } = notes();
    store('one', 'One');
    await opened('one');
    store('one', 'Theirs', MOMENTS[1]);
    session.edit(write('Mine'));
    expect(await session.flush()).toBe(false);
    const keeping = session.keepMine();
    session.edit(write('Mine, and on'));
    await answer('one');
    await keeping;
    expect(stored.get('one')?.text).toBe('Mine, and on');
    expect(session.useSaving.getState()).toMatchObject({ save: { kind: 'saved' }, unsaved: null });
  });

  it('takes nothing back once another record is open', async () => {
    const { stored, store, session, answer, opened } = notes();
    store('one', 'One');
    store('two', 'Two');
    await opened('one');
    const loading = session.loadNewer();
    await answer('one');
    const undo = await loading;
    await opened('two');
    undo?.();
    await session.flush();
    expect(session.record()?.text).toBe('Two');
    expect(stored.get('two')?.text).toBe('Two');
  });
});

import type { ZodType } from 'zod';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { ApiError, type ErrorCode } from '../../core/api-error.ts';
import { failureMessage } from '../app/client.ts';
import { createAutosave, type SaveFailure, type SaveState } from './autosave.ts';
import { createVersionedSaves, type Versioned } from './versioned-saves.ts';

/** What is open, and why what was asked for is not. */
interface Opened<V> {
  open: V | null;
  failure: { id: string; message: string; code: ErrorCode | null } | null;
}

export interface Saving {
  save: SaveState;
  /** Why the words are not kept, until they are: another try does not take it out of sight. */
  unsaved: SaveFailure | null;
}

interface EditSessionOptions<V, T extends Versioned> {
  /** What is edited, as in “Another assessment still has unsaved answers.” */
  what: string;
  /** What a record must fit to be stored. */
  schema: ZodType<T>;
  read(id: string): Promise<V>;
  /** Stores it, where `updatedAt` names the stored state; answers with what is stored then. */
  save(record: T): Promise<T>;
  /** Do two states hold the same? When each was saved is no answer. */
  isSame(one: T, other: T): boolean;
  /** The record in what is open. */
  recordOf(open: V): T;
  /** What is open with the record in place of its own. */
  withRecord(open: V, record: T): V;
}

/** A session whatever it edits: what a frame needs to show how the saving goes, and to leave without a loss. */
export type SavedWork = Pick<
  EditSession<unknown, Versioned>,
  'flush' | 'keepMine' | 'loadNewer' | 'close'
> & {
  useSaving: UseBoundStore<Pick<StoreApi<Saving>, 'getState' | 'getInitialState' | 'subscribe'>>;
  /** What is shown, to be taken elsewhere. */
  record(): unknown;
};

export type EditSession<V, T extends Versioned> = ReturnType<typeof createEditSession<V, T>>;

export const NOTHING_TO_SAVE: Saving = { save: { kind: 'saved', at: null }, unsaved: null };

const CAUSES: Partial<Record<ErrorCode, SaveFailure['cause']>> = {
  outdated: 'outdated',
  frozen: 'ended',
  'not-found': 'ended',
  unreachable: 'unreachable',
};

/** What changes where a save is at another state. */
export function savingAfter(save: SaveState): Partial<Saving> {
  if (save.kind === 'failed') return { save, unsaved: save };
  return save.kind === 'saved' ? { save, unsaved: null } : { save };
}

/** A failed save as it is shown. */
export const failureOf = (error: unknown): SaveFailure => ({
  message: failureMessage(error),
  cause: (error instanceof ApiError ? CAUSES[error.code] : undefined) ?? 'other',
});

/**
 * A record that is edited in the window and stored by the host, one at a time. Each edit is shown at once and saved within 300 ms; what another
 * window has saved is never overwritten unasked.
 *
 * @template V what is open: the record, or what holds it
 * @template T the record
 */
export function createEditSession<V, T extends Versioned>(options: EditSessionOptions<V, T>) {
  const { what, schema, read, save, isSame, recordOf, withRecord } = options;
  const use = create<Opened<V>>(() => ({ open: null, failure: null }));
  /** Apart from what is open: a whole screen would be drawn anew for each word of it. */
  const useSaving = create<Saving>(() => NOTHING_TO_SAVE);
  const versions = createVersionedSaves<T>({ get: async (id) => recordOf(await read(id)), save, isSame });

  const tellSave = (state: SaveState): void => useSaving.setState(savingAfter(state));
  const tellFailure = (error: unknown): void => tellSave({ kind: 'failed', ...failureOf(error) });

  const autosave = createAutosave<T>({
    async write(record) {
      // Refused before sending, so that the message can name the answer and what to do.
      const checked = schema.safeParse(record);
      if (!checked.success)
        throw new ApiError('invalid-input', checked.error.issues[0]?.message ?? 'An answer cannot be kept.');
      return versions.saveWithVersion(record);
    },
    onState: tellSave,
    describe: failureOf,
  });

  /** The open record as it is shown. */
  const record = (): T | null => {
    const { open } = use.getState();
    return open === null ? null : recordOf(open);
  };
  /** Saves what waits, now: on blur, step, close, and before anything that needs the stored record. */
  const flush = (): Promise<boolean> => autosave.flush();

  /** Shows a state as it is stored. */
  function take(open: V): void {
    versions.setBaseVersion(recordOf(open));
    use.setState({ open });
    tellSave({ kind: 'saved', at: recordOf(open).updatedAt });
  }

  function put(next: T): void {
    use.setState(({ open }) => ({ open: open === null ? null : withRecord(open, next) }));
    autosave.schedule(next);
  }

  /** @throws ApiError not-ready where something cannot be stored */
  async function ensureStored(): Promise<void> {
    if (await flush()) return;
    const { save: state } = useSaving.getState();
    throw new ApiError('not-ready', state.kind === 'failed' ? state.message : 'Not saved yet. Try again.');
  }

  /** The open record once all of it is stored, with the version that is. @throws ApiError where it cannot be */
  async function stored(): Promise<Versioned> {
    await ensureStored();
    const open = record();
    if (open === null) throw new ApiError('not-found', `No ${what} is open.`);
    return { id: open.id, updatedAt: versions.baseVersion(open) };
  }

  /** The record asked for last: an answer about another one is of no interest any more. */
  let wanted: string | null = null;

  return {
    use,
    useSaving,
    record,
    flush,
    take,
    ensureStored,
    /** Would what was typed last be lost if the page went now, since an older save is still under way? */
    isBehind: autosave.isBehind,

    /** Opens a record; the one before it is saved first. What could not be saved stays open, newer than what is stored. */
    async open(id: string): Promise<void> {
      wanted = id;
      const saved = await flush();
      const isOpen = record()?.id === id;
      const message = `Another ${what} still has unsaved answers. Go back to it and save them first. Nothing of it is lost.`;
      use.setState({ failure: saved || isOpen ? null : { id, message, code: null } });
      if (!saved) return;
      if (!isOpen) use.setState({ open: null });
      const { open: before } = use.getState();
      try {
        const found = await read(id);
        // Edits made while the request ran are newer than its answer.
        if (wanted === id && use.getState().open === before) take(found);
      } catch (error) {
        const code = error instanceof ApiError ? error.code : null;
        if (wanted === id)
          use.setState({ open: null, failure: { id, message: failureMessage(error), code } });
      }
    },

    /** Changes the open record. Does nothing where none is open, or where the change gives the very same back. */
    edit(change: (record: T) => T): void {
      const before = record();
      if (before === null) return;
      const next = change(before);
      if (next !== before) put(next);
    },

    stored,

    /**
     * Does something with the open record once all of it is stored. Where another window has changed it since, whose answers stay is asked as
     * with a save.
     *
     * @throws ApiError where it cannot be stored, and what `act` throws
     */
    async withStored<R>(act: (stored: Versioned) => Promise<R>): Promise<R> {
      const state = await stored();
      try {
        return await act(state);
      } catch (error) {
        if (failureOf(error).cause === 'outdated') tellFailure(error);
        throw error;
      }
    },

    /** Closes what has been put an end to, here or elsewhere, and drops what waits. */
    close(): void {
      autosave.drop();
      use.setState({ open: null });
      tellSave({ kind: 'saved', at: null });
    },

    /** Saves what is shown here in place of what another window has saved. */
    async keepMine(): Promise<void> {
      const open = record();
      if (open === null) return;
      try {
        versions.setBaseVersion(recordOf(await read(open.id)));
        autosave.schedule(record() ?? open);
        await flush();
      } catch (error) {
        tellFailure(error);
      }
    },

    /**
     * Loads what another window has saved, in place of what is open.
     *
     * @returns the way back: what was open, saved in its place again; null where it could not be read
     */
    async loadNewer(): Promise<(() => void) | null> {
      const open = record();
      if (open === null) return null;
      try {
        const newer = await read(open.id);
        const mine = record() ?? open;
        autosave.drop();
        take(newer);
        return () => {
          // A toast outlives the screen: its undo must not reach another record.
          if (record()?.id === mine.id) put(mine);
        };
      } catch (error) {
        tellFailure(error);
        return null;
      }
    },
  };
}

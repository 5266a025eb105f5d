import { ApiError } from '../../core/api-error.ts';
import type { Moment } from '../../core/time.ts';

/** A record on the host; each of its states is named by the moment it was saved. */
export interface Versioned {
  id: string;
  updatedAt: Moment;
}

interface VersionedSavesOptions<T extends Versioned> {
  get(id: string): Promise<T>;
  /** Stores it, where `updatedAt` names the stored state; answers with what is stored then. */
  save(value: T): Promise<T>;
  /** Do two states hold the same? When each was saved is no answer. */
  isSame(one: T, other: T): boolean;
}

/** Saves made from a known state of what is stored: the host refuses what was made from an older one. */
interface VersionedSaves<T extends Versioned> {
  /** From now on the open record is based on this state. */
  setBaseVersion(value: T): void;
  /** The base version: the moment of the state it was made from. */
  baseVersion(value: T): Moment;
  /**
   * Saves over the state that it was made from.
   *
   * @returns the moment of the state that is stored then
   * @throws ApiError as the host gives it; outdated only where someone else has saved since: a state whose answer was lost
   * on its way back is known again as our own
   */
  saveWithVersion(value: T): Promise<Moment>;
}

export function createVersionedSaves<T extends Versioned>({
  get,
  save,
  isSame,
}: VersionedSavesOptions<T>): VersionedSaves<T> {
  let stored: Versioned | null = null;
  /** What was sent since without an answer: it may be stored all the same. */
  let unanswered: readonly T[] = [];

  const setBaseVersion = (value: T): void => {
    stored = value;
    unanswered = [];
  };
  const baseVersion = ({ id, updatedAt }: T): Moment => (stored?.id === id ? stored.updatedAt : updatedAt);

  async function send(value: T): Promise<Moment> {
    const saved = await save({ ...value, updatedAt: baseVersion(value) });
    setBaseVersion(saved);
    return saved.updatedAt;
  }

  return {
    setBaseVersion,
    baseVersion,
    async saveWithVersion(value) {
      try {
        return await send(value);
      } catch (error) {
        if (!(error instanceof ApiError && error.code === 'outdated')) {
          unanswered = [...unanswered, value];
          throw error;
        }
        const found = unanswered.length === 0 ? null : await get(value.id);
        if (found === null || !unanswered.some((sent) => isSame(found, sent))) throw error;
        setBaseVersion(found);
        return send(value);
      }
    },
  };
}

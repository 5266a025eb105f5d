/** The state of saving: under way, saved at a moment, or failed and why. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'pending' }
  | { kind: 'saving' }
  | ({ kind: 'failed' } & SaveFailure);

export interface SaveFailure {
  message: string;
  /**
   * Whether another try helps. `outdated`: another window has saved since, so only once it is decided whose answers stay. `ended`: what is written
   * into was decided or deleted elsewhere, so only where it is brought back. `unreachable`: the host does not answer, and is asked again by itself.
   */
  cause: 'outdated' | 'ended' | 'unreachable' | 'other';
}

/** How long a host that does not answer is left alone, ms. */
const ASK_AGAIN_MS = 3000;

/** Keystrokes are gathered for at most this long, ms. */
const GATHER_MS = 300;

/** The flush of every autosave that there is: one a kind of answers, made with its store. */
const flushes = new Set<() => Promise<boolean>>();

/** Tries to keep all that waits, of whatever kind, as before the window closes. */
export async function flushEverything(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}

interface AutosaveOptions<T> {
  /** Stores the value; resolves to the moment it was saved. */
  write(value: T): Promise<string>;
  onState(state: SaveState): void;
  describe(error: unknown): SaveFailure;
}

/**
 * One save at a time, always of the newest value. What failed stays waiting, so that a later edit or flush tries again.
 */
export function createAutosave<T>({ write, onState, describe }: AutosaveOptions<T>) {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Asks a host again that did not answer; an edit does so sooner. */
  let again: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  /** What is being written; null once it was dropped, and what comes of it is of no interest any more. */
  let underWay: { value: T } | null = null;

  const run = async (): Promise<boolean> => {
    try {
      return await writeAll();
    } finally {
      running = null;
    }
  };
  const writeAll = async (): Promise<boolean> => {
    while (waiting !== null) {
      const mine = waiting;
      underWay = mine;
      waiting = null;
      onState({ kind: 'saving' });
      try {
        const at = await write(mine.value);
        if (waiting === null && underWay === mine) onState({ kind: 'saved', at });
      } catch (error) {
        if (underWay !== mine) continue;
        const failure = describe(error);
        onState({ kind: 'failed', ...failure });
        // What came meanwhile is another try: it may be just what solves this.
        if (waiting === null) {
          waiting = mine;
          if (failure.cause === 'unreachable') again = setTimeout(() => void flush(), ASK_AGAIN_MS);
          return false;
        }
      }
    }
    return true;
  };

  const stopTimers = () => {
    clearTimeout(timer);
    clearTimeout(again);
    timer = undefined;
  };
  const flush = async (): Promise<boolean> => {
    stopTimers();
    // A save under way picks up what waits when it is done.
    if (running === null && waiting !== null) running = run();
    return running ?? true;
  };
  flushes.add(flush);

  return {
    schedule(value: T): void {
      waiting = { value };
      onState({ kind: 'pending' });
      timer ??= setTimeout(() => void flush(), GATHER_MS);
    },
    /** True when everything is kept. */
    flush,
    /** Does something newer wait for a save that is under way? It is not sent before that is answered. */
    isBehind: (): boolean => running !== null && waiting !== null,
    /** Drops what waits and what is being written: something else has replaced it. */
    drop(): void {
      stopTimers();
      waiting = null;
      underWay = null;
    },
  };
}

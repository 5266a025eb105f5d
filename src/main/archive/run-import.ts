import { ApiError } from '../../core/api-error.ts';
import type { ImportItem } from '../../core/journal/import.ts';
import { createPace } from '../in-slices.ts';
import type { ImportPlan } from './import.ts';
import type { TakeBack } from './planned-record.ts';

/** What an import has done, for undo. */
export interface DoneImport {
  readonly items: ImportItem[];
  /**
   * Takes back all that was not changed since. What cannot be taken back keeps nothing else from it, and can be tried again.
   * @returns how many things stay, since they were changed
   * @throws ApiError as saving does, once all others are taken back
   */
  undo(): number;
}

/** Told how many things are done. */
type OnStep = (done: number) => void;

/** Looks at all that a plan would do; others are answered meanwhile. */
export async function previewImport(plan: ImportPlan, onStep: OnStep = () => {}): Promise<ImportItem[]> {
  const pace = createPace();
  const items: ImportItem[] = [];
  let done = 0;
  for (const planned of plan) {
    items.push(...planned.map(({ run: _, ...item }) => item));
    done += 1;
    onStep(done);
    await pace();
  }
  return items;
}

/**
 * Runs a plan; others are answered between two things. A thing that cannot be written is refused alone. Where nothing can be, what was
 * done is taken back and the failure thrown.
 * @param canSave can this data folder be written at all?
 * @throws ApiError as saving does; it says so where not all could be taken back
 */
export async function runImport(
  plan: ImportPlan,
  onStep: OnStep = () => {},
  canSave = () => true,
): Promise<DoneImport> {
  const pace = createPace();
  const steps: TakeBack[] = [];
  const items: ImportItem[] = [];
  let done = 0;
  try {
    for (const planned of plan) {
      for (const { run, ...item } of planned) {
        try {
          if (run !== null) steps.push(run());
          items.push(item);
        } catch (error) {
          if (isFull(error) || !canSave()) throw error;
          items.push({ ...item, outcome: 'refused', detail: UNWRITTEN });
          // What else is planned of this thing stands on it.
          break;
        }
      }
      done += 1;
      onStep(done);
      await pace();
    }
  } catch (error) {
    throw takeBack(steps).failures.length === 0 ? error : partlyImported(error);
  }
  return {
    items,
    undo() {
      const { stayed, failures } = takeBack(steps);
      if (failures.length > 0) throw failures[0];
      return stayed;
    },
  };
}

const UNWRITTEN = 'It cannot be written, so nothing of it was taken. The rest is not affected.';

const isFull = (error: unknown) => error instanceof ApiError && error.code === 'disk-full';

/** Takes back the last step first, each whatever became of the others; those that fail stay among the steps. */
function takeBack(steps: TakeBack[]): { stayed: number; failures: unknown[] } {
  const failures: unknown[] = [];
  const failed: TakeBack[] = [];
  let stayed = 0;
  for (const step of steps.splice(0).reverse()) {
    try {
      if (!step()) stayed += 1;
    } catch (error) {
      failures.push(error);
      failed.unshift(step);
    }
  }
  steps.push(...failed);
  return { stayed, failures };
}

function partlyImported(cause: unknown): ApiError {
  const [code, why] =
    cause instanceof ApiError ? [cause.code, cause.message] : (['internal', 'Something failed.'] as const);
  const message = `${why} A part of the file is imported: it could not be taken back. Import the file again once this is solved: what is here already is left out.`;
  return new ApiError(code, message, { cause });
}

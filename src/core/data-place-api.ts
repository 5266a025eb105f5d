import { z } from 'zod';
import { method, nothing } from './method.ts';

/** The part of the contract that says where the data folder is, and moves it. */

/** A path as the user gives it. */
export const chosenFolder = z.string().min(1).max(4000);

const folderInput = z.object({ folder: chosenFolder });

export const dataPlace = z.object({
  folder: z.string(),
  /** It was named at the start with `--data`: then it is chosen there, and not from here. */
  given: z.boolean(),
  /** The folder before a move, kept until the user has it removed; null where there is none. */
  previous: z.string().nullable(),
  /** The folder is not there: its disk is away, or it was renamed. */
  away: z.boolean(),
});
export type DataPlaceInfo = z.infer<typeof dataPlace>;

const movePlan = z.object({
  /** Where the data will lie: the folder chosen, or one of its own in it. */
  folder: z.string(),
  files: z.number().int(),
  bytes: z.number(),
  /** Bytes left on its disk; null where the system does not tell. */
  freeBytes: z.number().nullable(),
});
export type MovePlan = z.infer<typeof movePlan>;

export const moveProgress = z.object({
  state: z.enum(['none', 'running', 'done', 'failed']),
  /** Files copied and compared, of how many. */
  done: z.number().int(),
  total: z.number().int(),
  /** Why it failed. */
  message: z.string().nullable(),
});
export type MoveProgress = z.infer<typeof moveProgress>;

export const dataPlaceMethods = {
  dataPlace: method(nothing, dataPlace),
  /** Electron: asks with the system's dialog; null where the user cancels, or on the loopback host, which has none. */
  chooseFolder: method(z.object({ title: z.string().max(200) }), z.string().nullable()),
  /** Where a move would go; changes nothing. */
  planMove: method(folderInput, movePlan),
  /** Begins to copy, compare and switch. Nothing can be saved meanwhile. */
  moveData: method(folderInput, nothing),
  moveProgress: method(nothing, moveProgress),
  /** Goes on with a data folder that is there already, or with an empty one. */
  openDataFolder: method(folderInput, nothing),
  /** Removes the folder before a move, where all its records are in the new one. */
  removePrevious: method(nothing, nothing),
  /** Leaves it as it is, and says no more of it. */
  keepPrevious: method(nothing, nothing),
} as const;

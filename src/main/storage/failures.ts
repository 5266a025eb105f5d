import { ApiError, type ErrorCode } from '../../core/api-error.ts';

const KEPT = 'What you typed is still here.';

const FULL_CODES = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const NOT_WRITABLE_CODES = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
]);

/** The code of a file system error, such as `ENOSPC`; null for anything else, an `ApiError` with its own codes too. */
export function systemCode(error: unknown): string | null {
  if (error instanceof ApiError) return null;
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** How a system says that this one file cannot be read, and will not be by trying again. */
const UNREADABLE_CODES = new Set([
  'EACCES',
  'EPERM',
  'EIO',
  'ELOOP',
  'EISDIR',
  'ENXIO',
  'EINVAL',
  'ERR_FS_FILE_TOO_LARGE',
]);

/**
 * Whether a file is as good as damaged. A failure that has nothing to do with the file, such as too many open files, is not
 * one: what it keeps from being read is whole.
 */
export const isUnreadable = (error: unknown) => UNREADABLE_CODES.has(systemCode(error) ?? '');

const notSaved = (code: ErrorCode, why: string, next: string, cause?: unknown) =>
  new ApiError(code, `Not saved: ${why} ${KEPT} ${next}`, { cause });

export const diskFull = (cause?: unknown) =>
  notSaved('disk-full', 'the disk is full.', 'Free some space, then try again.', cause);

const notWritable = (cause: unknown) =>
  notSaved(
    'not-writable',
    'the data folder cannot be written.',
    'Allow writing to it, or start Crossroads with another data folder, then try again.',
    cause,
  );

export const newerVersion = () =>
  new ApiError(
    'newer-version',
    'Written by a newer version of Crossroads, so it stays as it is. Update Crossroads to change it.',
  );

/** What is to be written is nothing that would be read. */
export const unreadable = () =>
  notSaved(
    'internal',
    'what would be saved could not be read again.',
    'Undo your last change, then try again.',
  );

/** A decision has a record with the highest number that there can be. */
export const noNumberLeft = (highest: number) =>
  notSaved(
    'not-writable',
    `this decision has a record with the number ${highest}, the highest there can be.`,
    'Write it into a decision that follows this one up.',
  );

/** A write that came back different, or not at all, for a reason other than a full disk. */
export const unconfirmed = (cause?: unknown) =>
  notSaved(
    'internal',
    'what was read back differs from what was written.',
    'Check the disk, then try again.',
    cause,
  );

/** A failed write in words for the user. What is no file system error passes unchanged. */
export function writeFailure(error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  if (FULL_CODES.has(code)) return diskFull(error);
  if (NOT_WRITABLE_CODES.has(code)) return notWritable(error);
  if (code === 'EIO') return unconfirmed(error);
  return error;
}

import { ApiError } from '../../core/api-error.ts';

const KEPT = 'What you typed is still here.';

const DISK_FULL = `Not saved: the disk is full. ${KEPT} Free some space, then try again.`;

const NOT_WRITABLE = `Not saved: the data folder cannot be written. ${KEPT} Allow writing to it, or start Crossroads with another data folder, then try again.`;

const UNCONFIRMED = `Not saved: what was read back differs from what was written. ${KEPT} Check the disk, then try again.`;

const UNREADABLE = `Not saved: what would be saved could not be read again. ${KEPT} Undo your last change, then try again.`;

const NEWER =
  'Written by a newer version of Crossroads, so it stays as it is. Update Crossroads to change it.';

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

/** The code of a file system error, such as `ENOSPC`; null for anything else. */
export function systemCode(error: unknown): string | null {
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

export const diskFull = (cause?: unknown) => new ApiError('disk-full', DISK_FULL, { cause });

const notWritable = (cause?: unknown) => new ApiError('not-writable', NOT_WRITABLE, { cause });

export const newerVersion = () => new ApiError('newer-version', NEWER);

/** What is to be written is nothing that would be read. */
export const unreadable = () => new ApiError('internal', UNREADABLE);

/** A decision has a record with the highest number that there can be. */
export const noNumberLeft = (highest: number) =>
  new ApiError(
    'not-writable',
    `Not saved: this decision has a record with the number ${highest}, the highest there can be. ${KEPT} Write it into a decision that follows this one up.`,
  );

/** A write that came back different, or not at all, for a reason other than a full disk. */
export const unconfirmed = (cause?: unknown) => new ApiError('internal', UNCONFIRMED, { cause });

/** A failed write in words for the user. What is no file system error passes unchanged. */
export function writeFailure(error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  if (FULL_CODES.has(code)) return diskFull(error);
  if (NOT_WRITABLE_CODES.has(code)) return notWritable(error);
  if (code === 'EIO') return unconfirmed(error);
  return error;
}

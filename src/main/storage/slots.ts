import { join, relative } from 'node:path';
import { z } from 'zod';
import type { ApiError } from '../../core/api-error.ts';
import { moveDamagedAside, tryMoveDamagedAside } from './damaged-files.ts';
import { bytesOrDamaged, fileText } from './durable-write.ts';
import { newerVersion, unreadable, writeFailure } from './failures.ts';
import { removeFile } from './folders.ts';
import { hashOf } from './hash.ts';
import { parseJson } from './json-bytes.ts';
import { type Upgraded, upgrade, type VersionedSchema } from './schema-versions.ts';
import type { StoreContext } from './store-context.ts';

/**
 * Two files that take turns, so that saving never touches the copy that counts. Each holds `{seq, sha256, body}`;
 * the valid one with the higher seq is live. The hash covers seq too: a flipped digit there would bring back old answers.
 */
export interface Slots<T> {
  /** Damaged files are moved aside on the way, where that is possible. */
  read(): SlotReading<T>;
  /** The same for what no user would miss: it moves nothing and tells nothing. */
  peek(): SlotReading<T>;
  /** @throws ApiError disk-full, not-writable, newer-version, internal; the live copy is whole after each of them */
  save(body: T): void;
  /**
   * Saves what is made of the live copy, which is read and checked once; null saves nothing.
   * @throws ApiError as saving does, and whatever `change` throws
   */
  update(change: (reading: SlotReading<T>) => T | null): void;
  /**
   * Deletes what is saved, the copy that counts last: what is cut off leaves the newest. Damaged files are moved aside.
   * @throws ApiError disk-full, not-writable, newer-version; the live copy is whole after each of them
   */
  remove(): void;
}

export type SlotReading<T> = { readonly kind: 'none' } | Exclude<Upgraded<T>, { kind: 'damaged' }>;

/** The record that was read. @throws ApiError newer-version; what `missing` makes where there is none */
export function recordIn<T>(reading: SlotReading<T>, missing: () => ApiError): T {
  if (reading.kind === 'value') return reading.value;
  throw reading.kind === 'newer' ? newerVersion() : missing();
}

/** The record that was read; null where there is none, or one of a newer version. */
export const valueIn = <T>(reading: SlotReading<T>): T | null =>
  reading.kind === 'value' ? reading.value : null;

const slotFile = z.strictObject({ seq: z.number().int().min(1), sha256: z.string(), body: z.unknown() });

interface ValidSlot<T> {
  readonly state: 'whole';
  readonly file: string;
  readonly seq: number;
  readonly content: Exclude<Upgraded<T>, { kind: 'damaged' }>;
}
type Slot<T> = ValidSlot<T> | { readonly state: 'absent' | 'damaged'; readonly file: string };

interface Survey<T> {
  readonly live: ValidSlot<T> | null;
  /** The one to write next. */
  readonly other: Slot<T>;
  readonly damaged: string[];
  /** The message about the damaged ones. */
  readonly finding: string;
}

/** The two files of a record. */
export const slotFiles = (folder: string, name: string): [string, string] => [
  join(folder, `${name}.0.json`),
  join(folder, `${name}.1.json`),
];

/** Is a file of this name one of the two of a record? */
export const isSlotName = (record: string) => (name: string) =>
  name === `${record}.0.json` || name === `${record}.1.json`;

/**
 * @param folder where the two files lie
 * @param name file name without its end, such as `draft`
 * @param label what the user calls it, such as "a draft"
 */
export function createSlots<T>(
  context: StoreContext,
  folder: string,
  name: string,
  label: string,
  versioned: VersionedSchema<T>,
): Slots<T> {
  function survey(): Survey<T> {
    const [first, second] = slotFiles(folder, name);
    const zero = readSlot(first, versioned);
    const one = readSlot(second, versioned);
    const live = newest(zero, one);
    return {
      live,
      other: live === zero ? one : zero,
      damaged: [zero, one].filter(({ state }) => state === 'damaged').map(({ file }) => file),
      finding: live
        ? `A saved copy of ${label} is damaged. The other copy is in use: please check that your last changes are in it.`
        : `Both saved copies of ${label} are damaged and cannot be used.`,
    };
  }

  function write({ live, other, damaged, finding }: Survey<T>, body: T): void {
    context.assertWritable();
    if (isNewer(live) || isNewer(other)) throw newerVersion();
    const seq = (live?.seq ?? 0) + 1;
    const text = fileText({ seq, sha256: hashOf({ seq, body }), body });
    if (slotIn(other.file, Buffer.from(text, 'utf8'), versioned).state !== 'whole') throw unreadable();
    if (damaged.length > 0) moveDamagedAside(context, damaged, finding);
    context.files.replace(other.file, text);
  }

  return {
    read() {
      const { live, damaged, finding } = survey();
      if (damaged.length > 0) tryMoveDamagedAside(context, damaged, finding);
      return live?.content ?? { kind: 'none' };
    },
    peek: () => survey().live?.content ?? { kind: 'none' },
    save: (body) => write(survey(), body),
    update(change) {
      const surveyed = survey();
      const { live, damaged, finding } = surveyed;
      const body = change(live?.content ?? { kind: 'none' });
      if (body !== null) write(surveyed, body);
      else if (damaged.length > 0) tryMoveDamagedAside(context, damaged, finding);
    },
    remove() {
      context.assertWritable();
      const { live, other, damaged, finding } = survey();
      if (isNewer(live) || isNewer(other)) throw newerVersion();
      if (damaged.length > 0) moveDamagedAside(context, damaged, finding);
      try {
        removeFile(other.file);
        if (live !== null) removeFile(live.file);
      } catch (error) {
        throw writeFailure(error);
      }
    },
  };
}

function readSlot<T>(file: string, versioned: VersionedSchema<T>): Slot<T> {
  const bytes = bytesOrDamaged(file);
  if (bytes === null) return { state: 'absent', file };
  return bytes === 'damaged' ? { state: 'damaged', file } : slotIn(file, bytes, versioned);
}

function slotIn<T>(file: string, bytes: Uint8Array, versioned: VersionedSchema<T>): Slot<T> {
  const parsed = slotFile.safeParse(parseJson(bytes));
  if (!parsed.success) return { state: 'damaged', file };
  const { seq, sha256, body } = parsed.data;
  if (hashOf({ seq, body }) !== sha256) return { state: 'damaged', file };
  const content = upgrade(versioned, body);
  return content.kind === 'damaged' ? { state: 'damaged', file } : { state: 'whole', file, seq, content };
}

function newest<T>(zero: Slot<T>, one: Slot<T>): ValidSlot<T> | null {
  if (zero.state !== 'whole') return one.state === 'whole' ? one : null;
  return one.state === 'whole' && one.seq > zero.seq ? one : zero;
}

const isNewer = <T>(slot: Slot<T> | null) => slot?.state === 'whole' && slot.content.kind === 'newer';

/** What two slots hold; unlike `read`, it moves nothing. */
export function peekSlots<T>(folder: string, name: string, versioned: VersionedSchema<T>): SlotReading<T> {
  const [zero, one] = slotFiles(folder, name);
  return newest(readSlot(zero, versioned), readSlot(one, versioned))?.content ?? { kind: 'none' };
}

/** Reads a copy of a slot, wherever it lies: what it holds, if that is what was saved. */
export function readSlotCopy<T>(file: string, versioned: VersionedSchema<T>): Upgraded<T> {
  const slot = readSlot(file, versioned);
  return slot.state === 'whole' ? slot.content : { kind: 'damaged' };
}

/** The problems of two slots; moves nothing. */
export function slotProblems(
  dataFolder: string,
  folder: string,
  name: string,
  versioned: VersionedSchema<unknown>,
): { file: string; problem: string }[] {
  return slotFiles(folder, name).flatMap((file) => {
    const { state } = readSlot(file, versioned);
    return state === 'damaged'
      ? [{ file: relative(dataFolder, file), problem: 'It is not what was saved.' }]
      : [];
  });
}

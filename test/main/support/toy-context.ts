import { join } from 'node:path';
import { z } from 'zod';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { createDurableWriter } from '../../../src/main/storage/durable-write.ts';
import { createFindings } from '../../../src/main/storage/findings.ts';
import { createQuarantine } from '../../../src/main/storage/quarantine.ts';
import type { VersionedSchema } from '../../../src/main/storage/schema-versions.ts';
import { createSlots, type Slots } from '../../../src/main/storage/slots.ts';
import type { StoreContext } from '../../../src/main/storage/store-context.ts';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';

/** Something small to keep, so that a test shows only what it is about. */
const toy = z.object({ schemaVersion: z.literal(1), text: z.string() });
type Toy = z.infer<typeof toy>;
const toySchema: VersionedSchema<Toy> = { schema: toy, steps: [] };
export const toyOf = (text: string): Toy => ({ schemaVersion: 1, text });

export function contextIn(dataFolder: string, createStore: StoreFactory = confStore): StoreContext {
  return {
    dataFolder,
    files: createDurableWriter(dataFolder, createStore, () => {}),
    findings: createFindings(),
    quarantine: createQuarantine(dataFolder, () => new Date('2026-11-23T10:00:00Z')),
    assertWritable: () => {},
    holdsFolder: () => true,
  };
}

/** Two slots `toys/toy.0.json` and `toys/toy.1.json`. */
export const toySlots = (context: StoreContext): Slots<Toy> =>
  createSlots(context, join(context.dataFolder, 'toys'), 'toy', 'a toy', toySchema);

export const slotPath = (dataFolder: string, end: 0 | 1) => join(dataFolder, 'toys', `toy.${end}.json`);

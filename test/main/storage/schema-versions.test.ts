import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { upgrade, type VersionedSchema } from '../../../src/main/storage/schema-versions.ts';
import { createSlots } from '../../../src/main/storage/slots.ts';
import { STORED } from '../../../src/main/storage/stored-schemas.ts';
import { temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { fixture } from '../support/samples.ts';
import { contextIn } from '../support/toy-context.ts';

/** A kind of data that has come a long way: a renamed field, then one split from it. */
const third: VersionedSchema<{ schemaVersion: 3; title: string; length: number }> = {
  schema: z.object({ schemaVersion: z.literal(3), title: z.string(), length: z.number() }),
  steps: [
    ({ name, ...rest }) => ({ ...rest, title: name }),
    (data) => ({ ...data, length: String(data['title']).length }),
  ],
};

describe('schema versions', () => {
  it('bring a stored file of version 1 up to date in memory, step by step, and leave the file as it is', () => {
    const folder = temporaryFolder();
    const context = contextIn(folder);
    writeFileSync(`${folder}/toy.0.json`, fixture('toy-v1.0.json'));
    const slots = createSlots(context, folder, 'toy', 'a toy', third);
    const before = filesIn(folder);

    const value = { schemaVersion: 3, title: 'Should I lead?', length: 14 };
    expect(slots.read()).toEqual({ kind: 'value', value });
    expect(filesIn(folder)).toEqual(before);

    slots.save({ schemaVersion: 3, title: 'I lead', length: 6 });
    const after = filesIn(folder);
    expect(after.get('toy.0.json')).toBe(before.get('toy.0.json'));
    expect(JSON.parse(after.get('toy.1.json') ?? '')).toMatchObject({ seq: 8, body: { schemaVersion: 3 } });
  });

  it('start in the middle where the data is not the oldest', () => {
    const second = { schemaVersion: 2, title: 'Lead' };
    expect(upgrade(third, second)).toEqual({
      kind: 'value',
      value: { ...second, schemaVersion: 3, length: 4 },
    });
    expect(second).toEqual({ schemaVersion: 2, title: 'Lead' });
  });

  it('tell newer data from damaged data', () => {
    expect(upgrade(third, { schemaVersion: 4, title: 'x' })).toEqual({ kind: 'newer' });
    for (const damaged of [
      { title: 'x' },
      { schemaVersion: '3' },
      { schemaVersion: 0 },
      { schemaVersion: 3 },
    ]) {
      expect(upgrade(third, damaged)).toEqual({ kind: 'damaged' });
    }
    for (const damaged of [null, 1, [], 'x', undefined]) {
      expect(upgrade(third, damaged)).toEqual({ kind: 'damaged' });
    }
  });

  it.each([
    ['card', 'card-v1.json'],
    ['card', 'card-v2.json'],
    ['draft', 'draft-v1.json'],
    ['draft', 'draft-v2.json'],
    ['draft', 'draft-v3.json'],
    ['revision', 'revision-v1.json'],
    ['revision', 'revision-v2.json'],
    ['revision', 'revision-v3.json'],
    ['revision', 'revision-v4.json'],
    ['revision', 'revision-v4-review.json'],
    ['revision', 'revision-v5.json'],
    ['revision', 'revision-v5-review.json'],
    ['revision', 'revision-v6-review.json'],
    ['review', 'review-v1.json'],
    ['review', 'review-v2.json'],
    ['review', 'review-v3.json'],
    ['settings', 'settings-v1.json'],
    ['voice', 'voice-v1.json'],
  ] as const)('read a %s as %s stored it', (kind, name) => {
    expect(upgrade<unknown>(STORED[kind], JSON.parse(fixture(name))).kind).toBe('value');
  });
});

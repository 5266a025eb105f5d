import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';

const FOLDER = new URL('../../fixtures/role-pages/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** Read over label by label: what is on is sound, and what is not stands for the user to write. */
const labels = z
  .record(z.string(), z.object({ on: z.array(z.string()), needsWording: z.array(z.string()) }))
  .parse(JSON.parse(read('labels.json')));

describe('pages on roles and ways of working', () => {
  it.each(Object.entries(labels))(
    '%s yields these labels, and leaves these statements to the user',
    (name, expected) => {
      const parsed = parsePage(read(name));
      if (parsed.kind === 'refused') throw new Error(parsed.message);
      const { criteria } = cardFromPage(parsed.page);
      expect(criteria.filter(({ on }) => on).map(({ label }) => label)).toEqual(expected.on);
      const open = criteria.filter(({ needsWording }) => needsWording);
      expect(open.map(({ label }) => label)).toEqual(expected.needsWording);
      expect(open.some(({ on }) => on)).toBe(false);
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = new URL('../../../fixtures/pages/', import.meta.url);

/** Index of the quoted pro, and of the quoted con or null, in the path's lists. */
const expectedRule = z.tuple([z.number(), z.number().nullable()]).nullable();

const expectedPath = z.strictObject({
  summary: z.string().optional(),
  pros: z.number(),
  cons: z.number(),
  tags: z.array(z.string()),
  rule: expectedRule,
});

/** What a page should become, written by hand beside it. */
const expectation = z.union([
  z.strictObject({
    refused: z.number(),
    /** Words of what is said to have been expected on that line. */
    expected: z.string(),
  }),
  z.strictObject({
    names: z.tuple([z.string(), z.string()]),
    shortNames: z.tuple([z.string(), z.string()]).optional(),
    pick: z.enum(['a', 'b']).nullable(),
    /** Lines. */
    warnings: z.array(z.number().nullable()),
    /** How the paragraph in place of the rules begins. */
    verdict: z.string().optional(),
    a: expectedPath,
    b: expectedPath,
    /** Labels of the criteria that are on, and of those that are offered. */
    on: z.array(z.string()),
    off: z.array(z.string()).optional(),
    /** Labels that the user is asked to write. */
    needsWording: z.array(z.string()).default([]),
    /** Origins of some criteria, as path:part, by label. */
    origins: z.record(z.string(), z.array(z.string())).optional(),
  }),
]);
type Expectation = z.infer<typeof expectation>;

interface Page {
  name: string;
  text: string;
  expected: Expectation;
}

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** The pages that are text already; saved web pages are tested where there is a parser for them. */
export const pages = (): Page[] =>
  readdirSync(FOLDER)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => ({
      name,
      text: read(name),
      expected: expectation.parse(JSON.parse(read(name.replace(/\.\w+$/, '.expected.json')))),
    }));

/** The text of one page. */
export const pageText = (name: string): string => read(name);

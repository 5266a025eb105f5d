import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cardFromPage } from '../../src/core/card/card-from-page.ts';
import { parsePage } from '../../src/core/card/parse/parse-page.ts';
import { toCard } from '../../src/core/card/to-card.ts';
import { htmlText } from '../../src/renderer/cards/import/html-text.ts';

/** Saved web pages, read as the import reads them. What each should become is written by hand beside it. */
const FOLDER = '../fixtures/pages/';
const saved = import.meta.glob('../fixtures/pages/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob('../fixtures/pages/*.expected.json', {
  import: 'default',
  eager: true,
});

const expectedPath = z.object({
  summary: z.string().optional(),
  pros: z.number(),
  cons: z.number(),
  tags: z.array(z.string()),
  rule: z.tuple([z.number(), z.number().nullable()]).nullable(),
});
const expectation = z.union([
  z.object({ refused: z.number(), expected: z.string() }),
  z.object({
    names: z.array(z.string()),
    pick: z.enum(['a', 'b']).nullable(),
    warnings: z.array(z.number()),
    a: expectedPath,
    b: expectedPath,
    on: z.array(z.string()),
    off: z.array(z.string()).optional(),
  }),
]);

describe.each(Object.entries(saved))('%s', (path, html) => {
  const text = htmlText(z.string().parse(html));
  const expected = expectation.parse(expectations[path.replace(/\.html$/, '.expected.json')]);
  const parsed = parsePage(text);

  it('becomes what a person reads on it', () => {
    if ('refused' in expected) {
      expect(parsed).toMatchObject({ kind: 'refused', line: expected.refused });
      return;
    }
    if (parsed.kind !== 'card') throw new Error(`refused: ${parsed.message}`);
    const { paths, pick } = parsed.page;
    expect([paths.a.name, paths.b.name]).toEqual(expected.names);
    expect(pick?.path ?? null).toBe(expected.pick);
    expect(parsed.warnings.map(({ line }) => line)).toEqual(expected.warnings);
    const proposal = cardFromPage(parsed.page);
    for (const key of ['a', 'b'] as const) {
      const { summary, pros, cons, rule } = paths[key];
      const wanted = expected[key];
      if (wanted.summary !== undefined) expect(summary?.text).toBe(wanted.summary);
      expect([pros.length, cons.length]).toEqual([wanted.pros, wanted.cons]);
      expect(proposal.paths[key].tags).toEqual(wanted.tags);
      expect(rule?.pro ?? null).toBe(wanted.rule === null ? null : pros[wanted.rule[0]]?.text);
      expect(rule?.con ?? null).toBe(wanted.rule?.[1] == null ? null : cons[wanted.rule[1]]?.text);
    }
    const labels = (on: boolean) =>
      proposal.criteria.filter((each) => each.on === on && !each.needsWording).map((each) => each.label);
    expect(labels(true)).toEqual(expected.on);
    if (expected.off !== undefined) expect(labels(false)).toEqual(expected.off);
    for (const { origins } of proposal.criteria)
      for (const { quote } of origins) expect(text).toContain(quote);
    expect(toCard(proposal, 'saved').title).toBe(`${paths.a.name} vs ${paths.b.name}`);
  });

  it('leaves nothing of its scripts, styles and templates, and runs none of them', () => {
    expect(text).not.toMatch(/crossroadsWasRun|document\.|::before|Hidden pro|Switch scripts on/);
    expect('crossroadsWasRun' in window).toBe(false);
  });
});

it('finds the saved pages', () => {
  expect(Object.keys(saved).map((path) => path.replace(FOLDER, ''))).toContain('tea-saved-page.html');
});

import { describe, expect, it } from 'vitest';
import { card } from '../../../src/core/card/card.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import type { PagePath } from '../../../src/core/card/parse/page.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { pages } from './support/pages.ts';

const summarised = ({ pros, cons, rule }: PagePath, tags: readonly string[]) => ({
  pros: pros.length,
  cons: cons.length,
  tags,
  rule:
    rule === null
      ? null
      : [
          pros.findIndex(({ text }) => text === rule.pro),
          rule.con === null ? null : cons.findIndex(({ text }) => text === rule.con),
        ],
});

const labels = ({ criteria }: CardProposal, on: boolean, needsWording = false) =>
  criteria.filter((each) => each.on === on && each.needsWording === needsWording).map(({ label }) => label);

describe.each(pages())('$name', ({ text, expected }) => {
  const parsed = parsePage(text);

  if ('refused' in expected) {
    it('is refused with its line and what was expected there', () => {
      expect(parsed).toMatchObject({ kind: 'refused', line: expected.refused });
      if (parsed.kind === 'refused') expect(parsed.expected).toContain(expected.expected);
    });
    return;
  }

  it('is read as a person reads it', () => {
    expect(parsed.kind).toBe('card');
    if (parsed.kind !== 'card') return;
    const { page, warnings } = parsed;
    const proposal = cardFromPage(page);
    expect([proposal.paths.a.name, proposal.paths.b.name]).toEqual(expected.names);
    expect(page.pick?.path ?? null).toBe(expected.pick);
    expect(warnings.map(({ line }) => line)).toEqual(expected.warnings);
    for (const path of ['a', 'b'] as const) {
      const { summary, ...rest } = expected[path];
      expect(summarised(page.paths[path], proposal.paths[path].tags)).toEqual(rest);
      if (summary !== undefined) expect(page.paths[path].summary?.text).toBe(summary);
    }
    if (expected.verdict !== undefined) {
      expect(page.verdictParagraph?.text.slice(0, expected.verdict.length)).toBe(expected.verdict);
    }
  });

  it('yields the criteria that a person finds in it', () => {
    if (parsed.kind !== 'card') throw new Error('refused');
    const proposal = cardFromPage(parsed.page);
    expect(labels(proposal, true)).toEqual(expected.on);
    expect(labels(proposal, false, true)).toEqual(expected.needsWording);
    if (expected.off !== undefined) expect(labels(proposal, false)).toEqual(expected.off);
    for (const [label, origins] of Object.entries(expected.origins ?? {})) {
      const found = proposal.criteria.find((each) => each.label === label)?.origins;
      expect(found?.map(({ path, part }) => `${path}:${part}`)).toEqual(origins);
    }
  });

  it('makes a card that its schema accepts, and quotes only what the page says', () => {
    if (parsed.kind !== 'card') throw new Error('refused');
    const proposal = cardFromPage(parsed.page);
    const made = toCard(proposal, 'imported');
    expect(card.parse(made)).toEqual(made);
    expect(made.pick).toBe(expected.pick);
    if (expected.shortNames !== undefined) {
      expect([made.paths.a.shortName, made.paths.b.shortName]).toEqual(expected.shortNames);
    }
    for (const { origins } of proposal.criteria) {
      for (const { quote } of origins) expect(text).toContain(quote);
    }
  });

  it('is read or refused, and never throws, wherever it breaks off', () => {
    const lines = text.split('\n');
    for (const [count] of lines.entries()) {
      const cut = parsePage(lines.slice(0, count).join('\n'));
      if (cut.kind === 'card') toCard(cardFromPage(cut.page), 'cut');
      else expect(cut.line).toBeGreaterThan(0);
    }
  });
});

it('has pages of many subjects', () => {
  expect(pages().length).toBeGreaterThanOrEqual(25);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import {
  dropCriterion,
  mergeCriteria,
  renameCriterion,
  splitCriterion,
} from '../../../src/core/card/proposal-edits.ts';
import { restoreCriteria, restoreMerged, restoreStatement } from '../../../src/core/card/proposal-restore.ts';
import { removeStatement, rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { pages } from './support/pages.ts';

const proposals: CardProposal[] = pages().flatMap(({ text }) => {
  const parsed = parsePage(text);
  return parsed.kind === 'card' ? [cardFromPage(parsed.page)] : [];
});

const anyProposal = fc.constantFrom(...proposals);
/** A proposal with the ids of two of its criteria. */
const withTwo = anyProposal
  .filter(({ criteria }) => criteria.length > 1)
  .chain((proposal) =>
    fc.tuple(
      fc.constant(proposal),
      fc.shuffledSubarray(
        proposal.criteria.map(({ id }) => id),
        { minLength: 2, maxLength: 2 },
      ),
    ),
  );

describe('taking back', () => {
  it('a drop leaves everything as it was', () => {
    fc.assert(
      fc.property(withTwo, ([before, [id = '']]) => {
        expect(restoreCriteria(dropCriterion(before, id), before, [id])).toEqual(before);
      }),
    );
  });

  it('a split makes one criterion of its parts again', () => {
    fc.assert(
      fc.property(withTwo, fc.integer({ min: 2, max: 5 }), ([before, [id = '']], count) => {
        const labels = Array.from({ length: count }, (_, at) => `Part ${at}`);
        const added = labels.slice(1).map((_, at) => `c${before.nextId + at}`);
        const back = restoreCriteria(splitCriterion(before, id, labels), before, [id], added);
        expect(back.criteria).toEqual(before.criteria);
      }),
    );
  });

  it('a merge parts both again, and keeps what was written since', () => {
    fc.assert(
      fc.property(withTwo, ([before, [id = '', otherId = '']]) => {
        const merged = mergeCriteria(before, id, otherId);
        expect(restoreMerged(merged, before, id, otherId)).toEqual(before);
        const renamed = renameCriterion(merged, id, 'Written since');
        const back = restoreMerged(renamed, before, id, otherId);
        expect(back.criteria.find((each) => each.id === id)?.label).toBe('Written since');
        expect(back.criteria.map((each) => each.id)).toEqual(before.criteria.map((each) => each.id));
      }),
    );
  });

  it('a removed statement brings its words, rule and sources back', () => {
    for (const before of proposals) {
      for (const { id, part } of before.statements) {
        if (part === 'summary') continue;
        expect(restoreStatement(removeStatement(before, id), before, id)).toEqual(before);
      }
    }
  });

  it('a removed statement keeps what was written in another since', () => {
    const before = proposals.find(({ paths }) => paths.a.pros.length > 1);
    const [gone, other] = before?.statements.filter(({ path, part }) => path === 'a' && part === 'pro') ?? [];
    if (before === undefined || gone === undefined || other === undefined) throw new Error('no such page');
    const written = rewordStatement(removeStatement(before, gone.id), other.id, 'Written since');
    const back = restoreStatement(written, before, gone.id);
    expect(back.paths.a.pros).toEqual(before.paths.a.pros.with(1, 'Written since'));
    expect(back.statements.map(({ id }) => id)).toEqual(before.statements.map(({ id }) => id));
  });

  it('what is there anyway changes nothing', () => {
    for (const before of proposals) {
      for (const { id } of before.statements) expect(restoreStatement(before, before, id)).toBe(before);
    }
  });
});

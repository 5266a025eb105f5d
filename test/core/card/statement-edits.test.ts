import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../src/core/card/card.ts';
import { followed } from '../../../src/core/card/followed-quote.ts';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import { proposalFromCard } from '../../../src/core/card/proposal-from-card.ts';
import { quoteInRule, setRuleOn } from '../../../src/core/card/rule-edits.ts';
import { ruleText } from '../../../src/core/card/rule-text.ts';
import { addStatement, removeStatement, rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { anyCard } from './support/cards.ts';
import { CON, originsOf, PRO, SAMPLE, statement } from './support/choir.ts';

describe('rewording a statement', () => {
  it('of a rule changes what the rule quotes and says, and what the criteria quote', () => {
    expect(originsOf(SAMPLE, 'Learning to read music')).toEqual([
      'a pro: learning to read music',
      'a rule: learning to read music',
    ]);
    const text = "It's useful for calm evenings and learning to read old music";
    const changed = rewordStatement(SAMPLE, PRO, text);
    expect(changed.paths.a.pros).toEqual([text, 'Cheap']);
    expect(changed.paths.a.rule).toMatchObject({ pro: text, con: 'Few concerts' });
    expect(ruleText(changed, 'a')).toBe(
      `Choose Choir if this is what you want: “${text}”, and you can live with this: “Few concerts”.`,
    );
    expect(originsOf(changed, 'Learning to read music')).toEqual([
      'a pro: learning to read old music',
      'a rule: learning to read old music',
    ]);
    expect(originsOf(changed, 'Calm evenings')).toEqual(['a pro: calm evenings', 'a rule: calm evenings']);
    expect(changed.criteria.map(({ label }) => label)).toEqual(SAMPLE.criteria.map(({ label }) => label));
  });

  it('letter by letter comes to the same as at once, and back', () => {
    const before = statement(SAMPLE, 'a', 'pro').text;
    const after = before.replace('music', 'scores');
    const steps = ['musi', 'mus', 'mu', 'm', '', 's', 'sc', 'sco', 'scor', 'score', 'scores'];
    const typed = steps.reduce(
      (proposal, word) => rewordStatement(proposal, PRO, before.replace('music', word)),
      SAMPLE,
    );
    expect(originsOf(typed, 'Learning to read music')).toEqual([
      'a pro: learning to read scores',
      'a rule: learning to read scores',
    ]);
    expect(typed).toEqual(rewordStatement(SAMPLE, PRO, after));
    expect(rewordStatement(typed, PRO, before)).toEqual(SAMPLE);
  });

  it('emptied and written anew still has its criteria beside it', () => {
    const anew = rewordStatement(rewordStatement(SAMPLE, PRO, ''), PRO, 'Singing');
    expect(originsOf(anew, 'Calm evenings')).toEqual(['a pro: Singing', 'a rule: Singing']);
    expect(anew.paths.a.rule?.pro).toBe('Singing');
  });

  it('leaves a rule alone that quotes another', () => {
    const changed = rewordStatement(SAMPLE, statement(SAMPLE, 'a', 'pro', 1).id, 'Very cheap');
    expect(changed.paths.a.rule).toEqual(SAMPLE.paths.a.rule);
    expect(changed.paths.a.pros[1]).toBe('Very cheap');
  });

  it('makes a placeholder of a con, and a con of a placeholder', () => {
    const open = rewordStatement(SAMPLE, CON, 'Tradeoffs depend on your use case');
    expect(statement(open, 'a', 'con').placeholder).toBe(true);
    expect(ruleText(open, 'a')).toMatch(/and you can live with what you would give up for it\.$/);
    expect(statement(rewordStatement(open, CON, 'Few concerts'), 'a', 'con').placeholder).toBe(false);
  });

  it('changes nothing for an id there is none of', () => {
    expect(rewordStatement(SAMPLE, 's99', 'x')).toBe(SAMPLE);
    expect(removeStatement(SAMPLE, 's99')).toBe(SAMPLE);
  });
});

describe('adding and removing statements', () => {
  it('keeps the lists of the paths and the statements in step', () => {
    const longer = addStatement(addStatement(SAMPLE, 'b', 'con', 'Noise'), 'b', 'tag', 'rock');
    expect([longer.paths.b.cons, longer.paths.b.tags]).toEqual([['Noise'], ['rock']]);
    const shorter = removeStatement(longer, statement(longer, 'b', 'con').id);
    expect([shorter.paths.b.cons, shorter.paths.b.tags]).toEqual([[], ['rock']]);
    expect(new Set(longer.statements.map(({ id }) => id)).size).toBe(longer.statements.length);
  });

  it('takes the rule that quotes the pro with it, and leaves the criteria as the user’s own', () => {
    const gone = removeStatement(SAMPLE, PRO);
    expect(gone.paths.a).toMatchObject({ pros: ['Cheap'], rule: null });
    const calm = gone.criteria.find(({ label }) => label === 'Calm evenings');
    expect(calm).toMatchObject({ origins: [], from: [], on: true });
  });

  it('leaves the rule without the con', () => {
    expect(removeStatement(SAMPLE, CON).paths.a.rule).toMatchObject({ pro: expect.any(String), con: null });
  });

  it('keeps the origin of a criterion that another statement bears out', () => {
    const twice = addStatement(SAMPLE, 'a', 'pro', 'Calm evenings, above all');
    const added = statement(twice, 'a', 'pro', 2).id;
    const both = {
      ...twice,
      criteria: twice.criteria.map((each) =>
        each.label === 'Calm evenings'
          ? {
              ...each,
              from: [...each.from, added],
              origins: [{ path: 'a', part: 'pro', quote: 'evenings' } as const],
            }
          : each,
      ),
    };
    expect(originsOf(removeStatement(both, added), 'Calm evenings')).toEqual(['a pro: evenings']);
    expect(originsOf(rewordStatement(both, added, 'x'), 'Calm evenings')).toEqual(['a pro: evenings']);
  });
});

describe('what stands where words stood', () => {
  it.each([
    ['a calm evening', 'a calm and long evening', 'calm', 'calm'],
    ['a calm evening', 'a very calm evening', 'calm', 'calm'],
    ['a calm evening', 'a calmer evening', 'calm evening', 'calmer evening'],
    ['a calm evening', 'an evening', 'calm', 'an evening'],
    ['a calm evening', 'a loud evening', 'calm', 'loud'],
    ['a calm evening', 'a calm evening', 'noise', 'a calm evening'],
    ['a calm evening', 'a calm night', 'Calm', 'calm'],
  ])('in %j, changed to %j, for %j is %j', (before, after, quote, expected) => {
    expect(followed(before, after, quote)).toBe(expected);
  });

  it('is always a part of the text, and the words themselves where they were not touched', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', 'A', 'İ', '😀'), { maxLength: 12 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(text, text, text, text, (start, words, end, other) => {
        const quote = `[${words}]`;
        const before = `${start} ${quote} ${end}`;
        expect(`${start}${other}`).toContain(followed(`${start}${words}`, `${start}${other}`, words));
        expect(followed(before, `${other} ${quote} ${end}`, quote)).toBe(quote);
        expect(followed(before, `${start} ${quote} ${other}`, quote)).toBe(quote);
      }),
    );
  });
});

describe('any edits of any card', () => {
  it('leave the statements and the paths in step, and the quotes of criteria on the card', () => {
    const edit = fc.tuple(
      fc.constantFrom('reword', 'remove', 'add', 'rule', 'quote', 'name'),
      fc.nat(20),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(anyCard, fc.array(edit, { maxLength: 8 }), (card, edits) => {
        const edited = edits.reduce((proposal, [kind, at, text]) => {
          const path = at % 2 === 0 ? 'a' : 'b';
          const id = proposal.statements[at % Math.max(1, proposal.statements.length)]?.id ?? '';
          if (kind === 'reword') return rewordStatement(proposal, id, text);
          if (kind === 'remove') return removeStatement(proposal, id);
          if (kind === 'add') return addStatement(proposal, path, at % 3 === 0 ? 'pro' : 'con', text);
          if (kind === 'rule') return setRuleOn(proposal, path, at % 3 === 0);
          return kind === 'quote'
            ? quoteInRule(proposal, path, { pro: id })
            : rewordPath(proposal, path, { name: text });
        }, proposalFromCard(card));
        for (const path of PATHS) {
          const { pros, cons, tags, rule } = edited.paths[path];
          const texts = (part: string) =>
            edited.statements.filter((each) => each.path === path && each.part === part);
          expect([pros, cons, tags].map(({ length }) => length)).toEqual(
            ['pro', 'con', 'tag'].map((part) => texts(part).length),
          );
          if (rule !== null && card.paths[path].rule === null) expect(pros).toContain(rule.pro);
        }
        const ids = edited.statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { from } of edited.criteria) for (const id of from) expect(ids).toContain(id);
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../src/core/card/card.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import { followed } from '../../../src/core/card/followed-quote.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { retitle, rewordPath, setPick } from '../../../src/core/card/path-edits.ts';
import type { CardProposal, ProposedStatement } from '../../../src/core/card/proposal.ts';
import { addCriterion } from '../../../src/core/card/proposal-edits.ts';
import { proposalFromCard } from '../../../src/core/card/proposal-from-card.ts';
import { proposalProblems } from '../../../src/core/card/proposal-problems.ts';
import { titleOf } from '../../../src/core/card/proposal-words.ts';
import { quoteInRule, setRuleOn } from '../../../src/core/card/rule-edits.ts';
import { ruleText } from '../../../src/core/card/rule-text.ts';
import { addStatement, removeStatement, rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { TEXT_LIMITS } from '../../../src/core/text.ts';
import { anyCard } from './support/cards.ts';

const PAGE = `Choir vs Band
Choir
A choir is people who sing.
Pros
• +It's useful for calm evenings and learning to read music
• +Cheap
Cons
• -Few concerts
Related to: church-music
Band
A band is people who play.
Pros
• +They are essential for loud evenings
The Verdict
Use Choir if: You want it's useful for calm evenings and learning to read music and can live with few concerts.
Use Band if: You prioritize they are essential for loud evenings over what Choir offers.
`;

function sample(): CardProposal {
  const parsed = parsePage(PAGE);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return cardFromPage(parsed.page);
}

const SAMPLE = sample();

function statement(proposal: CardProposal, path: 'a' | 'b', part: ProposedStatement['part'], at = 0) {
  const found = proposal.statements.filter((each) => each.path === path && each.part === part)[at];
  if (found === undefined) throw new Error(`no ${part} ${at} of ${path}`);
  return found;
}

const PRO = statement(SAMPLE, 'a', 'pro').id;
const CON = statement(SAMPLE, 'a', 'con').id;

const originsOf = (proposal: CardProposal, label: string) =>
  proposal.criteria
    .find((each) => each.label === label)
    ?.origins.map(({ path, part, quote }) => `${path} ${part}: ${quote}`);

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

describe('a rule', () => {
  it('goes, and comes back quoting the first pro and con, with its criteria', () => {
    const off = setRuleOn(SAMPLE, 'a', false);
    expect(off.paths.a.rule).toBe(null);
    expect(originsOf(off, 'Calm evenings')).toEqual(['a pro: calm evenings']);
    const back = setRuleOn(off, 'a', true);
    expect(back.paths).toEqual(SAMPLE.paths);
    expect(originsOf(back, 'Calm evenings')).toEqual(originsOf(SAMPLE, 'Calm evenings'));
    expect(setRuleOn(SAMPLE, 'a', true)).toBe(SAMPLE);
  });

  it('can be had of a card made by hand, on each path, once there is a pro', () => {
    expect(setRuleOn(emptyProposal(), 'a', true)).toEqual(emptyProposal());
    const named = rewordPath(rewordPath(emptyProposal(), 'a', { name: 'Choir' }), 'b', { name: 'Band' });
    const said = PATHS.reduce(
      (all, path) => addStatement(addStatement(all, path, 'pro', 'calm'), path, 'con', 'dull'),
      named,
    );
    const ruled = PATHS.reduce((all, path) => setRuleOn(all, path, true), said);
    expect(PATHS.map((path) => ruleText(ruled, path))).toEqual([
      'Choose Choir if this is what you want: “Calm”, and you can live with this: “Dull”.',
      'Choose Band if this matters more to you than what Choir offers: “Calm”.',
    ]);
  });

  it('quotes another pro, another con or none', () => {
    const cheap = statement(SAMPLE, 'a', 'pro', 1).id;
    const other = quoteInRule(SAMPLE, 'a', { pro: cheap, con: null });
    expect(ruleText(other, 'a')).toBe('Choose Choir if this is what you want: “Cheap”.');
    expect(originsOf(other, 'Calm evenings')).toEqual(['a pro: calm evenings']);
    expect(quoteInRule(other, 'a', { pro: PRO, con: CON })).toMatchObject({ paths: SAMPLE.paths });
    expect(quoteInRule(SAMPLE, 'a', { pro: CON })).toBe(SAMPLE);
  });

  it('of a card keeps its own words while it quotes the same, and they follow the names', () => {
    const made = toCard(SAMPLE, 'x');
    const text = 'Join a Choir, not a Band, to be calm.';
    const ruled = { ...made.paths.a, rule: made.paths.a.rule && { ...made.paths.a.rule, text } };
    const own = proposalFromCard({ ...made, paths: { ...made.paths, a: ruled } });
    const renamed = rewordPath(rewordPath(own, 'a', { name: 'Quartet' }), 'b', { name: '' });
    expect(ruleText(renamed, 'a')).toBe('Join a Quartet, not a Band, to be calm.');
    const calm = rewordStatement(own, PRO, 'Calm');
    expect(ruleText(calm, 'a')).toBe(
      'Choose Choir if this is what you want: “Calm”, and you can live with this: “Few concerts”.',
    );
    expect(ruleText(rewordStatement(calm, PRO, statement(own, 'a', 'pro').text), 'a')).toBe(text);
    const other = quoteInRule(own, 'a', { con: null });
    expect(ruleText(other, 'a')).toMatch(/^Choose Choir if this is what you want: “It's useful/);
    expect(ruleText(quoteInRule(other, 'a', { con: CON }), 'a')).toBe(text);
  });

  it('never grows longer than a rule may be, however long what it quotes', () => {
    const long = (proposal: CardProposal, id: string) => rewordStatement(proposal, id, 'long '.repeat(2_000));
    const proposal = long(long(SAMPLE, PRO), CON);
    expect(proposalProblems(proposal)).toEqual([]);
    expect(toCard(proposal, 'x').paths.a.rule?.text.length).toBeLessThanOrEqual(TEXT_LIMITS.note);
  });

  it('names the paths as they are called now', () => {
    const renamed = rewordPath(SAMPLE, 'a', { name: 'Quartet' });
    expect(ruleText(renamed, 'b')).toMatch(
      /^Choose Band if this matters more to you than what Quartet offers/,
    );
  });
});

describe('a path', () => {
  it('has a short name that follows the name until the user writes one', () => {
    const long = rewordPath(SAMPLE, 'a', { name: 'Chamber Music Ensemble' });
    expect(long.paths.a.shortName).toBe('CME');
    const own = rewordPath(long, 'a', { shortName: 'Ensemble' });
    expect(rewordPath(own, 'a', { name: 'String Quartet at Home' }).paths.a.shortName).toBe('Ensemble');
    const typed = [...'Choir'].reduce(
      (all, _, at) => rewordPath(all, 'a', { name: 'Choir'.slice(0, at + 1) }),
      emptyProposal(),
    );
    expect(typed.paths.a).toMatchObject({ name: 'Choir', shortName: 'Choir' });
  });

  it('has a summary that its criteria can come from', () => {
    const said = rewordPath(emptyProposal(), 'a', { summary: 'People who sing ' });
    const { id } = statement(said, 'a', 'summary');
    const criterion = addCriterion(said, 'Singing', id);
    expect(said.paths.a.summary).toBe('People who sing ');
    expect(originsOf(rewordPath(criterion, 'a', { summary: 'They sing' }), 'Singing')).toEqual([
      'a summary: They sing',
    ]);
    expect(rewordPath(said, 'a', { summary: '' }).statements).toHaveLength(1);
  });

  it('whose summary was emptied has no criterion that comes from it', () => {
    const made = (proposal: CardProposal) => toCard(proposal, 'x').criteria.at(-1)?.origins;
    const beside = addCriterion(SAMPLE, 'Singing', statement(SAMPLE, 'a', 'summary').id);
    expect(made(beside)).toHaveLength(1);
    expect(made(rewordPath(beside, 'a', { summary: ' ' }))).toEqual([]);
  });
});

describe('the title', () => {
  it('is made of the names, or the user’s own, which follows the names', () => {
    expect(titleOf(SAMPLE)).toBe('Choir vs Band');
    const copy = proposalFromCard({ ...toCard(SAMPLE, 'x'), title: 'Choir vs Band (copy)' });
    expect(titleOf(rewordPath(copy, 'b', { name: 'Orchestra' }))).toBe('Choir vs Orchestra (copy)');
    expect(titleOf(retitle(SAMPLE, 'Where to sing'))).toBe('Where to sing');
    expect(retitle(retitle(SAMPLE, 'Where to sing'), null)).toEqual(SAMPLE);
  });

  it('follows names of which one begins as the other, and names that are no words', () => {
    const card = toCard(SAMPLE, 'x');
    const paths = { a: { ...card.paths.a, name: 'Lead' }, b: { ...card.paths.b, name: 'Lead (C++)' } };
    const own = proposalFromCard({ ...card, paths, title: 'Lead or Lead (C++), but no Leader' });
    const renamed = rewordPath(rewordPath(own, 'b', { name: 'Lead' }), 'a', { name: 'Boss $&' });
    expect(titleOf(renamed)).toBe('Boss $& or Lead, but no Leader');
  });
});

describe('the pick', () => {
  it('is set, and taken back', () => {
    expect(setPick(SAMPLE, 'b').pick).toBe('b');
    expect(setPick(setPick(SAMPLE, 'b'), null)).toEqual(SAMPLE);
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

import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../src/core/card/card.ts';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import { retitle, rewordPath, setPick } from '../../../src/core/card/path-edits.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import { addCriterion } from '../../../src/core/card/proposal-edits.ts';
import { proposalFromCard } from '../../../src/core/card/proposal-from-card.ts';
import { proposalProblems } from '../../../src/core/card/proposal-problems.ts';
import { titleOf } from '../../../src/core/card/proposal-words.ts';
import { quoteInRule, setRuleOn } from '../../../src/core/card/rule-edits.ts';
import { ruleText } from '../../../src/core/card/rule-text.ts';
import { addStatement, rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { TEXT_LIMITS } from '../../../src/core/text.ts';
import { CON, originsOf, PRO, SAMPLE, statement } from './support/choir.ts';

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
    expect(long.paths.a.shortName).toBe('Music Ensemble');
    const own = rewordPath(long, 'a', { shortName: 'Players' });
    expect(rewordPath(own, 'a', { name: 'String Quartet at Home' }).paths.a.shortName).toBe('Players');
    const typed = [...'Choir'].reduce(
      (all, _, at) => rewordPath(all, 'a', { name: 'Choir'.slice(0, at + 1) }),
      emptyProposal(),
    );
    expect(typed.paths.a).toMatchObject({ name: 'Choir', shortName: 'Choir' });
  });

  it('has a short name that was part of its name for as long as it is', () => {
    const officer = rewordPath(SAMPLE, 'a', { name: 'Local Council Officer' });
    const saved = rewordPath(officer, 'a', { shortName: 'Local Council' });
    const shortWith = (path: 'a' | 'b', name: string) => rewordPath(saved, path, { name }).paths.a.shortName;
    expect(shortWith('a', 'Parish Council Clerk at Home')).toBe('Parish Council Clerk');
    expect(shortWith('a', 'Local Council Officers')).toBe('Local Council');
    expect(shortWith('b', 'Orchestra')).toBe('Local Council');
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

import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../src/core/assessment/create-draft.ts';
import { draft, MAX_CRITERIA } from '../../../src/core/assessment/draft.ts';
import { MAX_CRITERIA_IN_ALL } from '../../../src/core/card/card.ts';
import { mergedDuplicates, overlapsIn } from '../../../src/core/card/criteria/merge.ts';
import { GENERAL_ENDS } from '../../../src/core/card/general-ends.ts';
import type { ProposedCriterion } from '../../../src/core/card/proposal.ts';
import { ruleText } from '../../../src/core/card/rule-text.ts';
import { shortNames } from '../../../src/core/card/short-name.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { labels, proposalOf, SAMPLE } from './support/proposals.ts';

describe('a proposal', () => {
  it('shows each criterion beside the statement it came from', () => {
    const pro = SAMPLE.statements.find(({ path, part }) => path === 'b' && part === 'pro');
    expect(pro).toMatchObject({
      text: 'They are essential for same-day returns and for crossing water',
      line: 34,
    });
    const beside = SAMPLE.criteria.filter(({ from }) => from.includes(pro?.id ?? ''));
    expect(beside.map(({ label }) => label)).toEqual(['Suitability for same-day returns', 'Crossing water']);
    expect(beside[1]?.origins).toEqual([
      { path: 'b', part: 'pro', quote: 'crossing water' },
      { path: 'b', part: 'rule', quote: 'crossing water' },
    ]);
  });

  it('yields no criterion from a placeholder, and keeps it on the card', () => {
    const placeholder = SAMPLE.statements.find((each) => each.placeholder);
    expect(placeholder?.text).toBe('Specific tradeoffs depend on your use case');
    expect(SAMPLE.criteria.some(({ from }) => from.includes(placeholder?.id ?? ''))).toBe(false);
    expect(SAMPLE.paths.b.cons).toEqual(['Specific tradeoffs depend on your use case']);
  });

  it('words the rules soundly around the statements they quote', () => {
    expect(ruleText(SAMPLE, 'a')).toBe(
      "Choose Night Trains if this is what you want: “It's useful for saving a hotel night, carrying bulky luggage, or working without interruption, such as on business trips”, and you can live with this: “Few routes run every day”.",
    );
    expect(ruleText(SAMPLE, 'b')).toBe(
      'Choose Short Flights if this matters more to you than what Night Trains offers: “They are essential for same-day returns and for crossing water”.',
    );
  });

  it('quotes a rule written by hand as the sentence that it is', () => {
    const text =
      'A vs B\nA\nIt is.\nPros\n• +x\nB\nIt is not.\nPros\n• +y\nUse A if: You want calm and can spare an hour.\nUse B if: You prioritize low cost and a delay does no harm.';
    const proposal = proposalOf(text);
    expect(ruleText(proposal, 'a')).toBe('Choose A if this fits you: “You want calm and can spare an hour”.');
    expect(ruleText(proposal, 'b')).toBe(
      'Choose B if this fits you: “You prioritize low cost and a delay does no harm”.',
    );
  });

  it('asks of a rule whether it fits also where it begins with what is the user’s, and weighs what one prioritizes', () => {
    const text =
      'A vs B\nA\nIt is.\nPros\n• +x\nB\nIt is not.\nPros\n• +y\nUse A if: Your team is small.\nUse B if: You prioritize speed.';
    const proposal = proposalOf(text);
    expect(ruleText(proposal, 'a')).toBe('Choose A if this fits you: “Your team is small”.');
    expect(ruleText(proposal, 'b')).toBe('Choose B if this matters more to you than what A offers: “Speed”.');
  });

  it('keeps the case of names and acronyms within a label', () => {
    const text =
      'A vs B\nA\nIt is like Clojure.\nPros\n• +x\nCons\n• -Clojure lock-in\n• -Macros in Lisp\nB\nIt is not.\nPros\n• +y';
    expect(labels(proposalOf(text))).toContain('Freedom from Clojure lock-in');
  });

  it('turns on no more criteria than a decision can weigh, in turn from each path', () => {
    const list = (letter: string) =>
      Array.from({ length: 29 }, (_, at) => `• +Reason ${letter}${at} for staying`).join('\n');
    const proposal = proposalOf(`A vs B\nA\nS.\nPros\n${list('x')}\nB\nS.\nPros\n${list('y')}`);
    const on = proposal.criteria.filter((each) => each.on);
    expect(on).toHaveLength(MAX_CRITERIA);
    expect(on.filter(({ origins }) => origins[0]?.path === 'a')).toHaveLength(MAX_CRITERIA / 2);
    expect(proposal.notes).toEqual([
      'The page holds 58 criteria. A decision weighs at most 20: as many are asked, in turn from each path.',
    ]);
  });

  it('leaves it to the screens to count what is offered and what needs words', () => {
    const list = (letter: string) =>
      Array.from({ length: 15 }, (_, at) => `• +Reason ${letter}${at} for staying`).join('\n');
    const proposal = proposalOf(
      `A vs B\nA\nS.\nPros\n${list('x')}\n• +Related to: fishing, sailing\nB\nS.\nPros\n${list('y')}`,
    );
    const on = proposal.criteria.filter((each) => each.on).length;
    expect([on, proposal.criteria.length - on]).toEqual([20, 12]);
    expect(proposal.notes).toEqual([
      'The page holds 32 criteria. A decision weighs at most 20: as many are asked, in turn from each path.',
    ]);
  });

  it('never holds more than a draft takes', () => {
    const list = (letter: string) =>
      Array.from(
        { length: 25 },
        (_, at) =>
          `• +Good for ${['north', 'south', 'east', 'west'].map((side) => `${side}${letter}${at}`).join(', ')} and rest${letter}${at}`,
      ).join('\n');
    const proposal = proposalOf(`A vs B\nA\nS.\nPros\n${list('x')}\nB\nS.\nPros\n${list('y')}`);
    expect(proposal.criteria.length).toBeLessThanOrEqual(MAX_CRITERIA_IN_ALL);
    expect(proposal.notes.at(-1)).toMatch(/^\d+ criteria were left out: a card can offer no more\.$/);
    const card = toCard(proposal, 'many');
    const made = createDraft(card, {
      id: crypto.randomUUID(),
      now: '2026-11-23T08:00:00.000Z',
      firstPath: 'a',
    });
    expect(draft.parse(made)).toEqual(made);
  });
});

describe('merging', () => {
  const criterion = (
    id: string,
    label: string,
    more: Partial<ProposedCriterion> = {},
  ): ProposedCriterion => ({
    id,
    label,
    worst: 'w',
    best: 'b',
    suggested: [],
    needsWording: false,
    ownEnds: false,
    on: false,
    from: [id],
    origins: [{ path: 'a', part: 'pro', quote: label }],
    reason: null,
    ...more,
  });

  it('joins what says the same, with both origins, on where either was', () => {
    const other = criterion('c2', 'Testing of APIs', {
      on: true,
      origins: [{ path: 'b', part: 'con', quote: 'x' }],
    });
    const [only, ...none] = mergedDuplicates([criterion('c1', 'Tests of the APIs'), other]);
    expect(none).toEqual([]);
    expect(only).toMatchObject({ id: 'c1', label: 'Tests of the APIs', on: true, from: ['c1', 'c2'] });
    expect(only?.origins).toEqual([
      { path: 'a', part: 'pro', quote: 'Tests of the APIs' },
      { path: 'b', part: 'con', quote: 'x' },
    ]);
  });

  it('keeps the ends of the first, and takes what the other has words for in place of one that says nothing', () => {
    const con = criterion('c2', 'Low rent', { worst: 'Rents rise', best: 'Low rent', suggested: ['best'] });
    const pro = criterion('c1', 'Low rent', { worst: 'High rent', best: 'Low rent', suggested: ['worst'] });
    expect(mergedDuplicates([pro, con])).toMatchObject([{ worst: 'High rent', suggested: ['worst'] }]);
    const same = criterion('c2', 'Low rent', { worst: 'High rent', best: 'Low rent', suggested: ['best'] });
    expect(mergedDuplicates([pro, same])).toMatchObject([{ worst: 'High rent', suggested: [] }]);
    const open = criterion('c1', 'Low rent', { ...GENERAL_ENDS, suggested: ['worst', 'best'] });
    expect(mergedDuplicates([open, con])).toMatchObject([
      { worst: 'Rents rise', best: 'Low rent', suggested: ['best'] },
    ]);
  });

  it.each([
    ['Working without interruption', 'Working with interruption'],
    ['Higher pay in year 1', 'Higher pay in year 5'],
    ['Two days off', 'Three days off'],
    ['No meetings', 'Meetings'],
    ['Little travel', 'Travel'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(mergedDuplicates([criterion('c1', one), criterion('c2', other)])).toHaveLength(2);
  });

  it('points out overlaps between statements, but not within one list', () => {
    const software = criterion('c1', 'Software architecture');
    const plain = criterion('c2', 'Architecture');
    const list = [
      criterion('c3', 'Herbs near the kitchen', { from: ['s9'] }),
      criterion('c4', 'Salad near the kitchen', { from: ['s9'] }),
    ];
    expect(overlapsIn([software, plain, ...list])).toEqual([['c1', 'c2']]);
  });
});

describe('criteria that may be one', () => {
  const pairs = (...names: string[]) =>
    overlapsIn(names.map((label, at) => ({ id: label, label, from: [`s${at}`] })));

  it.each([
    ['Little paperwork', 'Freedom from paperwork'],
    ['No night shifts', 'Fewer night shifts'],
    ['Working without interruption', 'Few interruptions'],
  ])('are %s and %s', (one, other) => {
    expect(pairs(one, other)).toEqual([[one, other]]);
  });

  it('are not those that share only how they are free of something', () => {
    expect(pairs('Freedom from paperwork', 'Freedom from the landlord', 'Freedom from a lawyer')).toEqual([]);
  });
});

describe('short names', () => {
  it.each([
    ['Individual Contributor', 'Technical Leadership', 'IC', 'TL'],
    ['Individual Contributor', 'Manager', 'IC', 'Manager'],
    ['Test-After Development', 'Test-Driven Development', 'Test-After', 'TDD'],
    ['Business Hours Support', 'On-Call Rotation', 'Business Hours', 'On-Call Rotation'],
    ['IT Consultant', 'Application Developer', 'IT Consultant', 'Application'],
    ['Teaching at a Bootcamp', 'Industry', 'Teaching', 'Industry'],
    // Names with room stay whole.
    ['Head of Engineering', 'Principal Engineer', 'Head of Engineering', 'Principal Engineer'],
    ['Open Source Career', 'Large Corporation', 'Open Source Career', 'Large Corporation'],
    ['Startup Developer', 'Corporate Developer', 'Startup Developer', 'Corporate Developer'],
    ['Conference Speaking', 'Technical Blogging', 'Conference Speaking', 'Technical Blogging'],
    ['Technical Leadership', 'Team Lead', 'Technical Leadership', 'Team Lead'],
    // The end that both share goes from both, or from none.
    ['Self-employed Plumber', 'Employed Plumber', 'Self-employed', 'Employed'],
    ['Fixed-Price Contract', 'Time and Materials Contract', 'Fixed-Price', 'Time and Materials'],
    ['Software Development Engineer', 'Senior Software Engineer', 'Software Development', 'Senior Software'],
    ['Web Designer', 'Freelance Web Designer', 'Web Designer', 'Freelance Web Designer'],
    ['Tax Advice', 'International Tax Advice', 'Tax Advice', 'International Tax Advice'],
    ['Sea Fishing', 'Commercial Deep Sea Fishing', 'Sea Fishing', 'Deep Sea Fishing'],
    // None is cut to what the other name says, too, or what would name something else.
    [
      'Veterinary Surgeon for Horses',
      'Veterinary Surgeon for Dogs',
      'Surgeon for Horses',
      'Surgeon for Dogs',
    ],
    ['Local Council Officer', 'Civil Servant', 'Council Officer', 'Civil Servant'],
    ['Dedicated Operations Team', 'On-Call Rotation', 'Dedicated Operations', 'On-Call Rotation'],
    ['Doing an Apprenticeship', 'Going to University', 'Doing an Apprenticeship', 'Going to University'],
    ['Take New Job Elsewhere Now', 'Stay', 'Take New Job Elsewhere Now', 'Stay'],
    ['Arbeit im Haus der Stadt', 'Lehre', 'Arbeit im Haus der Stadt', 'Lehre'],
    ['طبيب في مستشفى المدينة الكبير', 'معلم', 'طبيب في مستشفى', 'معلم'],
    ['東京で働くということについて', '大阪', '東京で働くということについて', '大阪'],
  ])('of %s and %s', (a, b, shortA, shortB) => {
    expect(shortNames({ a, b })).toEqual({ a: shortA, b: shortB });
  });
});

import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../src/core/assessment/create-draft.ts';
import { draft, MAX_CRITERIA } from '../../../src/core/assessment/draft.ts';
import { MAX_CRITERIA_IN_ALL } from '../../../src/core/card/card.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { mergedDuplicates, overlapsIn } from '../../../src/core/card/criteria/merge.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { retitle, rewordPath } from '../../../src/core/card/path-edits.ts';
import type { CardProposal, ProposedCriterion } from '../../../src/core/card/proposal.ts';
import {
  addCriterion,
  dropCriterion,
  mergeCriteria,
  renameCriterion,
  setCriterionOn,
  setEnds,
  splitCriterion,
  swapEnds,
} from '../../../src/core/card/proposal-edits.ts';
import { proposalProblems } from '../../../src/core/card/proposal-problems.ts';
import { ruleText } from '../../../src/core/card/rule-text.ts';
import { shortNames } from '../../../src/core/card/short-name.ts';
import { rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { pageText } from './support/pages.ts';

function proposalOf(text: string): CardProposal {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return cardFromPage(parsed.page);
}

const SAMPLE = proposalOf(pageText('night-trains.txt'));

function labelled(proposal: CardProposal, label: string): ProposedCriterion {
  const found = proposal.criteria.find((each) => each.label === label);
  if (found === undefined) throw new Error(`no criterion "${label}"`);
  return found;
}

const labels = ({ criteria }: CardProposal) => criteria.map(({ label }) => label);

describe('a proposal', () => {
  it('shows each criterion beside the statement it came from', () => {
    const pro = SAMPLE.statements.find(({ path, part }) => path === 'b' && part === 'pro');
    expect(pro).toMatchObject({
      text: 'They are essential for same-day returns and for crossing water',
      line: 34,
    });
    const beside = SAMPLE.criteria.filter(({ from }) => from.includes(pro?.id ?? ''));
    expect(beside.map(({ label }) => label)).toEqual(['Same-day returns', 'Crossing water']);
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

  it('keeps the case of names and acronyms within a label', () => {
    const text =
      'A vs B\nA\nIt is like Clojure.\nPros\n• +x\nCons\n• -Clojure lock-in\n• -Macros in Lisp\nB\nIt is not.\nPros\n• +y';
    expect(labels(proposalOf(text))).toContain('Clojure lock-in');
  });

  it('turns on no more criteria than a decision can weigh, in turn from each path', () => {
    const list = (letter: string) =>
      Array.from({ length: 29 }, (_, at) => `• +Reason ${letter}${at} for staying`).join('\n');
    const proposal = proposalOf(`A vs B\nA\nS.\nPros\n${list('x')}\nB\nS.\nPros\n${list('y')}`);
    const on = proposal.criteria.filter((each) => each.on);
    expect(on).toHaveLength(MAX_CRITERIA);
    expect(on.filter(({ origins }) => origins[0]?.path === 'a')).toHaveLength(MAX_CRITERIA / 2);
    expect(proposal.notes).toEqual([
      'The pros and cons hold 58 criteria. 20 are asked, in turn from each path; the other 38 are offered.',
    ]);
  });

  it('counts what is asked, offered and left out as the foot of the screen does, with where the others come from', () => {
    const list = (letter: string) =>
      Array.from({ length: 15 }, (_, at) => `• +Reason ${letter}${at} for staying`).join('\n');
    const proposal = proposalOf(
      `A vs B\nA\nS.\nPros\n${list('x')}\n• +Related to: fishing, sailing\nB\nS.\nPros\n${list('y')}`,
    );
    const on = proposal.criteria.filter((each) => each.on).length;
    expect([on, proposal.criteria.length - on]).toEqual([20, 12]);
    expect(proposal.notes).toEqual([
      'The pros and cons hold 30 criteria, the summaries and tags 2 more. 20 are asked, in turn from each path; the other 12 are offered.',
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
    expect(proposal.notes.at(-1)).toMatch(
      /^\d+ criteria were left out: they are more than a card can offer\.$/,
    );
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

  it('keeps apart what differs by a word that matters', () => {
    const kept = mergedDuplicates([
      criterion('c1', 'Working without interruption'),
      criterion('c2', 'Working with interruption'),
    ]);
    expect(kept).toHaveLength(2);
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

describe('an edit', () => {
  it('renames; proposed ends follow, own ends stay', () => {
    const { id } = labelled(SAMPLE, 'Crossing water');
    const renamed = renameCriterion(SAMPLE, id, 'Reaching islands');
    expect(labelled(renamed, 'Reaching islands')).toMatchObject({
      id,
      worst: 'Hardly ever reaching islands',
    });
    const own = renameCriterion(setEnds(SAMPLE, id, { worst: 'Never at sea' }), id, 'Reaching islands');
    expect(labelled(own, 'Reaching islands')).toMatchObject({
      worst: 'Never at sea',
      best: 'Often crossing water',
    });
    expect(labels(SAMPLE)).toContain('Crossing water');
  });

  it('renames what came from a con, whose words stay its worst end', () => {
    const { id } = labelled(SAMPLE, 'Routes run every day');
    const renamed = renameCriterion(SAMPLE, id, 'Daily routes');
    expect(labelled(renamed, 'Daily routes')).toMatchObject({
      worst: 'Few routes run every day',
      best: 'Many routes run every day',
    });
  });

  it('splits, each part with all origins, under new ids', () => {
    const whole = labelled(SAMPLE, 'Carrying bulky luggage');
    const split = splitCriterion(SAMPLE, whole.id, ['Carrying skis', 'Carrying bikes']);
    expect(labels(split).slice(0, 4)).toEqual([
      'Saving a hotel night',
      'Carrying skis',
      'Carrying bikes',
      'Working without interruption',
    ]);
    expect(labelled(split, 'Carrying bikes').origins).toEqual(whole.origins);
    expect(new Set(split.criteria.map(({ id }) => id)).size).toBe(split.criteria.length);
    expect(splitCriterion(SAMPLE, whole.id, ['Alone'])).toBe(SAMPLE);
  });

  it('merges into the first, with the origins of both', () => {
    const first = labelled(SAMPLE, 'Saving a hotel night');
    const other = labelled(SAMPLE, 'Rail passes');
    const merged = mergeCriteria(SAMPLE, first.id, other.id);
    expect(labels(merged)).not.toContain('Rail passes');
    expect(labelled(merged, 'Saving a hotel night')).toMatchObject({
      on: true,
      origins: [...first.origins, ...other.origins],
    });
    expect(mergeCriteria(SAMPLE, first.id, first.id)).toBe(SAMPLE);
    expect(mergeCriteria(SAMPLE, first.id, 'unknown')).toBe(SAMPLE);
    expect(mergeCriteria(SAMPLE, 'unknown', other.id)).toBe(SAMPLE);
  });

  it('drops, adds beside a statement, and adds the user’s own', () => {
    const dropped = dropCriterion(SAMPLE, labelled(SAMPLE, 'Airports').id);
    expect(labels(dropped)).not.toContain('Airports');
    const statement = SAMPLE.statements[0];
    const beside = addCriterion(dropped, 'Views at sunrise', statement?.id ?? null);
    expect(labelled(beside, 'Views at sunrise')).toMatchObject({
      on: true,
      from: [statement?.id],
      origins: [
        { path: 'a', part: 'pro', quote: statement?.text },
        { path: 'a', part: 'rule', quote: statement?.text },
      ],
      worst: 'Few or no views at sunrise',
    });
    const own = addCriterion(beside, 'Adventure');
    expect(labelled(own, 'Adventure').origins).toEqual([]);
    expect(new Set(own.criteria.map(({ id }) => id)).size).toBe(own.criteria.length);
  });

  it('swaps the ends; twice changes nothing of what they say', () => {
    const { id, worst, best } = labelled(SAMPLE, 'Crossing water');
    const swapped = swapEnds(SAMPLE, id);
    expect(labelled(swapped, 'Crossing water')).toMatchObject({ worst: best, best: worst });
    expect(labelled(swapEnds(swapped, id), 'Crossing water')).toMatchObject({ worst, best });
  });

  it('turns a criterion on and off, and rewords a path', () => {
    const { id } = labelled(SAMPLE, 'Airports');
    expect(labelled(setCriterionOn(SAMPLE, id, true), 'Airports').on).toBe(true);
    const reworded = rewordPath(SAMPLE, 'a', { name: 'Sleepers', shortName: 'Sleepers' });
    expect(toCard(reworded, 'x')).toMatchObject({
      title: 'Sleepers vs Short Flights',
      paths: { a: { shortName: 'Sleepers' } },
    });
  });
});

describe('the card of a proposal', () => {
  it('has what is on as its own, and offers the rest with the reason why', () => {
    const card = toCard(SAMPLE, 'night-trains');
    expect(card.id).toBe('night-trains');
    expect(card.criteria.map(({ label }) => label)).toEqual([
      'Saving a hotel night',
      'Carrying bulky luggage',
      'Working without interruption',
      'Same-day returns',
      'Crossing water',
    ]);
    expect(card.further.map(({ label, reason }) => [label, reason])).toContainEqual([
      'Rail passes',
      'A tag of Night Trains names it.',
    ]);
    expect(card.further[0]).toMatchObject({
      label: 'Routes run every day',
      needsWording: true,
      suggested: ['best'],
    });
    const more = addCriterion(SAMPLE, 'Adventure');
    expect(toCard(more, 'x').criteria.at(-1)).toMatchObject({ label: 'Adventure', origins: [] });
    const off = setCriterionOn(more, labelled(more, 'Adventure').id, false);
    expect(toCard(off, 'x').further.at(-1)).toEqual({
      id: labelled(more, 'Adventure').id,
      label: 'Adventure',
      worst: expect.any(String),
      best: expect.any(String),
      suggested: ['worst', 'best'],
      reason: 'It was added when the card was made.',
    });
  });

  it('says what keeps a proposal from being saved', () => {
    expect(proposalProblems(SAMPLE)).toEqual([]);
    const { id } = labelled(SAMPLE, 'Crossing water');
    const problems = proposalProblems(
      setEnds(renameCriterion(SAMPLE, id, ' '), id, { worst: 'same', best: 'same' }),
    );
    expect(problems.map(({ field }) => field)).toEqual([`criteria.${id}.label`, `criteria.${id}.best`]);
    expect(proposalProblems({ ...SAMPLE, criteria: SAMPLE.criteria.slice(0, 2) })[0]?.message).toBe(
      'A card needs at least 3 criteria. Add what else matters to you.',
    );
    const long = rewordPath(SAMPLE, 'b', { name: 'x'.repeat(121), shortName: 'x' });
    expect(proposalProblems(long)).toMatchObject([{ field: 'paths.b.name' }]);
    expect(() => toCard(long, 'x')).toThrow();
  });

  it.each([
    [
      'a statement without words',
      'statements.s1',
      (whole: CardProposal) => rewordStatement(whole, 's1', ' '),
    ],
    [
      'a tag as long as a page',
      'statements.s9',
      (whole: CardProposal) => rewordStatement(whole, 's9', 'x'.repeat(121)),
    ],
    ['a title without words', 'title', (whole: CardProposal) => retitle(whole, '')],
    [
      'two paths of one name',
      'paths.b.name',
      (whole: CardProposal) => rewordPath(whole, 'b', { name: 'Night Trains' }),
    ],
    [
      'two paths of one short name',
      'paths.b.shortName',
      (whole: CardProposal) => rewordPath(whole, 'b', { shortName: 'Night Trains' }),
    ],
  ])('says so where there is %s', (_, field, change) => {
    const changed = change(SAMPLE);
    expect(changed).not.toEqual(SAMPLE);
    expect(proposalProblems(changed).map((each) => each.field)).toEqual([field]);
  });
});

describe('short names', () => {
  it.each([
    ['Individual Contributor', 'Technical Leadership', 'IC', 'TL'],
    ['Individual Contributor', 'Manager', 'IC', 'Manager'],
    ['Night Trains', 'Short Flights', 'Night Trains', 'Short Flights'],
    ['Head of Engineering', 'Principal Engineer', 'Head', 'Principal'],
    ['Open Source Career', 'Large Corporation', 'Open Source', 'Corporation'],
    ['Technical Leadership', 'Team Lead', 'Technical Leadership', 'Team Lead'],
    ['Node.js with Express', 'Go with Chi and sqlc', 'Node.js', 'Go'],
    ['東京で働くということについて', '大阪', '東京で働くということについて', '大阪'],
  ])('of %s and %s', (a, b, shortA, shortB) => {
    expect(shortNames({ a, b })).toEqual({ a: shortA, b: shortB });
  });
});

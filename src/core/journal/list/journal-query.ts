import { z } from 'zod';
import { momentText } from '../../time.ts';
import { predictionOutcome } from '../prediction-bodies.ts';
import { journalRow } from './journal-row.ts';
import { searchPlace } from './search-texts.ts';

/** How the journal is narrowed: by where a decision stands. What is archived is in none but its own. */
export const listState = z.enum(['all', 'due', 'scheduled', 'closed', 'against', 'archived']);
export type ListState = z.infer<typeof listState>;

export const listSort = z.enum(['newest', 'oldest', 'margin', 'confidence', 'title']);

/** Most rows of one page. */
const MAX_PAGE = 200;

const journalFilter = z.object({
  text: z.string().max(200),
  state: listState,
  /** What was chosen, in the words of the list; null = anything, like those below. */
  chosen: z.string().nullable(),
  cardTitle: z.string().nullable(),
  tag: z.string().nullable(),
  year: z.number().int().nullable(),
  sort: listSort,
});
export type JournalFilter = z.infer<typeof journalFilter>;

export const NO_FILTER: JournalFilter = {
  text: '',
  state: 'all',
  chosen: null,
  cardTitle: null,
  tag: null,
  year: null,
  sort: 'newest',
};

export const journalQuery = journalFilter.extend({
  from: z.number().int().min(0),
  count: z.number().int().min(0).max(MAX_PAGE),
});
export type JournalQuery = z.infer<typeof journalQuery>;

const markedPart = z.object({ text: z.string(), hit: z.boolean() });

/** Where a search has found a decision, and the words there; no words where they are covered. */
export const foundText = z.object({
  place: searchPlace.or(z.literal('covered')),
  at: momentText.nullable(),
  outcome: predictionOutcome.nullable(),
  parts: z.array(markedPart),
});
export type FoundText = z.infer<typeof foundText>;

const listedRow = journalRow.extend({
  found: foundText.nullable(),
  /** The year it begins the group of; null within a group, and where there are none. */
  startsYear: z.number().int().nullable(),
});
export type ListedRow = z.infer<typeof listedRow>;

const counted = z.array(z.object({ name: z.string(), count: z.number().int() }));

/** What the filters lead to, over the whole journal. */
const journalCounts = z.object({
  states: z.record(listState, z.number().int()),
  /** Most frequent first. */
  chosen: z.array(
    z.object({
      name: z.string(),
      /** The path's short name where one path was chosen as it is; the name otherwise. */
      shortName: z.string(),
      path: z.enum(['a', 'b']).nullable(),
      count: z.number().int(),
    }),
  ),
  cards: counted,
  tags: counted,
  /** Newest first. */
  years: z.array(z.number().int()),
});
export type JournalCounts = z.infer<typeof journalCounts>;

const progress = z.object({ done: z.number().int(), total: z.number().int() });

export const journalPage = z.object({
  /** How many decisions the filter lets through. */
  matching: z.number().int(),
  rows: z.array(listedRow),
  counts: journalCounts,
  /** The year of the oldest decision; null where there is none. */
  since: z.number().int().nullable(),
  /** How far older decisions are read for the list or the search; null once all are. */
  reading: progress.nullable(),
});
export type JournalPage = z.infer<typeof journalPage>;

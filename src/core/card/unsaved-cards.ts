import { z } from 'zod';
import { draftText, optionalText } from '../text.ts';
import { momentText } from '../time.ts';
import { cardOrigin, endKey, MAX_CRITERIA_IN_ALL, pathKey, perPath } from './card.ts';
import { MAX_PAGE_BYTES } from './parse/limits.ts';
import type { CardProposal } from './proposal.ts';

/** Most cards in the making that are kept. */
export const MAX_UNSAVED_CARDS = 8;

const text = draftText('note');
const id = z.string().min(1).max(64);
const namedWords = z.object({ text, names: perPath(text) });

const rule = z.object({
  pro: text,
  con: text.nullable(),
  wording: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['wants', 'prefers']) }),
    z.object({ kind: z.literal('own'), words: namedWords, pro: text, con: text.nullable() }),
  ]),
});

const path = z.object({
  name: text,
  shortName: text,
  summary: text,
  pros: z.array(text),
  cons: z.array(text),
  tags: z.array(text),
  rule: rule.nullable(),
  roles: z.array(text),
  tradeOffSuggestions: z.array(text).optional(),
});

const statement = z.object({
  id,
  path: pathKey,
  part: z.enum(['summary', 'pro', 'con', 'tag']),
  text,
  line: z.number().int().nullable(),
  placeholder: z.boolean(),
});

const criterion = z.object({
  id,
  label: text,
  worst: text,
  best: text,
  ownEnds: z.boolean(),
  suggested: z.array(endKey),
  needsWording: z.boolean(),
  on: z.boolean(),
  from: z.array(id),
  origins: z.array(cardOrigin),
  reason: text.nullable(),
  question: z.object({ text, label: text }).exactOptional(),
  group: text.exactOptional(),
});

/** A card in the making, its words perhaps still missing. */
const proposal = z.object({
  title: namedWords.nullable(),
  paths: perPath(path),
  pick: pathKey.nullable(),
  pickReason: text.nullable(),
  verdictParagraph: text.nullable(),
  statements: z.array(statement).max(400),
  criteria: z.array(criterion).max(4 * MAX_CRITERIA_IN_ALL),
  names: z.array(z.string().max(200)).max(2_000),
  notes: z.array(optionalText('note')),
  nextId: z.number().int().min(1),
}) satisfies z.ZodType<CardProposal>;

const unsavedCard = z.object({
  /** The editor's key: for a page, for a new card, or the id of the library's card. */
  key: id,
  proposal,
  /** Base version: when the library's card was last changed before this edit began; null where it is in no library. */
  seen: momentText.nullable(),
  warnings: z.array(z.object({ line: z.number().int().nullable(), message: z.string().max(2_000) })).max(200),
  /** The page's text that it was read from. */
  page: z.string().max(MAX_PAGE_BYTES).nullable(),
  /** Pairs of criteria that the user said are not duplicates. */
  apart: z.array(z.tuple([id, id])).max(400),
});

export const UNSAVED_CARDS_SCHEMA_VERSION = 2;

/** The cards that are being made and are in no library yet, so that they survive the end of the app, however it comes. */
export const unsavedCards = z.object({
  schemaVersion: z.literal(UNSAVED_CARDS_SCHEMA_VERSION),
  cards: z.array(unsavedCard).max(MAX_UNSAVED_CARDS),
});
export type UnsavedCards = z.infer<typeof unsavedCards>;
export type UnsavedCard = UnsavedCards['cards'][number];

/** By the key of a card, the version of its content. */
export const cardVersions = z.record(id, z.hash('sha256'));
export type CardVersions = z.infer<typeof cardVersions>;

export const NO_UNSAVED_CARDS: UnsavedCards = { schemaVersion: UNSAVED_CARDS_SCHEMA_VERSION, cards: [] };

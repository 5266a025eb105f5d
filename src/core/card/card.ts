import { z } from 'zod';
import { optionalText, requiredText } from '../text.ts';

/** The two alternatives of a card. Path a is blue, a circle, left; path b orange, a diamond, right. */
export const pathKey = z.enum(['a', 'b']);
export type PathKey = z.infer<typeof pathKey>;

/** Both paths, in the card's order. */
export const PATHS = pathKey.options;

/** The other path. */
export const otherPath = (path: PathKey): PathKey => (path === 'a' ? 'b' : 'a');

/** A value for each path. */
export const perPath = <T extends z.ZodType>(schema: T) => z.object({ a: schema, b: schema });
export type PerPath<T> = { a: T; b: T };

/** The names of both paths. */
export const namesOf = ({ a, b }: PerPath<{ name: string }>): PerPath<string> => ({ a: a.name, b: b.name });

/** Where on the card a criterion comes from, with the words it was taken from: of a table, what stands in its cell of the path. */
export const cardOrigin = z.object({
  path: pathKey,
  part: z.enum(['summary', 'pro', 'con', 'rule', 'tag', 'table']),
  quote: optionalText('note'),
});
export type CardOrigin = z.infer<typeof cardOrigin>;

/** An end of a criterion's scale. */
export const endKey = z.enum(['worst', 'best']);
export type EndKey = z.infer<typeof endKey>;

/** The end across from this one. */
export const otherEnd = (end: EndKey): EndKey => (end === 'worst' ? 'best' : 'worst');

/** One thing to judge both paths by: from the card (with its origins), offered beyond it, or the user's own. */
export const criterionText = z.object({
  // Answers are looked up by it, where a name that every object has would be found without an answer.
  id: z
    .string()
    .min(1)
    .max(64)
    .refine((id) => !(id in Object.prototype), { error: 'Not a name for a criterion.' }),
  label: requiredText('name'),
  worst: requiredText('line'),
  best: requiredText('line'),
  /** Ends that were only suggested when the card was made, and that nobody has changed since. */
  suggested: z.array(endKey).max(2).optional(),
});

/** A criterion as a card words it. */
const wordedCriterion = criterionText.extend({
  /** What the rating screen asks, for as long as the label is the card's. Missing: made from the label. */
  question: requiredText('line').optional(),
});

/** A criterion of the card's own. Without origins it is its maker's. */
const cardCriterion = wordedCriterion.extend({
  /** Why one might weigh it, beyond what the card says. */
  reason: requiredText('line').optional(),
  origins: z.array(cardOrigin),
});

/** A criterion offered with the reason why one might ask; it has origins where the card names it in passing. */
const furtherCriterion = wordedCriterion.extend({
  /** What it belongs to, such as “Life around it”; criteria of one group are offered together. */
  group: requiredText('name').optional(),
  reason: requiredText('line'),
  origins: z.array(cardOrigin).min(1).optional(),
  /** Its label is a statement's own words: nobody has said yet what it is about. */
  needsWording: z.literal(true).optional(),
});
export type FurtherCriterion = z.infer<typeof furtherCriterion>;

/** "Use X if": the pro it quotes, and the con it asks to live with (path a) or null. */
const cardRule = z.object({
  text: requiredText('note'),
  pro: requiredText('note'),
  con: optionalText('note').nullable(),
});

export const cardPath = z.object({
  name: requiredText('name'),
  /** Short form for narrow columns, such as IC. */
  shortName: requiredText('name'),
  summary: optionalText('note'),
  pros: z.array(requiredText('note')),
  cons: z.array(requiredText('note')),
  /** What others had to live with on this path, to choose from; from elsewhere than the card. */
  tradeOffSuggestions: z.array(requiredText('line')).max(20).optional(),
  tags: z.array(requiredText('name')),
  rule: cardRule.nullable(),
  /** Roles the path may stand for, offered to the user; may be empty. */
  roles: z.array(requiredText('name')),
});
export type CardPath = z.infer<typeof cardPath>;

export const CARD_SCHEMA_VERSION = 1;

/** Most criteria of a card's own, and most that it offers beyond them. */
export const MAX_CARD_CRITERIA = 60;

/** Most of both together that a draft takes from a card. */
export const MAX_CRITERIA_IN_ALL = 80;

/** A comparison of two paths. A decision keeps its own copy. */
export const card = z
  .object({
    schemaVersion: z.literal(CARD_SCHEMA_VERSION),
    id: z.string().min(1).max(64),
    title: requiredText('title'),
    paths: perPath(cardPath),
    criteria: z.array(cardCriterion).max(MAX_CARD_CRITERIA),
    further: z.array(furtherCriterion).max(MAX_CARD_CRITERIA),
    /** The card's own pick; hidden until the user has chosen. Null when it has none. */
    pick: pathKey.nullable(),
    /** Why the page picks it, and what it says in place of rules; hidden as long as the pick. */
    pickReason: optionalText('note').optional(),
    verdict: optionalText('note').optional(),
  })
  .refine(({ criteria, further }) => haveOwnIds([...criteria, ...further]), {
    error: 'Two criteria have the same id.',
    path: ['criteria'],
  });
export type Card = z.infer<typeof card>;

function haveOwnIds(criteria: readonly { id: string }[]): boolean {
  return new Set(criteria.map(({ id }) => id)).size === criteria.length;
}

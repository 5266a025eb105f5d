import { z } from 'zod';
import { requiredText } from '../text.ts';
import { dayText, momentText } from '../time.ts';

/** Most tags of one decision. */
export const MAX_TAGS = 20;

/** What the user arranges around a decision. It says nothing of the decision itself, so it may change at any time. */
export const arrangement = z.object({
  /** The day of the next review; null = none is planned. As committed until it is arranged otherwise. */
  reviewOn: dayText.nullable(),
  /** Nothing reminds of the decision before this day. */
  snoozedUntil: dayText.nullable(),
  /** The user is done with it: nothing reminds of it. */
  closed: z.boolean(),
  /** The day on which it was due and since which the user has seen the old answers before a review; null = none. */
  lookedOn: dayText.nullable(),
  tags: z.array(z.string()),
  pinned: z.boolean(),
  archived: z.boolean(),
});
export type Arrangement = z.infer<typeof arrangement>;

export const ARRANGEMENT_SCHEMA_VERSION = 1;

/** The arrangement of one decision as it is kept. */
export const storedArrangement = arrangement.extend({
  schemaVersion: z.literal(ARRANGEMENT_SCHEMA_VERSION),
  /** The decision's. */
  id: z.uuid(),
  updatedAt: momentText,
});
export type StoredArrangement = z.infer<typeof storedArrangement>;

/** The fields that change; the others stay, so that two windows can arrange different things. */
export const arrangementChange = arrangement
  .omit({ lookedOn: true })
  .extend({
    tags: z
      .array(requiredText('name'))
      .max(MAX_TAGS, { error: `Too many tags: at most ${MAX_TAGS}. Remove one first.` }),
  })
  .partial();
export type ArrangementChange = z.infer<typeof arrangementChange>;

/** The same on the host's side, where the cover is lifted too. */
export type ArrangedChange = ArrangementChange & { lookedOn?: string | null | undefined };

/** How a decision stands before anything is arranged. @param reviewOn the day chosen when it was committed */
export const defaultArrangement = (reviewOn: string | null): Arrangement => ({
  reviewOn,
  snoozedUntil: null,
  closed: false,
  lookedOn: null,
  tags: [],
  pinned: false,
  archived: false,
});

/** The arrangement with a change made to it; tags are trimmed, and each is kept once, whatever its case. */
export function arrange(
  current: Arrangement,
  { reviewOn, snoozedUntil, closed, lookedOn, tags, pinned, archived }: ArrangedChange,
): Arrangement {
  return {
    reviewOn: reviewOn === undefined ? current.reviewOn : reviewOn,
    snoozedUntil: snoozedUntil === undefined ? current.snoozedUntil : snoozedUntil,
    closed: closed ?? current.closed,
    lookedOn: lookedOn === undefined ? current.lookedOn : lookedOn,
    tags: tags === undefined ? current.tags : distinctTags(tags),
    pinned: pinned ?? current.pinned,
    archived: archived ?? current.archived,
  };
}

function distinctTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags.map((each) => each.trim())) {
    const key = tag.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey.values()];
}

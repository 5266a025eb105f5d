import '../no-eval.ts';
import { z } from 'zod';
import type { Draft } from '../assessment/draft.ts';
import { MAX_CRITERIA } from '../assessment/draft.ts';
import { criterionText, type PathKey, pathKey, perPath } from '../card/card.ts';
import { fold } from '../fold.ts';
import { recordId } from '../record-id.ts';
import { optionalText, type TextOf } from '../text.ts';
import { type Moment, momentText } from '../time.ts';
import { SHEET_FORMAT, SHEET_VERSION } from './file-formats.ts';

/** As stored: texts of any length, so that a new limit never makes an old file a damaged one. */
export const anyText: TextOf = () => z.string();

/**
 * What is asked of someone who knows the user: the part of the frame that the user lets out, and the criteria. It holds no
 * answer of theirs, and its order tells none.
 */
export const questionSheetOf = (text: TextOf) =>
  z.object({
    format: z.literal(SHEET_FORMAT),
    version: z.literal(SHEET_VERSION),
    /** The answers name it, and so find the decision again. */
    id: recordId,
    madeAt: momentText,
    /** The asker's own name; empty = not given. */
    from: text('name'),
    /** Empty = not let out. So are `whyNow` and the roles. */
    question: text('title'),
    whyNow: text('note'),
    paths: perPath(z.object({ name: text('name'), shortName: text('name'), role: text('name') })),
    /** Which path stands first; drawn at random. */
    firstPath: pathKey,
    criteria: z
      .array(
        z.object({
          id: criterionText.shape.id,
          label: text('name'),
          worst: text('line'),
          best: text('line'),
        }),
      )
      .min(1)
      .max(MAX_CRITERIA),
  });
export const questionSheet = questionSheetOf(optionalText).refine(
  ({ criteria }) => new Set(criteria.map(({ id }) => id)).size === criteria.length,
  { error: 'A criterion stands in it twice.' },
);
export type QuestionSheet = z.infer<typeof questionSheet>;

/** What of the frame goes along. All private: left out unless it is ticked. */
export const sheetParts = z.object({ question: z.boolean(), roles: z.boolean(), whyNow: z.boolean() });
export type SheetParts = z.infer<typeof sheetParts>;

export const NO_SHEET_PARTS: SheetParts = { question: false, roles: false, whyNow: false };

interface SheetFacts {
  id: string;
  madeAt: Moment;
  from: string;
  include: SheetParts;
  firstPath: PathKey;
}

/** A sheet with the criteria that are on, in the order of the alphabet: the draft's own could tell what matters more. */
export function questionSheetFor(
  { card, frame, criteria }: Pick<Draft, 'card' | 'frame' | 'criteria'>,
  { id, madeAt, from, include, firstPath }: SheetFacts,
): QuestionSheet {
  const path = (key: PathKey) => ({
    name: card.paths[key].name,
    shortName: card.paths[key].shortName,
    role: include.roles ? frame.roles[key].role : '',
  });
  return {
    format: SHEET_FORMAT,
    version: SHEET_VERSION,
    id,
    madeAt,
    from: from.trim(),
    question: include.question ? frame.question : '',
    whyNow: include.whyNow ? frame.whyNow : '',
    paths: { a: path('a'), b: path('b') },
    firstPath,
    criteria: criteria
      .filter(({ on }) => on)
      .map((one) => ({ id: one.id, label: one.label, worst: one.worst, best: one.best }))
      .sort((one, other) => inOrder(fold(one.label), fold(other.label)) || inOrder(one.id, other.id)),
  };
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

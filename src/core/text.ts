import './no-eval.ts';
import { z } from 'zod';
import { TEXT_LIMITS, type TextKind, tooLong } from './text-limits.ts';

export { TEXT_LIMITS, type TextKind };

/** A schema of a text by its kind. What is asked of the user and what is kept of their texts are two of them. */
export type TextOf = (kind: TextKind) => z.ZodType<string, string>;

/** Text the user may leave empty. The message says what to do; it is made when it is due, since the first number in it costs a start its time. */
export const optionalText = (kind: TextKind) =>
  z.string().max(TEXT_LIMITS[kind], { error: () => tooLong(kind) });

/** Text that must say something. */
export const requiredText = (kind: TextKind) =>
  optionalText(kind).refine((text) => text.trim().length > 0, { error: 'Please write something here.' });

/**
 * Longest text that a draft keeps, whatever its field: written beyond the field's own limit it is not lost, but its step
 * asks to shorten it before the way on is free.
 */
const DRAFT_TEXT_LIMIT = 100_000;

/** Text of a draft: kept as it is being written, its own limit asked for by its step. */
export const draftText = (_kind: TextKind) =>
  z.string().max(DRAFT_TEXT_LIMIT, {
    error: () =>
      `Too long to be kept: at most ${DRAFT_TEXT_LIMIT.toLocaleString('en')} characters. Shorten it, nothing is cut off for you.`,
  });

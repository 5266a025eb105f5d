import { optionalText, type TextKind } from '../../core/text.ts';
import { quoted } from '../../words/figures.ts';
import css from './field.module.css';

/** The look of every text field, for Mantine's inputs. */
export const FIELD_CLASSES = {
  root: css['root'] ?? '',
  label: css['label'] ?? '',
  description: css['hint'] ?? '',
  wrapper: css['wrapper'] ?? '',
  error: css['error'] ?? '',
} as const;

/** An example for an empty field, that says it is one. */
export const exampleText = (words: string): string => `Such as ${quoted(words)}`;

/** What is wrong with a text by itself: it is too long to be kept. */
export function textProblem(kind: TextKind, text: string): string | undefined {
  return optionalText(kind).safeParse(text).error?.issues[0]?.message;
}

import { TEXT_LIMITS } from '../text-limits.ts';
import type { CardOrigin } from './card.ts';
import { cutText } from './cut-text.ts';
import { onOneLine } from './one-line.ts';

/** What a criterion is called until somebody has said what it is about: its statement, cut to a name. */
export const ownWords = (statement: string): string =>
  cutText(onOneLine(statement).replace(/(?<=.)\.$/, ''), TEXT_LIMITS.name);

/** What is asked of the user about one that is still called so. */
export const SAY_WHAT = 'Say in a few words what it is about, or leave it out.';

interface Labelled {
  label: string;
  origins: readonly CardOrigin[];
}

/** Is a criterion's label still a statement's own words, which it has where they name no criterion? */
export const isInOwnWords = ({ label, origins }: Labelled): boolean =>
  origins.some(({ quote }) => label.trim().toLowerCase() === ownWords(quote).toLowerCase());

import type { PerPath } from '../card.ts';
import { MAX_HEADING_LENGTH, MAX_PAGE_BYTES, MAX_STATEMENTS } from './limits.ts';
import type { Line } from './lines.ts';
import { type NearTitle, nearTitle } from './near-title.ts';
import type { ParsedPage, Statement } from './page.ts';

type Refused = Extract<ParsedPage, { kind: 'refused' }>;

/** The page cannot become a card: where, why, and what was expected there. */
const refused = (line: number, message: string, expected: string): Refused => ({
  kind: 'refused',
  line,
  message,
  expected,
});

/** Refuses a page above the size limit; `line` is where it passes the limit. */
export const tooLong = (line: number): Refused =>
  refused(
    line,
    `The text is longer than ${MAX_PAGE_BYTES / 1000} kB.`,
    'The end of one comparison page. Copy only the comparison itself.',
  );

const TITLE_LIKE = 'such as “Night Trains vs Short Flights”.';

/** What is wrong with a line that was meant as the title, and what should stand there. */
const NEAR_TITLES: Readonly<Record<NearTitle['wrong'], { message: string; expected: string }>> = {
  'too-long': {
    message: `The title is longer than ${MAX_HEADING_LENGTH} characters.`,
    expected: `A title with two shorter names, ${TITLE_LIKE}`,
  },
  'same-names': {
    message: 'The title names the same thing twice.',
    expected: `A title with two different names, ${TITLE_LIKE}`,
  },
  'no-words': {
    message: 'The title has a name without a letter or a digit, so its part of the page cannot be found.',
    expected: `A title with two names in words, ${TITLE_LIKE}`,
  },
};

/** Refuses a page without a title, with what is wrong with the line most like one. */
export function noTitle(lines: readonly Line[]): Refused {
  const near = nearTitle(lines);
  if (near !== null) {
    const { message, expected } = NEAR_TITLES[near.wrong];
    return refused(near.line, message, expected);
  }
  const first = lines.find(({ text }) => text !== '')?.number ?? 1;
  return refused(
    first,
    'No title with two names was found: a line with “vs” or “versus” between them.',
    `A line ${TITLE_LIKE}`,
  );
}

/** Refuses a page with a list under no path's name, at the first such line. */
export function strayList(lines: readonly Line[], names: PerPath<string>): Refused {
  const first = Math.min(...lines.map(({ number }) => number));
  return refused(
    first,
    'This list belongs to no path.',
    `A line above it with the name of its path: “${names.a}”, or “Pros of ${names.a}”, and the same for “${names.b}”.`,
  );
}

/**
 * Refuses a page with more than `MAX_STATEMENTS` pros and cons, at the first one too many.
 * @returns null where there are not too many
 */
export function tooManyStatements(statements: readonly Statement[]): Refused | null {
  const beyond = statements.map(({ line }) => line).sort((one, other) => one - other)[MAX_STATEMENTS];
  if (beyond === undefined) return null;
  const message = `There are ${statements.length} pros and cons; a card can hold ${MAX_STATEMENTS}.`;
  return refused(beyond, message, 'No further pro or con. Leave out those that matter least to you.');
}

/**
 * Refuses a page on which a path has neither a summary nor a pro.
 * @param headingLine the line of the path's heading; null where the page has none
 */
export function emptyPath(name: string, headingLine: number | null, lines: readonly Line[]): Refused {
  const last = lines.findLast(({ text }) => text !== '')?.number ?? 1;
  return headingLine === null
    ? refused(
        last,
        `Nothing was found about “${name}”: no line holds only its name.`,
        `A line with only “${name}”, and its summary or its pros below it. A heading such as “Pros of ${name}” also works.`,
      )
    : refused(
        headingLine,
        `“${name}” has neither a summary nor a pro below this line.`,
        'A summary or at least one pro below this line, such as an entry below “Pros”.',
      );
}

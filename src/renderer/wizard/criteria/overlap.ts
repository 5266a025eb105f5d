import type { Criterion } from '../../../core/assessment/draft.ts';
import type { Card } from '../../../core/card/card.ts';

/** Shorter words join others and say little by themselves. */
const LONG_ENOUGH = 4;

/** Longer words that say as little: two names that share only these do not sound alike. */
const COMMON = new Set(
  `about above after again against alike always among another around away back because been before behind being below best
  better between beyond both cannot chance come could does doing done down during each enough even ever every everyone
  everything fewer freedom from full getting give good great have having hardly here high into just keep keeping kind less
  level like little long made make making many more most much must near never none number only other others over part people
  person quite rather real really same several should side since some something still such suitability sure take than that
  their them then there these they thing things this those through time towards under until upon very well what when where
  whether which while whom whose will with within without work working would year years your yourself`.split(
    /\s+/,
  ),
);

/** A word without its common endings, so that “test”, “tests” and “testing” count as one; only for comparing. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  for (const ending of ['ing', 'ies', 'ed', 'es', 's', 'e', 'y']) {
    if (bare.endsWith(ending) && !bare.endsWith('ss') && bare.length - ending.length >= LONG_ENOUGH)
      return bare.slice(0, -ending.length);
  }
  return bare;
}

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word.length >= LONG_ENOUGH && !COMMON.has(word))
    .map(stem);

const quotesOf = ({ origins }: Criterion): string[] =>
  origins.map(({ path, part, quote }) => `${path} ${part} ${quote.trim().toLocaleLowerCase()}`);

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/**
 * Pairs of chosen criteria that may be one thing asked twice: a word of weight stands in both names, or both come
 * from the very same words of the card. Words of the paths' names count for nothing. A guess, so it is only asked about.
 */
export function overlapping(criteria: readonly Criterion[], card: Card): [Criterion, Criterion][] {
  const empty = new Set([...wordsOf(card.paths.a.name), ...wordsOf(card.paths.b.name)]);
  const compared = criteria
    .filter(({ on }) => on)
    .map((criterion) => ({
      criterion,
      words: wordsOf(criterion.label).filter((word) => !empty.has(word)),
      quotes: quotesOf(criterion),
    }));
  return compared.flatMap((one, index) =>
    compared
      .slice(index + 1)
      .filter((other) => share(one.words, other.words) || share(one.quotes, other.quotes))
      .map((other): [Criterion, Criterion] => [one.criterion, other.criterion]),
  );
}

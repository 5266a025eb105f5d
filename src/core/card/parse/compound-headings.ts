import { PATHS, type PathKey, type PerPath } from '../card.ts';
import { comparable } from './comparable.ts';
import { isConsHeading, isProsHeading, listNamed, pathCalled } from './headings.ts';
import { itemOf } from './items.ts';
import { type Line, unwrapped } from './lines.ts';

/** A heading that names a path and perhaps which of its lists follows. */
interface Compound {
  name: string;
  list: 'pros' | 'cons' | null;
}

/**
 * Reads "Pros of X", "X: Strengths", "X strengths", "X – a subtitle" and "Option A – X".
 * @returns what such a line may name, in comparable form; a line may be read in two ways
 */
export function compoundsIn({ text, key }: Line): Compound[] {
  if (key === '' || itemOf(text) !== null || /[.!]$/.test(text)) return [];
  const found: Compound[] = [];
  const of = /^(?:the )?(?:key |main )?([\w ]+?) (?:of|for) (.+)$/.exec(key);
  if (of?.[1] !== undefined && of[2] !== undefined) add(found, of[2], listNamed(of[1]));
  const words = /[:–—\u2011-]\s/.test(text) ? comparable(unwrapped(text)).replace(/:$/, '') : '';
  const parted = /^(.+?)(?::| [–—-]) (.+)$/.exec(words);
  if (parted?.[1] !== undefined && parted[2] !== undefined)
    found.push(
      { name: parted[1], list: listNamed(parted[2]) },
      { name: parted[2], list: listNamed(parted[1]) },
    );
  const space = key.lastIndexOf(' ');
  if (space > 0) add(found, key.slice(0, space).replace(/'s$/, ''), listNamed(key.slice(space + 1)));
  return found;
}

/** "Pros of being a freelancer" names the freelancer. */
const TAKING_IT =
  /^(?:being|becoming|having|using|choosing|doing|taking|going|getting|working(?: as| in| for| at| with)?|living in) /;

function add(found: Compound[], name: string, list: Compound['list']): void {
  if (list === null) return;
  const bare = name.replace(TAKING_IT, '');
  // A path may itself be called "Working from home", so both readings are given.
  for (const each of bare === name ? [name] : [name, bare])
    found.push({ name: each.replace(/^(?:a|an|the) /, ''), list });
}

/**
 * The lines with each heading that names a path and a list as two: the path's name, left out where its section is open
 * already, and the list's. Numbered lines that only stand above bullets are left out.
 */
export function withPlainHeadings(
  lines: readonly Line[],
  { index: titleIndex, keys }: { index: number; keys: PerPath<string> },
): Line[] {
  let open: PathKey | null = null;
  return lines.flatMap((line, index) => {
    if (index <= titleIndex) return [line];
    const own = pathCalled(line.key, keys);
    if (own !== null) open = own;
    if (own !== null || line.key === '') return [line];
    const alike = isAboveList(line, lines.slice(index + 1, index + 3)) ? pathBegunLike(line.key, keys) : null;
    if (alike !== null && alike !== open && countOf(line.key) <= countOf(keys[alike])) {
      open = alike;
      return [{ ...line, key: keys[alike] }];
    }
    if (isSubheading(line, lines.slice(index + 1, index + 4))) return [];
    const found = compoundsIn(line);
    const named = (path: PathKey | null, { list }: Compound) => (path === null ? [] : [{ path, list }]);
    const [compound] = [
      ...found.flatMap((each) => named(pathCalled(each.name, keys), each)),
      ...found.flatMap((each) => named(each.list === null ? null : pathBegunLike(each.name, keys), each)),
    ];
    if (compound === undefined) return [line];
    const { path } = compound;
    const heading = path === open ? [] : [{ ...line, key: keys[path] }];
    open = path;
    return [...heading, ...(compound.list === null ? [] : [{ ...line, key: compound.list }])];
  });
}

/** Letters at the start that two forms of one word share: "freelancing", "freelancer". */
const STEM = 5;

/** The one path whose name begins with the same letters, as in "Pros of freelancing" and "Freelancing" of the path “Freelancer”. */
function pathBegunLike(name: string, keys: PerPath<string>): PathKey | null {
  const alike = PATHS.filter(
    (path) => keys[path].length >= STEM && keys[path].slice(0, STEM) === name.slice(0, STEM),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

const countOf = (words: string): number => words.split(' ').length;

/** Does a line stand above "Pros" or "Cons", as a path's name does? */
function isAboveList({ text }: Line, following: readonly Line[]): boolean {
  const next = following.find((line) => line.text !== '');
  return next !== undefined && (isProsHeading(next) || isConsHeading(next)) && itemOf(text) === null;
}

/** "1. Travel", above bullets of its own. */
function isSubheading({ text }: Line, following: readonly Line[]): boolean {
  const next = following.find((line) => line.text !== '');
  return /^\d{1,2}[.)]\s/.test(text) && next !== undefined && /^[•‣◦▪●○*-]\s/.test(next.text);
}

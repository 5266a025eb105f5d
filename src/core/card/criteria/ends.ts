import { TEXT_LIMITS } from '../../text.ts';
import { article, capitalised, headNoun, isCounted, type Names, withinSentence } from './wording.ts';
import { worseThan } from './words/adjectives.ts';
import { isQuality } from './words/qualities.ts';
import { baseOfGerund, isGerund } from './words/verb-forms.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale. */
export interface Ends {
  worst: string;
  best: string;
}

/** Patterns of labels and what their ends look like; `x` is what the pattern's brackets hold. */
const PATTERNS: readonly (readonly [RegExp, (x: string) => Ends])[] = [
  [/^freedom from (\w+ing (?:to )?\w.*)$/i, (x) => ({ worst: `Constantly ${x}`, best: `Never ${x}` })],
  [/^freedom from ((?:a|an|the|your) .+)$/i, (x) => ({ worst: `With ${x}`, best: `Without ${x}` })],
  [/^freedom from (.+)$/i, (x) => ({ worst: `Plenty of ${x}`, best: `No ${x} at all` })],
  [/^(?:fewer|less|little|few) (.+)$/i, (x) => ({ worst: `A lot of ${x}`, best: `Hardly any ${x}` })],
  [
    /^ease of (\w+ing\b.*)$/i,
    (x) => ({ worst: `${capitalised(x)} is very hard`, best: `${capitalised(x)} is very easy` }),
  ],
  [
    /^speed of (\w+ing\b.*)$/i,
    (x) => ({ worst: `${capitalised(x)} is very slow`, best: `${capitalised(x)} is very fast` }),
  ],
  [/^not (\w+ing\b.*)$/i, (x) => ({ worst: `Constantly ${x}`, best: `Never ${x}` })],
  [
    /^independence from (.+)$/i,
    (x) => ({ worst: `Full dependence on ${x}`, best: `Full independence from ${x}` }),
  ],
  [/^suitability for (.+)$/i, (x) => ({ worst: `Hardly suited to ${x}`, best: `Ideal for ${x}` })],
  [/^(.+ that (?:do|does|is|are) not .+)$/i, (x) => ({ worst: `No ${x}`, best: `Only ${x}` })],
];

const NEED = /^little need for (.+)$/i;

/**
 * Ends that fit any label of this form, for the user to rewrite. They differ from each other and fit a line of 280.
 * @param label up to 120 characters
 */
export function defaultEnds(label: string, names: Names = new Set()): Ends {
  const x = withinSentence(label.trim(), names);
  const need = NEED.exec(x);
  if (need?.[1] !== undefined)
    return fitting({ worst: `Constant need for ${need[1]}`, best: `No need for ${need[1]} at all` });
  for (const [pattern, ends] of PATTERNS) {
    const found = pattern.exec(x)?.[1];
    if (found !== undefined) return fitting(ends(found));
  }
  return fitting(ofAdjective(x) ?? ofDoing(x) ?? ofThing(x));
}

/** The origin's own words as the worst end, where a con already says what is bad about it. */
export function endsOfCon(con: string, label: string, names: Names): Ends {
  const worst = con
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  const { worst: general, best } = defaultEnds(label, names);
  const ends = fitting({ worst: capitalised(worst), best });
  return ends.worst.toLowerCase() === ends.best.toLowerCase() ? fitting({ worst: general, best }) : ends;
}

function ofAdjective(x: string): Ends | null {
  const [first = '', ...rest] = x.split(' ');
  const worse = worseThan(first);
  if (worse === undefined || rest.length === 0) return null;
  const noun = rest.join(' ');
  return first.endsWith('er') && worse.endsWith('er')
    ? { worst: capitalised(`${worse} ${noun}`), best: `Much ${x}` }
    : { worst: capitalised(`${worse} ${noun}`), best: `Very ${x}` };
}

function ofDoing(x: string): Ends | null {
  const words = x.split(' ');
  const first = words[0] ?? '';
  if (!isGerund(first) || (words.length === 1 && baseOfGerund(first) === null)) return null;
  return { worst: `Hardly suited to ${x}`, best: `Ideal for ${x}` };
}

function ofThing(x: string): Ends {
  const words = x.toLowerCase().split(' ');
  if (isCounted(words)) return { worst: `Nothing like ${article(x)} ${x}`, best: `Just the ${x} you want` };
  const head = headNoun(words);
  return isQuality(head)
    ? { worst: `Poor ${x}`, best: `Excellent ${x}` }
    : { worst: `Hardly any ${x}`, best: `Plenty of ${x}` };
}

/** Cut at a word where a line would not hold it. */
function fitting({ worst, best }: Ends): Ends {
  return { worst: cut(worst), best: cut(best) };
}

function cut(text: string): string {
  if (text.length <= TEXT_LIMITS.line) return text;
  const start = text.slice(0, TEXT_LIMITS.line - 1);
  const space = start.lastIndexOf(' ');
  const end = space > TEXT_LIMITS.line / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${end}…`;
}

import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { DENIED } from './denied.ts';
import { namesThing } from './names-thing.ts';
import { capitalised, headNoun, isCounted, type Names, withinSentence } from './wording.ts';
import { isAdverb } from './words/function-words.ts';
import { isPlural } from './words/nouns.ts';
import { hasOpposite, isPraise, worseThan } from './words/opposites.ts';
import { isAmount, isQuality } from './words/qualities.ts';
import { baseOfGerund, isGerund } from './words/verb-forms.ts';
import { wordList } from './words/word-list.ts';

/** What a criterion looks like at its worst and at its best: 0 and 100 on its scale. */
export interface Ends {
  worst: string;
  best: string;
}

/** Patterns of labels and what their ends look like; `x` is what the pattern's brackets hold. */
const PATTERNS: readonly (readonly [RegExp, (x: string) => Ends])[] = [
  [/^freedom from (\w+ing (?:to )?\w.*)$/i, (x) => ({ worst: `Constantly ${x}`, best: `Never ${x}` })],
  [/^freedom from (“.+”)$/i, (x) => ({ worst: capitalised(x.slice(1, -1)), best: 'Not so at all' })],
  [/^freedom from ((?:a|an|the|your) .+)$/i, (x) => ({ worst: `With ${x}`, best: `Without ${x}` })],
  [/^freedom from (.+)$/i, (x) => ({ worst: `Plenty of ${x}`, best: `No ${x} at all` })],
  [/^little need for (.+)$/i, (x) => ({ worst: `Constant need for ${x}`, best: `No need for ${x} at all` })],
  [/^less (\w+ed .+)$/i, (x) => ({ worst: `Very ${x}`, best: `Hardly ${x}` })],
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
  [/^being (\S+)$/i, (x) => ({ worst: `Not ${x} at all`, best: `Very ${x}` })],
  [/^(?:much )?better (.+)$/i, (x) => ({ worst: `Worse ${x}`, best: `Much better ${x}` })],
  [/^excellent (.+)$/i, (x) => ({ worst: `Poor ${x}`, best: `Excellent ${x}` })],
  [/^full (.+)$/i, (x) => ({ worst: `Hardly any ${x}`, best: `Full ${x}` })],
];

/** The first words of labels that a pattern may fit: most labels need none to be tried. */
const PATTERN_STARTS = wordList(
  'freedom little fewer less few ease speed not independence suitability being much better excellent full',
);

const NOT_SO = 'Not so at all';

/** What is known of a label besides its words. */
export interface LabelKind {
  /** It turns a con round, so that its first adjective is what is wanted. */
  turned?: boolean;
  /** It names one of several things. */
  counted?: boolean;
  /** The path suits it, rather than giving it. */
  suits?: boolean;
  /** It says something, rather than naming something. */
  said?: boolean;
}

/**
 * Ends that fit any label of this form, for the user to rewrite. They differ from each other and fit a line of 280.
 * @param label up to 120 characters
 * @param names words that keep their capital within a sentence, lower-cased
 */
export function defaultEnds(label: string, names: Names = new Set(), kind: LabelKind = {}): Ends {
  const x = withinSentence(label.trim(), names);
  const first = x.slice(0, x.indexOf(' ')).toLowerCase();
  for (const [pattern, ends] of PATTERN_STARTS.has(first) ? PATTERNS : []) {
    const found = pattern.exec(x)?.[1];
    if (found !== undefined) return fitting(ends(found));
  }
  const denied = DENIED.exec(x);
  if (denied !== null) return fitting({ worst: NOT_SO, best: capitalised(`${denied[1]} ${denied[2]}`) });
  if (kind.said || !namesThing(x)) return { worst: NOT_SO, best: 'Very much so' };
  return fitting(ofAdjective(x, kind) ?? ofDoing(x) ?? (kind.suits ? ofUse(x) : ofThing(x, kind)));
}

/** The con's own words as the worst end: they already say what is bad about it. */
export function endsOfCon(con: string, label: string, names: Names): Ends {
  const worst = con
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  // "No paid leave": what the con names is wanted as it is, and is not the better by being more so.
  const turned = !con.toLowerCase().includes(label.split(' ')[0]?.toLowerCase() ?? '');
  const { worst: general, best } = defaultEnds(label, names, { turned });
  const ends = fitting({ worst: capitalised(worst), best });
  return ends.worst.toLowerCase() === ends.best.toLowerCase() ? fitting({ worst: general, best }) : ends;
}

function ofAdjective(x: string, { turned = false }: LabelKind): Ends | null {
  const [first = '', ...rest] = x.split(' ');
  const worse = worseThan(first);
  if (worse === undefined || rest.length === 0 || /,| (?:and|or) /.test(x) || !(turned || isPraise(first)))
    return null;
  const noun = rest.join(' ');
  const more = first.endsWith('er') && worse.endsWith('er') ? 'Much' : 'Very';
  return { worst: capitalised(`${worse} ${noun}`), best: `${more} ${x}` };
}

function ofDoing(x: string): Ends | null {
  const words = x.split(' ');
  const first = words[0] ?? '';
  const verb = isAdverb(first.toLowerCase()) ? (words[1] ?? '') : first;
  if (!isGerund(verb.toLowerCase()) || (words.length === 1 && baseOfGerund(first) === null)) return null;
  return ofUse(x);
}

const ofUse = (x: string): Ends => ({ worst: `Hardly suited to ${x}`, best: `Ideal for ${x}` });

/** Amounts, plurals and qualities have ends of their own, unless a judging word or a list stands before them. */
function ofThing(x: string, { counted = false }: LabelKind): Ends {
  const words = x.toLowerCase().split(' ');
  const head = headNoun(words);
  const judged = hasOpposite(words[0] ?? '') || isPraise(words[0] ?? '') || JUDGING.test(words[0] ?? '');
  const plain = !judged && !/,| (?:and|or) /.test(x) && words.length <= MOST_WORDS;
  if (plain && isAmount(head)) return { worst: `Hardly any ${x}`, best: `Plenty of ${x}` };
  if (plain && isQuality(head)) return { worst: `Poor ${x}`, best: `Excellent ${x}` };
  if (plain && (counted || isCounted(words)))
    return { worst: `No ${x} to speak of`, best: `Just the ${x} you want` };
  if (plain && isPlural(head)) return { worst: `Hardly any ${x}`, best: `Plenty of ${x}` };
  return { worst: `Weak on ${x}`, best: `Strong on ${x}` };
}

/** Of a longer thing it is only said that a path is weak or strong on it. */
const MOST_WORDS = 5;

const JUDGING =
  /^(?:huge|vast|many|several|other|thorough|great|less|more|most|best|only|low|high|near|almost|mature|seamless)$/;

/** Cut at a word where a line would not hold it. */
const fitting = ({ worst, best }: Ends): Ends => ({
  worst: cutText(worst, TEXT_LIMITS.line),
  best: cutText(best, TEXT_LIMITS.line),
});

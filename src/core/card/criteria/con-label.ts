import { saysSomething } from './gate.ts';
import { wordsOf } from './slice.ts';
import { capitalised } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { wantedInstead } from './words/opposites.ts';
import { isGerund } from './words/verb-forms.ts';

/** What a con is about, and how it would be at its best where that is certain. */
interface ConLabel {
  label: string;
  /** Null: left to the user. */
  best: string | null;
  /** The label needs no word of the user's. */
  certain: boolean;
}

/** What is missing is what one wants; the second of each says how much of it is best. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [/^(?:it\s+)?(?:lack of|lacks?|lacking|missing|without|no|absence of|offers? no|has no|have no)\s+/i, ''],
  [/^(?:too |only a )?few\s+/i, 'many'],
  [/^(?:far )?fewer\s+|^less\s+(?!than\b)/i, 'more'],
  [/^(?:(?:too |only )?little|hardly any|not much)\s+/i, 'plenty of'],
  [/^(?:limited|insufficient|not enough|scarce|inadequate|minimal)\s+/i, 'ample'],
  [/^lower\s+/i, 'higher'],
  [/^low\s+/i, 'high'],
  [/^(?:poor|worse|shallow|narrow)\s+/i, 'good'],
];

const NOT_FOR =
  /^(?:it(?:'s| is)\s+)?(?:not|un)(?:\s+be\b)?\s?-?(?:well\s+)?(?:made|built|suited|suitable|ideal|designed|meant|intended|fit|right|good|great)\s+(?:for|to)\s+/i;
const NOT_SO = /^([\w\s-]{2,40}?)\s+(?:is|are)\s+not\s+([\w-]+ed\b.*)$/i;
const ASKS = /^(?:it\s+)?(?:requires?|needs?|demands?)\s+(.+)$/i;
const QUALITY =
  /^((?!work\b|it\b|this\b|they\b|life\b|things?\b|no|every)[\w\s-]{2,40}?)\s+(?:(?:can|may|might|could)\s+(?:be|become|get|feel)|tends? to be|is|are|becomes?)\s+(?:(?:very|quite|often|too|more|rather)\s+)*([\w-]+)\b(.*)$/i;

/** Reads a con for what it is about; it is never turned round. */
export function conLabelOf(con: string): ConLabel {
  const whole = con
    .replace(/\s+/g, ' ')
    .replace(/[.;,!]+$|(?:\s+[-–—]|:|,\s+(?:although|though|but|unless))\s.*$/gi, '');
  const short = whole.replace(/,?\s+(?:compared (?:with|to)|than|relative to|versus)\s.*$/i, '');
  const said = short.includes(' ') ? short : whole;
  const about = (label: string, best: string | null, certain = false): ConLabel => ({
    label: capitalised(label),
    best: best === null ? null : capitalised(best),
    certain,
  });
  const use = NOT_FOR.exec(said)?.[0];
  if (use !== undefined)
    return about(
      `suitability for ${said.slice(use.length)}`,
      `well suited to ${said.slice(use.length)}`,
      true,
    );
  const bare = said.replace(/^(?:you (?:have|get)|there (?:is|are))\s+/i, '');
  const missing = MISSING.find(([pattern]) => pattern.test(bare));
  if (
    missing !== undefined &&
    !(isAdjective(/ and (\S+) \S/.exec(bare)?.[1] ?? '') || / and (?:no|more|less) /.test(bare))
  ) {
    const thing = bare.replace(missing[0], '').replace(/^(?:an?|the|any)\s+/i, '');
    return about(thing, `${missing[1]} ${thing}`.trim(), !isGerund(wordsOf(thing)[0] ?? ''));
  }
  const [, who = '', so] = NOT_SO.exec(said) ?? [];
  if (so !== undefined) return about(`${who} ${so}`, `${who} ${so}`, true);
  return ofQuality(said, about);
}

/** "High fees", "setup can be fiddly", "requires patience": what it is about, for the user to word. */
function ofQuality(con: string, about: (label: string, best: string | null) => ConLabel): ConLabel {
  const said = con.replace(/^(?:the|an?)\s+/i, '');
  const asked = ASKS.exec(said)?.[1];
  if (asked !== undefined) return about(`need for ${asked}`, null);
  // Of several things said, none alone is what it is about.
  if (/\s(?:and|or|but|because|as)\s/.test(said) && !/\s(?:can|may|might|could)\s+be\s/.test(said))
    return about(con, null);
  const [, subject = '', quality = '', more] = QUALITY.exec(said) ?? [];
  if (isAdjective(quality.toLowerCase())) {
    const wanted = more === '' ? wantedInstead(quality.toLowerCase()) : undefined;
    return about(subject, wanted === undefined ? null : `${wanted} ${subject.toLowerCase()}`);
  }
  const [first = '', ...rest] = said.replace(/^(?:very|quite|rather|too|often)\s+/i, '').split(' ');
  const wanted = wantedInstead(first.toLowerCase());
  const thing = rest.join(' ');
  const opens = /^(?:$|(?:to|for|in|with|enough|when|if|at|on|by|from|of)\b)/i.test(thing);
  return wanted === undefined || opens || saysSomething(rest)
    ? about(con, null)
    : about(thing, `${wanted} ${thing}`);
}

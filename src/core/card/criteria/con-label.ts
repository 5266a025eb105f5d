import { saysSomething } from './gate.ts';
import { capitalised } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { wantedInstead } from './words/opposites.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';

/** What a con is about, and how it would be at its best where that is certain. */
export interface ConLabel {
  label: string;
  /** Null: left to the user. */
  best: string | null;
  /** The label needs no word of the user's. */
  certain: boolean;
}

/** What is missing: it is what one wants. The first bracket of each is how much of it there is. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:it\s+)?(?:lack of|lacks?|lacking|missing|without|no|absence of|there is no|there are no|offers? no|has no|have no)\s+/i,
    '',
  ],
  [/^(?:few|too few|only a few)\s+/i, 'many'],
  [/^(?:far\s+)?fewer\s+/i, 'more'],
  [/^(?:little|too little|hardly any|not much|only little)\s+/i, 'plenty of'],
  [/^less\s+(?!than\b)/i, 'more'],
  [/^(?:limited|insufficient|not enough|scarce|inadequate|minimal)\s+/i, 'ample'],
  [/^lower\s+/i, 'higher'],
  [/^low\s+/i, 'high'],
  [/^(?:poor|worse|shallow|narrow)\s+/i, 'good'],
];

const NOT_FOR =
  /^(?:it(?:'s| is)\s+)?(?:not|un)(?:\s+be\b)?\s?-?(?:well\s+)?(?:made|built|suited|suitable|ideal|designed|meant|intended|fit|right|good|great)\s+(?:for|to)\s+/i;
const NOT_SO = /^([\w\s-]{2,40}?)\s+(?:is|are)\s+not\s+([\w-]+\b.*)$/i;
const SPARED = /,?\s+(?:compared (?:with|to)|than|relative to|versus)\s+.*$/i;

/** Reads a con for what it is about; it is never turned round. */
export function conLabelOf(con: string): ConLabel {
  const whole = con
    .replace(/\s+/g, ' ')
    .replace(/[.;,!]+$/, '')
    .replace(/(?:\s+[-–—]|:|,\s+(?:although|though|but|unless))\s+.*$/i, '');
  const said = /^\S+\s+\S+/.test(whole.replace(SPARED, '')) ? whole.replace(SPARED, '') : whole;
  const fit = NOT_FOR.exec(said);
  if (fit !== null) {
    const use = said.slice(fit[0].length);
    return {
      label: capitalised(`suitability for ${use}`),
      best: capitalised(`well suited to ${use}`),
      certain: true,
    };
  }
  const bare = said.replace(/^(?:you (?:have|get)|there (?:is|are))\s+/i, '');
  for (const [pattern, amount] of MISSING) {
    const found = pattern.exec(bare);
    if (found === null || / and (?:\w+-\w+|high|low|more|less|no) /.test(bare)) continue;
    const thing = bare.slice(found[0].length).replace(/^(?:a|an|the|any)\s+/i, '');
    const best = capitalised(amount === '' ? thing : `${amount} ${thing}`);
    return { label: capitalised(thing), best, certain: !isGerund(thing.split(' ')[0] ?? '') };
  }
  const so = NOT_SO.exec(said);
  if (so !== null && isParticiple((so[2] ?? '').split(' ')[0] ?? '')) {
    const label = capitalised(`${so[1]} ${so[2]}`);
    return { label, best: label, certain: true };
  }
  return { ...ofQuality(said), certain: false };
}

/** "High fees", "Setup can be fiddly", "Requires patience": what it is about, for the user to word. */
function ofQuality(con: string): Omit<ConLabel, 'certain'> {
  const said = con.replace(/^(?:the|a|an)\s+/i, '');
  if (
    /\s(?:and|or|but|because|as)\s/.test(said) &&
    !/\s(?:can|may|might|could)\s+be\s|^(?:requires?|needs?|demands?)\s/i.test(said)
  )
    return { label: capitalised(con), best: null };
  const [first = '', ...rest] = said.replace(/^(?:very|quite|rather|too|often)\s+/i, '').split(' ');
  const wanted = wantedInstead(first.toLowerCase());
  const head = rest[0]?.toLowerCase() ?? '';
  if (
    wanted !== undefined &&
    rest.length > 0 &&
    !saysSomething(rest) &&
    !/^(?:to|for|in|with|than|because|as|and|or|enough|when|if|at|on|by|from|of|but)$/.test(head)
  )
    return { label: capitalised(rest.join(' ')), best: capitalised(`${wanted} ${rest.join(' ')}`) };
  const asks = /^(?:it\s+)?(?:requires?|needs?|demands?)\s+(.+)$/i.exec(said)?.[1];
  if (asks !== undefined) return { label: capitalised(`need for ${asks}`), best: null };
  const quality =
    /^([\w\s-]{2,40}?)\s+(?:(?:can|may|might|could)\s+(?:be|become|get|feel)|tends? to be|is|are|becomes?)\s+(?:(?:very|quite|often|too|more|rather)\s+)*([\w-]+)\b(.*)$/i.exec(
      said,
    );
  if (
    quality !== null &&
    !/^(?:work|it|this|they|life|things?|nothing|none|everything|everyone|nobody)$/i.test(quality[1] ?? '') &&
    isAdjective((quality[2] ?? '').toLowerCase())
  ) {
    const opposite = quality[3] === '' ? wantedInstead((quality[2] ?? '').toLowerCase()) : undefined;
    return {
      label: capitalised(quality[1] ?? said),
      best: opposite === undefined ? null : capitalised(`${opposite} ${quality[1]?.toLowerCase()}`),
    };
  }
  return { label: capitalised(con), best: null };
}

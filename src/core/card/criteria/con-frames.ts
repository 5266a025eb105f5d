import { type Frame, MAYBE } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { CAUSES, IS, NO_THING, PATH } from './words/con-patterns.ts';
import { frameIn } from './words/cons.ts';
import { isBurdensome, isPeople } from './words/nouns.ts';
import { isParticiple } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** "No training and rude guests", "few breaks and many shifts": what stands beside a lack is none. */
export const isBadByItself = (each: string): boolean =>
  /^(?:many|frequent|constant|endless|strong|tough|long)\s/i.test(each) ||
  (wantedInstead(wordsOf(each)[0] ?? '') !== undefined && !/^fixed\s/i.test(each));

/** The words that lead in what a con is about: how they say it, and what stands behind them. `who` is its subject, "" for none. */
export function framed(text: string, who: string): { frame: Frame; rest: string } {
  const isPath = who === '' || PATH.test(`${who} `);
  for (const words of [text.replace(PATH, '').replace(MAYBE, ''), text]) {
    const found = ledBy(words);
    // "Few companies have one", "… and have to be repaired": these have a subject of their own.
    const isOwn = isPath || (text.startsWith(who) && text.length - (found?.rest.length ?? 0) >= who.length);
    if (found !== null && isOwn) return found;
  }
  const head = headNoun(wordsOf(who));
  const said = (text.startsWith(who) ? text.slice(who.length).trim() : text).replace(MAYBE, '');
  const found = who === '' || NO_THING.test(who) || isBurdensome(head) ? null : ledBy(said);
  const isSure =
    found?.frame === 'brings'
      ? CAUSES.test(said) ||
        ledBy(found.rest)?.frame === 'lacking' ||
        (!IS.test(said) && (/^ha(?:s|ve)\s/.test(said) ? isBadByItself : isBadThing)(found.rest))
      : /^(?:lacking|hard|slow)$/.test(found?.rest.includes(' ') === true ? found.frame : '') ||
        (found?.frame === 'needed' && !isPeople(head) && !said.startsWith('take'));
  return found !== null && isSure ? found : { frame: 'none', rest: '' };
}

export const isBadThing = (thing: string): boolean => {
  const bare = thing.replace(/^(?:an?|the)\s/i, '');
  return isBadByItself(bare) || isUnwanted(headNoun(wordsOf(bare)));
};

function ledBy(words: string): { frame: Frame; rest: string } | null {
  const spoken = words.split(' ');
  const [first = '', ...more] = wordsOf(words);
  const found = frameIn([first, ...more]) ?? frameIn([`${first}s`, ...more]);
  if (found === null) return null;
  const frame = found.key as Frame;
  // "Takes a steady hand": the article belongs to what it takes.
  const from = /^(?:an?|patience|discipline)$/.test(spoken[found.length - 1] ?? '')
    ? found.length - 1
    : found.length;
  const rest = spoken.slice(from).join(' ');
  const [next = ''] = wordsOf(rest);
  // "Has grown", "demand is low".
  const isOther =
    (next !== 'back' && 'TPKWUMAB'.includes(classOf(next))) ||
    (/^ha(?:s|ve)$/.test(first) && isParticiple(next));
  if (rest === '' || (/brings|needed/.test(frame) && isOther)) return null;
  const open = /need|rest|brought/.test(frame) ? /^(?:a lot|lots|plenty) of /i : /^(?:an?|the|any)\s+/i;
  return { frame, rest: frame === 'brings' ? rest : rest.replace(open, '') };
}

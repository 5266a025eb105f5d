import { chosenOf } from './candidates.ts';
import { clauseOf, isPredicate } from './clause.ts';
import { membersOf, phrasesOf } from './list-members.ts';
import { type Form, type Frame, MAYBE, type Said, saidOf } from './said.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isAdjective, wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { ASIDES, COSTLY, frameIn, PATH, RESULT, WHO_LACKS, WITHOUT } from './words/cons.ts';
import { isPlural } from './words/nouns.ts';
import { baseOfThird, isGerund, VERBS } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** How what a con is about is read, by the words that lead in to it, and what stands behind them. */
type Led = Readonly<{ frame: Frame | 'causes' | 'brings'; rest: string }>;

/** The stretches of a con, each about one thing; none where only the whole tells how bad it is. */
export function saidInCon(con: string): Said[] {
  const said = sliceOf(con).text.replace(/\s+/g, ' ');
  const whole = subjectOf(said) === '' ? said.replace(WITHOUT, 'no ') : said;
  // What stands before "but" may be good, and of what is only so one may want more or less.
  return /\s(?:but|only)\s/i.test(whole) ? [] : whole.split(RESULT).flatMap((each) => ofList(plain(each)));
}

const plain = (text: string): string => ASIDES.reduce((left, aside) => left.replace(aside, ''), text);

const subjectOf = (text: string): string => clauseOf(sliceOf(text))?.subject.text ?? '';

/** Clauses, what one subject does, or things, each by itself; else the whole. */
function ofList(text: string): Said[] {
  const members = membersOf(sliceOf(text)).map(({ words }) => plain(words));
  const who = subjectOf(members[0] ?? '');
  const isApart = (each: string) =>
    subjectOf(each) !== '' || framed(each, '') !== null || (who !== '' && isQuality(each));
  if (members.every(isApart)) return members.flatMap((each) => ofOne(each, subjectOf(each) || who));
  const subject = subjectOf(text);
  return subject === '' && !isApart(members[0] ?? '') ? ofThings(text) : ofOne(text, subject);
}

/** What is listed; what a con says is lacking, too, is not spared: "keeping accounts without help". */
const listedIn = (text: string, form: Form): string[] =>
  phrasesOf(sliceOf(text), form).flatMap(({ words }) => (words.startsWith('freedom from ') ? [] : [words]));

/** Is it one adjective, as the second of "long and irregular"? */
const isQuality = (text: string): boolean => !text.includes(' ') && isAdjective(text.toLowerCase());

/** What is named, each of several by itself; "weekend and on-call shifts", where not each can be named, as one. */
function ofThings(text: string): Said[] {
  const listed = isGerund(wordsOf(text)[0] ?? '') ? 'doings' : 'things';
  const phrases = listedIn(text, listed);
  const apart = phrases.flatMap((each) =>
    framed(each, '') === null ? [saidOf(each, 'bad')] : ofOne(each, ''),
  );
  // "Neck, shoulder, and wrist pain"; but "poor pay and benefits": what else is bad is not sure.
  const hasPart = phrases.some((each) => !each.includes(' ') && !isUnwanted(each.toLowerCase()));
  const isPain = hasPart && isUnwanted(wordsOf(text).at(-1) ?? '');
  if (hasPart && !isPain && /[JE]/.test(classOf(wordsOf(text)[0] ?? '')))
    return [{ ...saidOf('', 'bad'), told: text }];
  return !isPain && apart.every(chosenOf) ? apart : [saidOf(text, 'bad')];
}

/** One stretch, which has this subject; "" where it has none. */
function ofOne(text: string, who: string): Said[] {
  const found = framed(text, who);
  if (found === null) {
    // "Berths can be dear and hard to find": the verb is told once.
    const be = isPlural(wordsOf(who).at(-1) ?? '') ? 'are ' : 'is ';
    const isState = ledBy(text)?.frame === 'hard' || isQuality(text);
    return [saidOf(text.startsWith(who) ? text : `${who} ${isState ? be : ''}${text}`, 'none')];
  }
  const { frame, rest } = found;
  const lead = text.slice(0, text.length - rest.length);
  // "A lot of paperwork" is told with how much.
  if (frame === 'bad') return ofThings(rest).map((each) => ({ ...each, told: lead + each.told }));
  if (frame === 'causes' || frame === 'brings') return ofThings(rest);
  const listed = /hard|done|unable/.test(frame) ? 'infinitives' : 'things';
  const phrases = listedIn(rest, listed);
  const isMixed = frame === 'lacking' && !lead.endsWith(' of ');
  // "Few people to talk to and long days" cannot be divided.
  const [, next = ''] = / (?:and|or) (\S+)/.exec(rest) ?? [];
  if (isMixed && phrases.length === 1 && isBadAlone(next)) return [{ ...saidOf('', frame), told: text }];
  return phrases.map((words, at) => {
    const said = words.replace(/^(?:on|for|to) /, '');
    const [first = ''] = wordsOf(said.replace(/^an? /, ''));
    // "No training, dirty cabins": not all that is listed is lacking; "lack of clear goals and fixed hours" is.
    if (isMixed && at > 0 && (isBadAlone(first) || isGerund(first))) return saidOf(said, 'bad');
    const isBad = frame === 'needed' && (COSTLY.has(first) || isGerund(wordsOf(said)[0] ?? ''));
    return {
      ...saidOf(said, isBad ? 'bad' : frame),
      told: (at > 0 ? lead.replace(/(?<= )an? $/, '') : lead) + said,
    };
  });
}

/** Does it begin what is bad whatever led to it, as in "dirty cabins" and "many shifts"? */
const isBadAlone = (word: string): boolean =>
  /^(?:many|much|more|constant|frequent|hard-.*)$/.test(word) || wantedInstead(word) !== undefined;

/** What leads, and what stands behind it; null where nothing does, or it is not surely bad for who decides. */
function framed(text: string, who: string): Led | null {
  const isPath = who === '' || PATH.test(`${who} `);
  const said = (isPath ? text.replace(PATH, '') : text.replace(who, '')).trim().replace(MAYBE, '');
  const found = ledBy(said);
  if (found !== null) return isPath || isSure(found) ? found : null;
  const done = text.replace(/^you\s+/i, '').replace(MAYBE, '');
  // "You look after too many", "starts at three", but "calls in the night".
  const [verb = '', next = ''] = wordsOf(text);
  const isNoun =
    /^(?:in|at|of|on|about|between|during|after|before|from)$/.test(next) &&
    !VERBS.has(baseOfThird(verb) ?? verb);
  const isDone = /^you$/i.test(who) || (who === '' && next !== '' && !isNoun && isPredicate(sliceOf(text)));
  return isDone && !isUnwanted(wordsOf(said)[0] ?? '') ? { frame: 'done', rest: done } : null;
}

/** Is it bad for who decides, whoever has or does it? */
const isSure = ({ frame, rest }: Led): boolean =>
  /^(?:lacking|rested|causes)$/.test(frame === 'brings' ? (ledBy(rest)?.frame ?? '') : frame);

function ledBy(text: string): Led | null {
  const bare = text.replace(/^(?:an?|the) (?!few|little)/i, '');
  const [first = '', ...more] = wordsOf(bare);
  const found = frameIn([first, ...more]) ?? frameIn([first === 'have' ? 'has' : `${first}s`, ...more]);
  // Of "takes a licence" the article belongs to what is needed.
  const isOne = found?.key === 'needed' && /^an?$/.test(more[found.length - 2] ?? '');
  const rest = bare
    .split(' ')
    .slice(isOne ? 1 : found?.length)
    .join(' ');
  if (found === null || rest === '' || 'TPKWUMAB'.includes(classOf(wordsOf(rest)[0] ?? ''))) return null;
  const frame = found.key as Led['frame'];
  if (frame === 'brings') return { frame, rest: rest.replace(WHO_LACKS, 'little ') };
  const open = frame === 'lacking' ? /^(?:an?|the|any)\s+/i : /^(?:a lot|lots|plenty) of /;
  return { frame, rest: rest.replace(open, '') };
}

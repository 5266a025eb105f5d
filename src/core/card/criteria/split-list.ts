import { thirdPersonAt } from './bare-verbs.ts';
import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { DESIRES, GIVING } from './words/lead-in-words.ts';
import { isFixedPair } from './words/nouns.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/** One member of a co-ordinated list, and what joins it to the one before. */
export interface Member {
  tokens: Token[];
  joinedBy: 'start' | 'comma' | 'and';
  /** The words that joined it. */
  joint: readonly Token[];
}

const CONJUNCTIONS = new Set(['and', 'or', '&', 'plus', 'nor', 'and/or']);

/** Words before a pair that belongs together: "from A and B". */
const PAIRING = new Set(['among', 'from']);

/** Doings that take all of their objects together: "combine design and code". */
const JOINING =
  /^(?:balanc|bridg|blend|combin|compar|connect|integrat|link|merg|mix|reconcil|unit)(?:e|es|ing|s)?$/;

const NUMBERS =
  /^(?:\d[\d.,%]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands|millions)$/;

/**
 * Splits words at commas, "and", "or", "as well as", where these join members of one list. What stands inside of a member
 * stays with it: fixed pairs, pairs within a longer list, what a relative clause lists, and lists in the last member.
 */
export function membersOf(tokens: readonly Token[]): Member[] {
  return withinMembers(joinedMembers(tokens))
    .map((member) => ({ ...member, tokens: withoutPairWords(member.tokens) }))
    .filter(({ tokens: words }) => words.some(({ mark }) => !mark));
}

/** Members at every separator, whatever they belong to. */
export function joinedMembers(tokens: readonly Token[]): Member[] {
  const members: Member[] = [];
  let current: Token[] = [];
  let joinedBy: Member['joinedBy'] = 'start';
  let joint: Token[] = [];
  let depth = 0;
  /** After "between", up to its "and". */
  let between = false;
  let at = 0;
  const close = (next: Member['joinedBy']) => {
    if (current.length > 0) {
      members.push({ tokens: current, joinedBy, joint });
      joinedBy = next;
      joint = [];
    } else if (next === 'and' && members.length > 0) joinedBy = next;
    current = [];
  };
  while (at < tokens.length) {
    const each = tokens[at];
    if (each === undefined) break;
    if (each.text === '(') depth += 1;
    if (each.text === ')') depth -= 1;
    if (each.lower === 'between') between = namesBothSides(tokens.slice(at + 1));
    const length = depth > 0 || between ? 0 : separatorLength(tokens, at);
    if (each.lower === 'and') between = false;
    if (length === 0) current.push(each);
    else {
      close(each.text === ',' || each.text === ';' ? 'comma' : 'and');
      joint.push(...tokens.slice(at, at + length));
    }
    at += Math.max(1, length);
  }
  close('comma');
  return members;
}

/** After "between", is the next "and" its own ("between A, B, and C")? */
function namesBothSides(tokens: readonly Token[]): boolean {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  const before = tokens.slice(0, and);
  const commas = before.filter(({ lower }) => lower === ',').length;
  const closed = commas === 1 && lowerAt(before, and - 1) === ',';
  return and !== -1 && !closed && !before.some(({ lower }) => PREPOSITIONS.has(lower));
}

/** Puts members that belong inside the one before them back there. */
function withinMembers(members: readonly Member[]): Member[] {
  const closing = members.findIndex(
    (member, index) =>
      closesWithComma(member) || closesWithDeterminer(member) || closesWithDoing(member, index, members),
  );
  const merged: Member[] = [];
  members.forEach((member, index) => {
    const before = merged.at(-1);
    if (before !== undefined && staysWithin(before, member, index, closing, members)) {
      merged[merged.length - 1] = {
        ...before,
        tokens: [...before.tokens, ...member.joint, ...member.tokens],
      };
    } else merged.push(member);
  });
  return merged;
}

/** ", and X": where a list has it, it closes the list. */
export const closesWithComma = ({ joinedBy, joint }: Member): boolean =>
  joinedBy === 'and' && joint[0]?.text === ',';

/** "Applying science to food and working with farmers, shops, and schools": the second doing is the last. */
const closesWithDoing = (member: Member, index: number, members: readonly Member[]): boolean =>
  member.joinedBy === 'and' &&
  isGerund(lowerAt(member.tokens, 0)) &&
  isGerund(lowerAt(members[0]?.tokens ?? [], 0)) &&
  !members.slice(index + 1).some(({ tokens }) => isGerund(lowerAt(tokens, 0)));

/** "Its syntax and its dominance in science, research, and teaching": what follows is inside of the last member. */
const closesWithDeterminer = ({ joinedBy, tokens }: Member): boolean =>
  joinedBy === 'and' && /^(?:a|an|the|its|their|your)$/.test(lowerAt(tokens, 0));

function staysWithin(
  before: Member,
  member: Member,
  index: number,
  closing: number,
  members: readonly Member[],
): boolean {
  const verb = lowerAt(before.tokens, 0);
  const parallel = verb.endsWith('ing')
    ? isGerund(lowerAt(member.tokens, 0))
    : infinitiveAt(member.tokens, 0);
  // "Endurance, balance, and calm": a word by itself in a list is a thing.
  const alone = before.joinedBy !== 'start' && before.tokens.length === 1;
  if (JOINING.test(verb) && !alone && !parallel) return true;
  if (saysAnew(member, before)) return false;
  if (closing !== -1 && index < closing && member.joinedBy === 'and') return true;
  if (member.joint.some(({ lower }) => lower === 'well')) return false;
  if (closing !== -1 && index > closing) return !opensAnew(member) || member.joinedBy === 'and';
  if (member.joinedBy === 'and' && hasRelative(before.tokens) && !closesWithComma(member)) return true;
  if (describesNext(before, member)) return true;
  return closing === -1 && nestsInLast(before, member, index, members);
}

/** A member with a finite verb of its own, or a wish, says something else than the clause before it. */
const saysAnew = ({ tokens, joinedBy }: Member, before: Member): boolean => {
  const first = lowerAt(tokens, 0);
  const next = lowerAt(tokens, 1);
  // "The freedom to read and change the code": both hang on "to".
  const inside = isVerb(lowerAt(before.tokens, before.tokens.length - 1));
  const object = !inside && infinitiveAt(tokens, 0) && (DETERMINERS.has(next) || PRONOUNS.has(next));
  const doing = object || (isAdverb(first) && tokens.length > 2 && infinitiveAt(tokens, 1));
  return (
    joinedBy === 'and' &&
    (doing ||
      MODALS.test(first) ||
      thirdPersonAt(tokens, 0) !== null ||
      DESIRES.has(first) ||
      (GIVING.has(first) && first.endsWith('s')))
  );
};

const MODALS = /^(?:can|could|may|might|will|would|must|should)$/;

/** After a list's end: a link or an adverb at the start says that this is no member of what stands before it. */
const opensAnew = ({ tokens }: Member): boolean => {
  const first = lowerAt(tokens, 0);
  return (
    PREPOSITIONS.has(first) || isAdverb(first) || first === 'all' || first === 'whether' || first === 'when'
  );
};

const RELATIVES = /^(?:that|which|who|whose|where|how|why|what|whether)$/;

export const hasRelative = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => RELATIVES.test(lower));

/** "A complete, opinionated framework": a comma between adjectives of one thing. */
function describesNext({ tokens }: Member, { tokens: next, joinedBy }: Member): boolean {
  const start = tokens.findLastIndex(
    ({ lower }, at) =>
      DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || (at === 0 && (isGerund(lower) || isVerb(lower))),
  );
  const adjectives = tokens.slice(start + 1).filter(({ lower }) => !isAdverb(lower));
  return (
    joinedBy === 'comma' &&
    adjectives.length > 0 &&
    adjectives.every(({ lower }) => isAdjective(lower)) &&
    next.length > 1 &&
    (isAdjective(lowerAt(next, 0)) || isParticiple(lowerAt(next, 0))) &&
    !next.every(({ lower }) => isAdjective(lower) || isAdverb(lower)) &&
    !PREPOSITIONS.has(lowerAt(next, 1)) &&
    lowerAt(next, 1) !== 'to'
  );
}

/** "A, B and trips to C and D": the second "and" is inside the last member. */
function nestsInLast(before: Member, member: Member, index: number, members: readonly Member[]): boolean {
  const last = index === members.length - 1 && index > 1;
  const joined = member.joinedBy === 'and' && before.joinedBy === 'and' && member.tokens.length <= 2;
  return last && joined && before.tokens.slice(1).some(({ lower }) => PREPOSITIONS.has(lower));
}

/** How many words stand here that only separate; 0 for none. */
function separatorLength(tokens: readonly Token[], at: number): number {
  const lower = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (lower(0) === ',' || lower(0) === ';') return 1;
  if (lower(0) === 'as' && lower(1) === 'well' && lower(2) === 'as') return 3;
  if (lower(0) === 'along' && lower(1) === 'with') return 2;
  if (lower(0) === 'but' && lower(1) === 'also') return 2;
  if (!CONJUNCTIONS.has(lower(0)) || at === 0 || at === tokens.length - 1) return 0;
  if (lower(0) === 'or' && /^(?:more|less|so|later)$/.test(lower(1))) return 0;
  const joinsNumbers = NUMBERS.test(lower(-1)) && NUMBERS.test(lower(1));
  const joinsQuestions = RELATIVES_OF_PLACE.test(lower(-1)) && RELATIVES_OF_PLACE.test(lower(1));
  if (joinsNumbers || joinsQuestions || isFixedPair(lower(-1), lower(1)) || isWithinPair(tokens, at))
    return 0;
  return lower(1) === 'also' || lower(1) === 'then' ? 2 : 1;
}

/** "Where and when", "what and how". */
const RELATIVES_OF_PLACE = /^(?:where|when|how|what|why|who)$/;

/** "Among A and B", "from A and B" is one thing, where no comma and no other "and" stands between. */
function isWithinPair(tokens: readonly Token[], at: number): boolean {
  if (DESIRES.has(lowerAt(tokens, at + 1))) return false;
  for (let before = at - 1; before >= 0 && before >= at - 6; before -= 1) {
    const each = tokens[before];
    if (each === undefined || each.text === ',' || CONJUNCTIONS.has(each.lower)) return false;
    if (PAIRING.has(each.lower)) return true;
  }
  return false;
}

/** "both A and B", "not only A but also B": the words that announce the pair go. */
function withoutPairWords(tokens: Token[]): Token[] {
  const first = tokens[0]?.lower;
  if (first === 'not' && tokens[1]?.lower === 'only') return tokens.slice(2);
  return first === 'both' || first === 'either' || first === 'neither' ? tokens.slice(1) : tokens;
}

const FILLERS =
  /^(?:more|others?|etc\.?|so on|the like|beyond|much more|similar|so forth|many more|many others)$/;

/** "And more", "etc." name nothing. */
export const isFiller = ({ tokens }: Member): boolean =>
  FILLERS.test(tokens.map(({ lower }) => lower).join(' '));

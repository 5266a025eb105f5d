import type { Token } from './tokens.ts';
import { PREPOSITIONS } from './words/function-words.ts';
import { isFixedPair } from './words/nouns.ts';

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

const NUMBERS =
  /^(?:\d[\d.,%]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands|millions)$/;

/** Splits words at commas, "and", "or", "as well as", where these join members and no fixed pair. */
export function membersOf(tokens: readonly Token[]): Member[] {
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
    if (each.lower === 'between') between = tokens.slice(at).some(({ lower }) => lower === 'and');
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
  return withinLast(members)
    .map((member) => ({ ...member, tokens: withoutPairWords(member.tokens) }))
    .filter(({ tokens: words }) => words.some(({ mark }) => !mark));
}

/** "A, B, and trips to C and D": the second "and" is inside the last member. */
function withinLast(members: Member[]): Member[] {
  const last = members.at(-1);
  const before = members.at(-2);
  if (last === undefined || before === undefined || members.length < 3) return members;
  const nested = last.joinedBy === 'and' && before.joinedBy === 'and' && last.tokens.length <= 2;
  if (!nested || !before.tokens.slice(1).some(({ lower }) => PREPOSITIONS.has(lower))) return members;
  return [...members.slice(0, -2), { ...before, tokens: [...before.tokens, ...last.joint, ...last.tokens] }];
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
  if (joinsNumbers || isFixedPair(lower(-1), lower(1)) || isWithinPair(tokens, at)) return 0;
  return lower(1) === 'also' || lower(1) === 'then' ? 2 : 1;
}

/** "Among A and B", "from A and B" is one thing, where no comma and no other "and" stands between. */
function isWithinPair(tokens: readonly Token[], at: number): boolean {
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

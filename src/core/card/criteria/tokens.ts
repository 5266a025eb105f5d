import { startsSmall } from '../letters.ts';

/** A word or a mark of a statement, with its place in it. */
export interface Token {
  text: string;
  /** Lower-cased, with straight quotes. */
  lower: string;
  start: number;
  end: number;
  mark: boolean;
}

const OPENING = /^["“”‘'([{]/;
const CLOSING = /[,;:!?.…"“”’')\]}]$/;
const DASH = /^[-–—]+$/;

/** Their full stop is a part of the word. */
const ABBREVIATIONS = /^(?:e\.g\.|i\.e\.|etc\.|vs\.|ca\.|approx\.|incl\.|esp\.|(?:[^\s.]\.){2,})$/;

/**
 * Cuts a statement into words and marks. Marks stand apart only at the edges of words, so that `Node.js`, `C++`, `C#`,
 * `CI/CD` and `10,000` stay whole.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(/\S+/g)) addWord(tokens, found[0], found.index);
  return tokens;
}

function addWord(tokens: Token[], word: string, at: number): void {
  if (DASH.test(word)) {
    tokens.push(token(word, at, true));
    return;
  }
  let from = 0;
  while (from < word.length && OPENING.test(word.slice(from, from + 1))) {
    tokens.push(token(word[from] ?? '', at + from, true));
    from += 1;
  }
  const after: Token[] = [];
  let to = word.length;
  while (to > from && CLOSING.test(word.slice(to - 1, to)) && !keepsItsMark(word.slice(from, to))) {
    to -= 1;
    after.unshift(token(word[to] ?? '', at + to, true));
  }
  if (to > from) tokens.push(token(word.slice(from, to), at + from, false));
  tokens.push(...after);
}

/** An abbreviation's full stop, or the apostrophe of "teams'". */
const keepsItsMark = (word: string): boolean =>
  ABBREVIATIONS.test(word.toLowerCase()) || /[sxz]['’]$/.test(word);

function token(text: string, start: number, mark: boolean): Token {
  return {
    text,
    lower: text.replace(/[‘’]/g, "'").toLowerCase(),
    start,
    end: start + text.length,
    mark,
  };
}

/** Statements are cut into sentences at a full stop before a capital letter. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((each, index) => {
    current.push(each);
    const next = tokens[index + 1];
    const ends = each.mark && /^[.!?]$/.test(each.text) && next !== undefined && !startsSmall(next.text);
    if (ends) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences.map(withoutOuterMarks).filter((sentence) => sentence.length > 0);
}

/** Drops marks at both ends; a bracket or quote stays where its partner stands within. */
export function withoutOuterMarks(tokens: readonly Token[]): Token[] {
  let from = 0;
  let to = tokens.length;
  if (!tokens[0]?.mark && !tokens[to - 1]?.mark) return [...tokens];
  const within = new Map<string, number>();
  const count = ({ text }: Token, by: number) => within.set(text, (within.get(text) ?? 0) + by);
  for (const each of tokens) if (each.mark) count(each, 1);
  const isLoose = (each: Token | undefined): each is Token => {
    if (!each?.mark) return false;
    const partner = each.text === '"' ? '"' : PARTNERS[each.text];
    return partner === undefined || (within.get(partner) ?? 0) < (partner === each.text ? 2 : 1);
  };
  for (let each = tokens[from]; from < to && isLoose(each); each = tokens[from]) {
    count(each, -1);
    from += 1;
  }
  for (let each = tokens[to - 1]; to > from && isLoose(each); each = tokens[to - 1]) {
    count(each, -1);
    to -= 1;
  }
  return tokens.slice(from, to);
}

const PARTNERS: Record<string, string> = {
  ')': '(',
  '(': ')',
  '“': '”',
  '”': '“',
  '‘': '’',
  '[': ']',
  ']': '[',
};

/** The words of the statement that the tokens stand for, as they are written there. */
export function sourceOf(statement: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? '' : statement.slice(first.start, last.end);
}

/** The tokens as running text: words apart by a space, marks close to their word. */
export function written(tokens: readonly Token[]): string {
  let text = '';
  let glue = true;
  let quoted = false;
  for (const each of tokens) {
    const straight = each.mark && (each.text === '"' || each.text === "'");
    const closes = (straight && quoted) || (each.mark && /^[,;:!?.…”’)\]}]$/.test(each.text));
    text += glue || closes ? each.text : ` ${each.text}`;
    if (straight) quoted = !quoted;
    glue = (straight && quoted) || (each.mark && /^[“‘([{]$/.test(each.text));
  }
  return text;
}

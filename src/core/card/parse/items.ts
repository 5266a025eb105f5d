/** An entry of a list: where its words begin, and how it was marked. */
export interface Item {
  /** Offset of its words within the line's text. */
  from: number;
  bulleted: boolean;
  sign: '+' | '-' | null;
}

const BULLETS = new Set([...'•·‣◦▪●○*-–—−']);
/** Pictures that are a bullet and a sign at once. */
const PICTURES = new Map<string, '+' | '-'>([
  ...[...'✅✔✓☑➕👍🟢'].map((sign) => [sign, '+'] as const),
  ...[...'❌✖✗✘➖👎🔴'].map((sign) => [sign, '-'] as const),
]);

const SIGNS: Record<string, '+' | '-'> = { '+': '+', '＋': '+', '-': '-', '–': '-', '−': '-' };

/**
 * Reads `• +Text`, `- +Text`, `* -Text`, `+Text`, `- Text`, `1. +Text`. A lone `-` is a bullet, so it does not tell a pro
 * from a con; only what follows a bullet, or a lone `+`, is a sign.
 *
 * @returns null where the line is no entry of a list
 */
export function itemOf(text: string): Item | null {
  if (/^[a-z]/i.test(text)) return null;
  const pictured = picturedFrom(text, 0);
  if (pictured !== null) return pictured;
  const number = /^\d{1,3}[.)]\s/.exec(text);
  const first = text[0] ?? '';
  const bulleted = number !== null || BULLETS.has(first);
  let at = afterSpace(text, number === null ? (bulleted ? 1 : 0) : number[0].length);
  const marked = bulleted ? picturedFrom(text, at) : null;
  if (marked !== null) return marked;
  // Markdown writes a sign that is not a bullet as \+ or \-.
  if (text[at] === '\\') at += 1;
  const sign =
    bulleted || first === '+' || first === '＋' || first === '\\' ? (SIGNS[text[at] ?? ''] ?? null) : null;
  if (!bulleted && sign === null) return null;
  if (first === '*' && sign === null && text[1] !== ' ') return null;
  const from = sign === null ? at : afterSpace(text, at + 1);
  return from < text.length ? { from, bulleted, sign } : null;
}

/** "✅ Quiet", also behind a bullet. */
function picturedFrom(text: string, at: number): Item | null {
  const [picture = ''] = text.slice(at);
  const sign = PICTURES.get(picture);
  if (sign === undefined) return null;
  const end = at + picture.length;
  const from = afterSpace(text, end + (text[end] === '\uFE0F' ? 1 : 0));
  return from < text.length ? { from, bulleted: true, sign } : null;
}

const afterSpace = (text: string, from: number): number =>
  from + text.slice(from).search(/[^\s\u200B\u2060\uFEFF]|$/);

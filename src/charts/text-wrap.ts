import { FULL_WIDTH, fitText, split, type TextStyle, textWidth } from './text-fit.ts';

/** Marks that no line begins with, in scripts that break between any two characters. */
const NEVER_FIRST = /^[、。，．・：；？！」』）】〉》〕ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NEVER_LAST = /[「『（【〈《〔]$/u;

/** What a line may end after. */
interface Piece {
  text: string;
  /** Whether a space parts it from the piece before. */
  spaced: boolean;
}

/** A word as pieces: one, or single characters where its script has no spaces or it fills more than a line. */
function piecesOf(word: string, width: number, style: TextStyle): Piece[] {
  const endless = textWidth(word, style) > width;
  if (!endless && !FULL_WIDTH.test(word)) return [{ text: word, spaced: true }];
  const pieces: Piece[] = [];
  for (const character of split(word)) {
    const before = pieces.at(-1);
    const between = endless || (before !== undefined && FULL_WIDTH.test(before.text + character));
    const allowed = before === undefined || !(NEVER_FIRST.test(character) || NEVER_LAST.test(before.text));
    if (before === undefined || (between && allowed))
      pieces.push({ text: character, spaced: before === undefined });
    else before.text += character;
  }
  return pieces;
}

/**
 * The text broken into at most so many lines, at spaces, between characters of scripts without spaces, and inside a
 * word that is longer than a line. The last line is shortened where they do not suffice.
 */
export function wrapText(text: string, width: number, style: TextStyle, maxLines: number): string[] {
  const pieces = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, width, style));
  const space = textWidth(' ', style);
  const lines: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    const length = textWidth(piece.text, style);
    const gap = piece.spaced ? space : 0;
    const fits = lines.length > 0 && used + gap + length <= width;
    if (fits || lines.length === maxLines) {
      lines[lines.length - 1] += `${piece.spaced ? ' ' : ''}${piece.text}`;
      used += gap + length;
    } else {
      lines.push(piece.text);
      used = length;
    }
  }
  return lines.map((line) => fitText(line, width, style));
}

/**
 * SVG does not wrap text, and a string of markup has no browser to measure it. So lines are fitted by the font's
 * own advance widths: exact for Inter's ASCII, a careful guess for everything else.
 */

/** Advance widths of Inter at weight 400 for U+0020 to U+007E, in thousandths of the font size. */
const ADVANCES = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646,
  593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269,
  571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471,
  456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
  327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];
const LETTER = 660;
const WIDE = 1050;
/** Weight 600 runs this much wider than 400. */
const BOLD = 1.05;

/** Scripts whose characters fill the whole em, and pictographs. */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const split = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

const advance = (grapheme: string): number => {
  const ascii = ADVANCES[grapheme.charCodeAt(0) - 32];
  if (ascii !== undefined && grapheme.length === 1) return ascii;
  if (NO_WIDTH.test(grapheme)) return 0;
  return FULL_WIDTH.test(grapheme) ? WIDE : LETTER;
};

export interface TextStyle {
  /** Font size in CSS pixels. */
  size: number;
  /** Weight 600 instead of 400. */
  bold?: boolean;
}

/** Width of a text set in Inter, in CSS pixels. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  const thousandths = split(text).reduce((sum, grapheme) => sum + advance(grapheme), 0);
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

/** As much of the text as fits, with an ellipsis where something is left out. */
export function fitText(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const parts = split(text);
  while (parts.length > 0 && textWidth(`${parts.join('')}…`, style) > width) parts.pop();
  return `${parts.join('').trimEnd()}…`;
}

/** The first of several wordings that fits; the last one shortened where none does. */
export function firstFitting(wordings: readonly string[], width: number, style: TextStyle): string {
  return (
    wordings.find((wording) => textWidth(wording, style) <= width) ??
    fitText(wordings.at(-1) ?? '', width, style)
  );
}

/** The text broken at spaces into at most so many lines; the last one shortened where it does not suffice. */
export function wrapText(text: string, width: number, style: TextStyle, maxLines: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < maxLines) lines.push(word);
    else {
      lines[lines.length - 1] = `${line} ${words.slice(index).join(' ')}`;
      break;
    }
  }
  return lines.map((line) => fitText(line, width, style));
}

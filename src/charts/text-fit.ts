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
/** The signs beyond ASCII that our own words use, wide enough in bold too. */
const SIGNS: Readonly<Record<string, number>> = {
  '…': 920,
  '“': 485,
  '”': 480,
  '‘': 285,
  '’': 285,
  '\u00a0': 281,
};
const LETTER = 660;
const WIDE = 1050;
/** Weight 600 runs this much wider than 400. */
const BOLD = 1.05;

/** Scripts whose characters fill the whole em, with their marks, and pictographs. */
export const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u30ff\uff00-\uff60]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** Each character stands for itself here, so that the slow segmenter is not asked. */
const PLAIN = new RegExp(`^[\\x20-\\x7e${Object.keys(SIGNS).join('')}]*$`);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters as a reader counts them. */
export const split = (text: string): string[] =>
  PLAIN.test(text) ? Array.from(text) : Array.from(graphemes.segment(text), ({ segment }) => segment);

const advance = (grapheme: string): number => {
  const known = SIGNS[grapheme] ?? ADVANCES[grapheme.charCodeAt(0) - 32];
  if (known !== undefined && grapheme.length === 1) return known;
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
  let room = width - textWidth('…', style);
  let kept = '';
  for (const character of split(text)) {
    room -= textWidth(character, style);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The first of several wordings that fits; the last one shortened where none does. */
export function firstFitting(wordings: readonly string[], width: number, style: TextStyle): string {
  return (
    wordings.find((wording) => textWidth(wording, style) <= width) ??
    fitText(wordings.at(-1) ?? '', width, style)
  );
}

import interCyrillic from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?inline';
import interBoldCyrillic from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?inline';
import interCyrillicExt from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff2?inline';
import interBoldCyrillicExt from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff2?inline';
import interGreek from '@fontsource/inter/files/inter-greek-400-normal.woff2?inline';
import interBoldGreek from '@fontsource/inter/files/inter-greek-600-normal.woff2?inline';
import interGreekExt from '@fontsource/inter/files/inter-greek-ext-400-normal.woff2?inline';
import interBoldGreekExt from '@fontsource/inter/files/inter-greek-ext-600-normal.woff2?inline';
import interLatin from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline';
import interBoldLatin from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline';
import interLatinExt from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline';
import interBoldLatinExt from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline';
import interVietnamese from '@fontsource/inter/files/inter-vietnamese-400-normal.woff2?inline';
import interBoldVietnamese from '@fontsource/inter/files/inter-vietnamese-600-normal.woff2?inline';
import ranges from '@fontsource/inter/unicode.json';
import literataCyrillic from '@fontsource/literata/files/literata-cyrillic-400-normal.woff2?inline';
import literataCyrillicExt from '@fontsource/literata/files/literata-cyrillic-ext-400-normal.woff2?inline';
import literataGreek from '@fontsource/literata/files/literata-greek-400-normal.woff2?inline';
import literataGreekExt from '@fontsource/literata/files/literata-greek-ext-400-normal.woff2?inline';
import literataLatin from '@fontsource/literata/files/literata-latin-400-normal.woff2?inline';
import literataLatinExt from '@fontsource/literata/files/literata-latin-ext-400-normal.woff2?inline';
import literataVietnamese from '@fontsource/literata/files/literata-vietnamese-400-normal.woff2?inline';
import notoEmoji from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2?inline';
import notoMath from '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2?inline';
import notoSymbols from '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2?inline';

/**
 * The fonts as data addresses: a report asks for nothing, so that it prints the same anywhere and offline. Each weight
 * is a file of its own: of variable fonts, as the screens use them, Chromium can print outlines only, which makes the
 * PDF twice as large and its text hard to select.
 */

/** The characters that a font is cut for, and its files as data addresses. */
interface Script {
  /** As CSS writes them; both families are cut along the same ranges. */
  range: string;
  sans: string;
  /** Weight 600. */
  sansBold: string;
  serif: string;
}

const LATIN: Script = {
  range: ranges.latin,
  sans: interLatin,
  sansBold: interBoldLatin,
  serif: literataLatin,
};

/** Scripts beyond Latin that the families know; for all others the system's fonts step in. */
const FURTHER: readonly Script[] = [
  {
    range: ranges['latin-ext'],
    sans: interLatinExt,
    sansBold: interBoldLatinExt,
    serif: literataLatinExt,
  },
  {
    range: ranges.vietnamese,
    sans: interVietnamese,
    sansBold: interBoldVietnamese,
    serif: literataVietnamese,
  },
  {
    range: ranges.cyrillic,
    sans: interCyrillic,
    sansBold: interBoldCyrillic,
    serif: literataCyrillic,
  },
  {
    range: ranges['cyrillic-ext'],
    sans: interCyrillicExt,
    sansBold: interBoldCyrillicExt,
    serif: literataCyrillicExt,
  },
  {
    range: ranges.greek,
    sans: interGreek,
    sansBold: interBoldGreek,
    serif: literataGreek,
  },
  {
    range: ranges['greek-ext'],
    sans: interGreekExt,
    sansBold: interBoldGreekExt,
    serif: literataGreekExt,
  },
];

/** Arrows, operators, signs and emoji, in one weight: the first that has a character draws it. */
const SYMBOLS: readonly { family: string; range: string; address: string }[] = [
  {
    family: 'Noto Sans Math',
    range: 'U+2190-23FF,U+25A0-25FF,U+2600-26FF,U+27C0-29FF,U+2A00-2BFF,U+1D400-1D7FF',
    address: notoMath,
  },
  { family: 'Noto Sans Symbols 2', range: 'U+2190-2BFF,U+1F000-1FBFF', address: notoSymbols },
  {
    family: 'Noto Emoji',
    range:
      'U+203C,U+2049,U+20E3,U+2139,U+2190-2BFF,U+3030,U+303D,U+3297,U+3299,U+200D,U+FE0F,U+1F000-1FAFF,U+E0020-E007F',
    address: notoEmoji,
  },
];

/** A unicode-range as a character class. */
const characters = (range: string): RegExp =>
  new RegExp(
    `[${range.replace(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_, from, to) => `\\u{${from}}${to ? `-\\u{${to}}` : ''}`)}]`,
    'u',
  );

const LATIN_CHARACTERS = new RegExp(`${characters(ranges.latin).source}`, 'gu');

const face = (family: string, weight: 400 | 600, address: string, range: string): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-display:block;font-weight:${weight};src:url(${address}) format('woff2');unicode-range:${range}}`;

/** The @font-face rules that a text needs: Latin always, other scripts and symbols where they occur. */
export function fontFaces(text: string): string {
  const beyondLatin = text.replace(LATIN_CHARACTERS, '');
  const scripts = [LATIN, ...FURTHER.filter(({ range }) => characters(range).test(beyondLatin))];
  const symbols = SYMBOLS.filter(({ range }) => characters(range).test(beyondLatin));
  return [
    ...scripts.flatMap(({ range, sans, sansBold, serif }) => [
      face('Inter', 400, sans, range),
      face('Inter', 600, sansBold, range),
      face('Literata', 400, serif, range),
    ]),
    ...symbols.map(({ family, range, address }) => face(family, 400, address, range)),
  ].join('\n');
}

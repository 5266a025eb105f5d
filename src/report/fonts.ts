import interCyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?inline';
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline';
import interGreekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?inline';
import interGreek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import interVietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/inter/unicode.json';
import literataCyrillicExt from '@fontsource-variable/literata/files/literata-cyrillic-ext-opsz-normal.woff2?inline';
import literataCyrillic from '@fontsource-variable/literata/files/literata-cyrillic-opsz-normal.woff2?inline';
import literataGreekExt from '@fontsource-variable/literata/files/literata-greek-ext-opsz-normal.woff2?inline';
import literataGreek from '@fontsource-variable/literata/files/literata-greek-opsz-normal.woff2?inline';
import literataLatinExt from '@fontsource-variable/literata/files/literata-latin-ext-opsz-normal.woff2?inline';
import literataLatin from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2?inline';
import literataVietnamese from '@fontsource-variable/literata/files/literata-vietnamese-opsz-normal.woff2?inline';

/** The fonts as data addresses: a report asks for nothing, so that it prints the same anywhere and offline. */

interface FontFile {
  family: 'Inter Variable' | 'Literata Variable';
  /** The weights that the file can take. */
  weights: string;
  /** Which characters it is for, as CSS writes them; both families are cut along the same ranges. */
  range: string;
  /** A data address. */
  address: string;
}

const inter = (range: string, address: string): FontFile => ({
  family: 'Inter Variable',
  weights: '100 900',
  range,
  address,
});
const literata = (range: string, address: string): FontFile => ({
  family: 'Literata Variable',
  weights: '200 900',
  range,
  address,
});

const LATIN: readonly FontFile[] = [inter(ranges.latin, interLatin), literata(ranges.latin, literataLatin)];

/** Scripts beyond Latin that the families know; for all others the system's fonts step in. */
const FURTHER: readonly FontFile[] = [
  inter(ranges['latin-ext'], interLatinExt),
  inter(ranges.vietnamese, interVietnamese),
  inter(ranges.cyrillic, interCyrillic),
  inter(ranges['cyrillic-ext'], interCyrillicExt),
  inter(ranges.greek, interGreek),
  inter(ranges['greek-ext'], interGreekExt),
  literata(ranges['latin-ext'], literataLatinExt),
  literata(ranges.vietnamese, literataVietnamese),
  literata(ranges.cyrillic, literataCyrillic),
  literata(ranges['cyrillic-ext'], literataCyrillicExt),
  literata(ranges.greek, literataGreek),
  literata(ranges['greek-ext'], literataGreekExt),
];

/** A unicode-range as a character class. */
const characters = (range: string): RegExp =>
  new RegExp(
    `[${range.replace(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_, from, to) => `\\u{${from}}${to ? `-\\u{${to}}` : ''}`)}]`,
    'u',
  );

const LATIN_CHARACTERS = new RegExp(`${characters(ranges.latin).source}`, 'gu');

const face = ({ family, weights, range, address }: FontFile): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-display:block;font-weight:${weights};src:url(${address}) format('woff2');unicode-range:${range}}`;

/** The @font-face rules that a text needs: Latin always, other scripts where they occur. */
export function fontFaces(text: string): string {
  const beyondLatin = text.replace(LATIN_CHARACTERS, '');
  const files = [...LATIN, ...FURTHER.filter(({ range }) => characters(range).test(beyondLatin))];
  return files.map(face).join('\n');
}

/** Large enough for two signs to differ, small enough to look at hundreds, in pixels. */
const SIZE = 24;

/** Not assigned, and never to be: no font has it, so it looks as everything that is missing does. */
const MISSING = '\u{10fffe}';

/** Nothing is drawn for these, whatever the font. */
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/u;

/** Bundled for reports and screens alike: they need not be looked at. */
const BUNDLED = /[ -~\u00a0-\u024f\u0370-\u052f\u1e00-\u1eff]/;

/**
 * The characters of a text that no font on this computer draws, each once. The report is printed on the same computer with
 * the same fonts; what is missing looks the same as a character that does not exist.
 *
 * @param families as `font-family` has them
 */
export async function undrawableIn(text: string, families: string): Promise<Set<string>> {
  const characters = [...new Set(text)].filter((each) => !BUNDLED.test(each) && !UNSEEN.test(each));
  if (characters.length === 0) return new Set();
  const font = `${SIZE * 0.7}px ${families}`;
  await document.fonts.load(font, characters.join(''));
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return new Set();
  context.font = font;
  context.textBaseline = 'middle';
  const lookOf = (character: string): string => {
    context.clearRect(0, 0, SIZE, SIZE);
    context.fillText(character, 2, SIZE / 2);
    return context.getImageData(0, 0, SIZE, SIZE).data.join();
  };
  const missing = lookOf(MISSING);
  return new Set(characters.filter((character) => lookOf(character) === missing));
}

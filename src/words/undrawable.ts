import { capitalised, listed, quoted } from './figures.ts';

/** A character that no font at hand draws, and the parts of the report it stands in. */
export interface Undrawable {
  character: string;
  places: readonly string[];
}

/** Scripts by the name that their readers know. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Extended_Pictographic}/u, 'emoji'],
  [/\p{Script=Arabic}/u, 'Arabic letters'],
  [/\p{Script=Hebrew}/u, 'Hebrew letters'],
  [/\p{Script=Devanagari}/u, 'Devanagari letters'],
  [/\p{Script=Bengali}/u, 'Bengali letters'],
  [/\p{Script=Gurmukhi}/u, 'Gurmukhi letters'],
  [/\p{Script=Gujarati}/u, 'Gujarati letters'],
  [/\p{Script=Tamil}/u, 'Tamil letters'],
  [/\p{Script=Telugu}/u, 'Telugu letters'],
  [/\p{Script=Kannada}/u, 'Kannada letters'],
  [/\p{Script=Malayalam}/u, 'Malayalam letters'],
  [/\p{Script=Sinhala}/u, 'Sinhala letters'],
  [/\p{Script=Thai}/u, 'Thai letters'],
  [/\p{Script=Khmer}/u, 'Khmer letters'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic letters'],
  [/\p{Script=Georgian}/u, 'Georgian letters'],
  [/\p{Script=Armenian}/u, 'Armenian letters'],
  [/[\p{Script=Han}\p{Script=Bopomofo}]/u, 'Chinese characters'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese characters'],
  [/\p{Script=Hangul}/u, 'Korean characters'],
];

const kindOf = (character: string): string =>
  SCRIPTS.find(([script]) => script.test(character))?.[1] ?? 'some signs';

/** So many characters of a kind are shown as examples. */
const EXAMPLES = 4;
/** So many places are named; the rest is counted. */
const PLACES = 3;

/**
 * `Devanagari letters (क, ष) in “Why now” cannot be drawn on this computer: the PDF would show empty boxes there.`; one
 * sentence for each kind of character, and at last what to do. Empty where everything can be drawn.
 */
export function undrawableText(missing: readonly Undrawable[]): string {
  const kinds = Map.groupBy(missing, ({ character }) => kindOf(character));
  const sentences = Array.from(kinds, ([kind, all]) => {
    const shown = all.slice(0, EXAMPLES).map(({ character }) => nameOf(character));
    const rest = all.length > shown.length ? ', …' : '';
    const places = [...new Set(all.flatMap((each) => each.places))];
    return `${capitalised(kind)} (${shown.join(', ')}${rest}) in ${placesText(places)} cannot be drawn on this computer.`;
  });
  return sentences.length === 0
    ? ''
    : `${sentences.join(' ')} The PDF would show empty boxes there. Install a font for them, or write them in other letters.`;
}

/** The character itself would be an empty box here too, so its number stands beside it. */
const nameOf = (character: string): string =>
  `${character} U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, PLACES).map(quoted);
  const more = places.length - shown.length;
  return listed(more === 0 ? shown : [...shown, `${more} other ${more === 1 ? 'place' : 'places'}`]);
}

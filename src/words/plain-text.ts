/** Controls, and marks that turn the direction of what follows: no use in a title, and a way to disguise one. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A user's text on one line for a place that cannot isolate it: a page's title, the running foot. */
export const plainLine = (text: string): string =>
  text.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();

/** Marks that turn the direction of everything after them; letters have their own direction without any. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A name that stands inside other words, where it must not turn their direction. */
export const withoutTurns = (name: string): string => name.replace(TURNS, '');

/** A user's text inside words of ours that are no markup: it keeps its own direction and turns nothing beside it. */
export const isolated = (text: string): string => `\u2068${withoutTurns(text)}\u2069`;

/** The end of a name written from right to left, before a figure of ours: the figure would join the name. */
const JOINED =
  /([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])(?=[^\p{L}\p{N}]+\p{N})/gu;

/**
 * Our own sentences: a percent sign stays with its figure, no quoted name turns the rest, and none takes the figure
 * after it along to the other side.
 */
export const sentence = (words: string): string =>
  withoutTurns(words)
    .replace(JOINED, '$1\u200e')
    .replace(/(\d) %/g, '$1\u00a0%');

/**
 * A text as a CSS string, quotes included. All but plain letters, digits and spaces is escaped by number, so nothing
 * in it can end the string, the rule or the style element.
 */
export function cssString(text: string): string {
  const escaped = Array.from(text.toWellFormed(), (character) =>
    /[a-zA-Z0-9 ]/.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}

import { comparable } from './comparable.ts';

const PLACEHOLDERS = [
  /\btrade[-\s]*offs?\b.*\b(?:depends?|vary|varies|differs?)\b/,
  /\b(?:depends?|var(?:y|ies)) (?:up)?on (?:your|the|each|one's)(?: (?:own|specific|particular|individual))? (?:use[- ]cases?|situations?|needs|circumstances|requirements|context)\b/,
];

/** Does this con only say that the trade-offs depend on the use case? Then the user is asked for their own. */
export function isPlaceholder(con: string): boolean {
  const words = comparable(con);
  return words.length <= 160 && PLACEHOLDERS.some((pattern) => pattern.test(words));
}

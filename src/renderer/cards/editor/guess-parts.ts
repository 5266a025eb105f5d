/** Where a label that is a list is cut: at commas, slashes, semicolons, "and" and "or". */
const BETWEEN = /\s*[,;/&]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/i;

/** A first proposal of what a label may be split into; the label and an empty line where it is no list. */
export function guessParts(label: string): string[] {
  const parts = label
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return parts.length > 1 ? parts : [label.trim(), ''];
}

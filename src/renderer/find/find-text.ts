import { foldCharacter } from '../../core/fold.ts';

/** A stretch of a text, from its first character to after its last. */
interface Stretch {
  start: number;
  end: number;
}

/** A text as it is compared: without case, accents and repeated spaces; `at` names where each of its characters comes from. */
function foldWithPlaces(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  let index = 0;
  for (const char of text) {
    for (const plain of foldCharacter(char)) {
      if (plain === ' ' && folded.endsWith(' ')) continue;
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    }
    index += char.length;
  }
  return { folded, at };
}

/** Where a text has what is looked for, one after the other; nowhere for a query of spaces. Case and accents make no difference. */
export function findText(text: string, query: string): Stretch[] {
  const wanted = foldWithPlaces(query.trim()).folded;
  if (wanted === '') return [];
  const { folded, at } = foldWithPlaces(text);
  const found: Stretch[] = [];
  let from = 0;
  for (let index = folded.indexOf(wanted); index !== -1; index = folded.indexOf(wanted, from)) {
    const last = at[index + wanted.length - 1] ?? 0;
    // Past the rest of a letter that is compared as two, such as ß.
    from = index + wanted.length;
    while (at[from] === last) from += 1;
    found.push({ start: at[index] ?? 0, end: at[from] ?? text.length });
  }
  return found;
}

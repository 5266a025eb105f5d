/** A stretch of a text, from its first character to after its last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Letters that Unicode does not take apart, and signs that keyboards write in another way. */
const SAME: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};

/** A text as it is compared: without case, accents and repeated spaces; `at` names where each of its characters comes from. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  let index = 0;
  for (const char of text) {
    for (const plain of plainForm(char)) {
      if (plain === ' ' && folded.endsWith(' ')) continue;
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    }
    index += char.length;
  }
  return { folded, at };
}

function plainForm(char: string): string {
  if (/\s/u.test(char)) return ' ';
  const lower = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return SAME[lower] ?? lower;
}

/** Where a text has what is looked for, one after the other; nowhere for a query of spaces. Case and accents make no difference. */
export function findText(text: string, query: string): Stretch[] {
  const wanted = fold(query.trim()).folded;
  if (wanted === '') return [];
  const { folded, at } = fold(text);
  const found: Stretch[] = [];
  for (
    let index = folded.indexOf(wanted);
    index !== -1;
    index = folded.indexOf(wanted, index + wanted.length)
  ) {
    found.push({ start: at[index] ?? 0, end: at[index + wanted.length] ?? text.length });
  }
  return found;
}

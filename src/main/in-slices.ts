import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long something long goes on before others are answered, in milliseconds. */
const SLICE = 15;

/** So many UTF-16 code units are handed on at once: a write for each line would take longer than the lines. */
const PIECE = 256 * 1024;

/** Called between the steps of something long: lets others have their turn once a slice of time is over. */
export function createPace(): () => Promise<void> {
  let until = performance.now() + SLICE;
  return async () => {
    if (performance.now() < until) return;
    await nextTurn();
    until = performance.now() + SLICE;
  };
}

/** The same text in larger pieces, with turns for others in between while it is made. */
export async function* inSlices(pieces: Iterable<string>): AsyncGenerator<string> {
  const pace = createPace();
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length >= PIECE) {
      yield gathered.join('');
      gathered = [];
      length = 0;
    }
    await pace();
  }
  if (gathered.length > 0) yield gathered.join('');
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long something long goes on before others are answered, in milliseconds. */
const SLICE = 15;

/** So many UTF-16 code units are handed on at once: a write for each line would take longer than the lines. */
const PIECE = 256 * 1024;

/** The same text in larger pieces, with turns for others in between while it is made. */
export async function* inSlices(pieces: Iterable<string>): AsyncGenerator<string> {
  let gathered: string[] = [];
  let length = 0;
  let until = performance.now() + SLICE;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    const isOver = performance.now() >= until;
    if (length < PIECE && !isOver) continue;
    yield gathered.join('');
    gathered = [];
    length = 0;
    if (isOver) await nextTurn();
    until = performance.now() + SLICE;
  }
  if (gathered.length > 0) yield gathered.join('');
}

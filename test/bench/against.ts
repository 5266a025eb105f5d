import { frameRows } from './frames.ts';
import { median, type Row } from './row.ts';

/** Each build is measured so often, in turn, so that what else the machine does strikes both alike. */
const ROUNDS = 3;

/** The interactions of this build beside those of another checkout's, in one run: name, now, then and their ratio. */
export async function compareFrames(otherRoot: string): Promise<string> {
  const now: Row[][] = [];
  const then: Row[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    then.push(await frameRows(otherRoot));
    now.push(await frameRows());
  }
  const middle = (rounds: readonly Row[][], name: string) =>
    median(rounds.flatMap((rows) => rows.filter((row) => row.name === name).map(({ value }) => value)));
  const lines = (now[0] ?? []).map(({ name }) => {
    const [here, there] = [middle(now, name), middle(then, name)];
    return [name, here.toFixed(1), there.toFixed(1), `${((here / there) * 100).toFixed(0)} %`];
  });
  return [['what, ms', 'now', 'then', 'now of then'], ...lines]
    .map(([name = '', ...figures]) => [name.padEnd(36), ...figures.map((each) => each.padStart(12))].join(''))
    .join('\n');
}

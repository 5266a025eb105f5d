import { parseArgs } from 'node:util';
import { compareFrames } from './against.ts';
import { electronRows } from './electron/rows.ts';
import { engineRows } from './engine.ts';
import { frameRows } from './frames.ts';
import { hostRows } from './host.ts';
import { importRows } from './import.ts';
import { insightRows } from './insights.ts';
import { journalRows } from './journal.ts';
import { practisedRows } from './practised.ts';
import { reviewRows } from './reviews.ts';
import { printRows, type Row } from './row.ts';
import { scriptRows } from './script-size.ts';
import { whatIfRows } from './what-if.ts';

/** Everything that is measured, by the name under which `--only` asks for it. */
const GROUPS = new Map<string, () => Row[] | Promise<Row[]>>([
  ['engine', engineRows],
  ['import', importRows],
  ['insights', insightRows],
  ['reviews', reviewRows],
  ['scripts', scriptRows],
  ['journal', journalRows],
  ['host', hostRows],
  ['electron', electronRows],
  ['frames', () => frameRows()],
  ['what-if', whatIfRows],
  ['keys', practisedRows],
]);

/** One after the other: what is measured shares the machine with nothing. @throws Error where a name is none of these */
async function measured(names: readonly string[]): Promise<string> {
  const rows: Row[] = [];
  for (const name of names) {
    const group = GROUPS.get(name);
    if (group === undefined) throw new Error(`--only takes ${[...GROUPS.keys()].join(', ')}.`);
    rows.push(...(await group()));
  }
  return printRows(rows);
}

const { only, against } = parseArgs({
  options: { only: { type: 'string', multiple: true }, against: { type: 'string' } },
}).values;
console.log(
  against === undefined ? await measured(only ?? [...GROUPS.keys()]) : await compareFrames(against),
);

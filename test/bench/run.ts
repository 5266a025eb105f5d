import { compareFrames } from './against.ts';
import { electronRows } from './electron/rows.ts';
import { engineRows } from './engine.ts';
import { frameRows } from './frames.ts';
import { hostRows } from './host.ts';
import { importRows } from './import.ts';
import { insightRows } from './insights.ts';
import { journalRows } from './journal.ts';
import { practisedRows } from './practised.ts';
import { printRows } from './row.ts';
import { scriptRows } from './script-size.ts';
import { whatIfRows } from './what-if.ts';

const [otherRoot] = process.argv.slice(2);

/** One after the other: what is measured shares the machine with nothing. */
const rows = async () =>
  printRows([
    ...engineRows(),
    ...importRows(),
    ...insightRows(),
    ...scriptRows(),
    ...(await journalRows()),
    ...(await hostRows()),
    ...(await electronRows()),
    ...(await frameRows()),
    ...(await whatIfRows()),
    ...(await practisedRows()),
  ]);
console.log(otherRoot === undefined ? await rows() : await compareFrames(otherRoot));

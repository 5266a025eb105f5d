import { engineRows } from './engine.ts';
import { hostRows } from './host.ts';
import { printRows } from './row.ts';

console.log(printRows([...(await engineRows()), ...(await hostRows())]));

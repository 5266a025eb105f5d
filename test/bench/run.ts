import { engineRows } from './engine.ts';
import { hostRows } from './host.ts';
import { printRows } from './row.ts';
import { scriptRows } from './script-size.ts';
import { whatIfRows } from './what-if.ts';

console.log(printRows([...engineRows(), ...scriptRows(), ...(await hostRows()), ...(await whatIfRows())]));

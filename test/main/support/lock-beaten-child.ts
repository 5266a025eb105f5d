import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../../src/main/storage/lock.ts';
import { thisMachine } from '../../../src/main/storage/machine.ts';

/** Tries to take the lock while another claim is faster and the own one cannot be removed; prints how it went. */
const [base = ''] = process.argv.slice(2);
const folder = join(base, 'lock');
const theirs = {
  host: 'loopback',
  url: null,
  claim: 'theirs',
  machine: { ...thisMachine(), name: 'another', boot: 'another' },
  address: 'alive',
  released: false,
};
const holder = {
  host: 'loopback',
  // Asked for while the claim is made, after the highest was looked for.
  get url() {
    const [prepared] = readdirSync(folder).filter((name) => name.startsWith('claim-'));
    if (prepared !== undefined) {
      mkdirSync(join(folder, '1'));
      writeFileSync(join(folder, '1', 'holder.json'), JSON.stringify(theirs));
      const stuck = join(folder, prepared, 'stuck');
      mkdirSync(stuck);
      writeFileSync(join(stuck, 'file'), '');
      chmodSync(stuck, 0o500);
    }
    return null;
  },
} as const;
let result: string;
try {
  result = takeLock(folder, holder).kind;
} catch (error) {
  result = String(error);
}
for (const name of readdirSync(folder)) {
  if (name !== '1') chmodSync(join(folder, name, 'stuck'), 0o700);
}
console.log(JSON.stringify(result));

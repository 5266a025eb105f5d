import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damageAfter, prepare, SAVED, saveUntilDeath } from './support/crash.ts';

/**
 * Kills the app at random moments and before each call that changes the disk, over everything that is saved, and counts what
 * was lost. Run by hand: `node test/main/kills.ts [kills of each kind] [kinds]`.
 */
const [count = '84', ...kinds] = process.argv.slice(2);
const kills = Number(count);
let lost = 0;

for (const what of SAVED.filter((each) => kinds.length === 0 || kinds.includes(each))) {
  let acknowledged = 0;
  let failures = 0;
  let prefixes = 0;
  const once = async (death: Parameters<typeof saveUntilDeath>[2]) => {
    const folder = mkdtempSync(join(tmpdir(), 'crossroads-kill-'));
    prepare(folder, what);
    const saved = await saveUntilDeath(folder, what, death);
    const damage = damageAfter(folder, what, saved);
    if (damage !== null) console.log(`${what} ${JSON.stringify(death)}: ${damage}`);
    failures += Number(damage !== null);
    acknowledged += saved;
    rmSync(folder, { recursive: true, force: true });
    return saved;
  };
  for (let kill = 0; kill < kills; kill += 1) await once({ after: randomInt(1, 25) });
  for (let atCall = 1; (await once({ atCall })) === 0; atCall += 1) prefixes += 1;
  console.log(
    `${what}: ${kills} kills, ${prefixes} prefixes, ${acknowledged} acknowledged, ${failures} failures`,
  );
  lost += failures;
}
process.exitCode = lost === 0 ? 0 : 1;

import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedRuntime, whyNoElectron } from '../../../scripts/electron-runtime.ts';
import { packApp } from '../../../scripts/packing/pack-app.ts';
import { inProject } from '../../../scripts/project.ts';
import { ordinaryUser } from '../../e2e/support/ordinary-user.ts';
import { removeFolder } from '../../support/temporary-folder.ts';
import { median, type Row } from '../row.ts';
import { type Launch, launch } from './launch.ts';
import { coldPdfInElectron } from './pdf.ts';

const REPEATS = 7;

/** Starts after which Chromium has kept what it keeps: it does so for scripts that it meets again. */
const WARM_UP = 3;

/** Bytes of all files below a folder, in MB. */
function folderSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0) / 1e6;
}

/** Runtime, built app and bare app where any user may read them. */
function laidOut(folder: string, runtime: string) {
  const parts = {
    runtime: join(folder, 'runtime'),
    app: join(folder, 'app'),
    bare: join(folder, 'bare'),
    hook: join(folder, 'hook.cjs'),
  };
  const own = join(import.meta.dirname);
  cpSync(runtime, parts.runtime, { recursive: true });
  if (process.getuid?.() === 0) chmodSync(join(parts.runtime, 'chrome-sandbox'), 0o4755);
  cpSync(inProject('out', 'main'), join(parts.app, 'out', 'main'), { recursive: true });
  cpSync(inProject('out', 'preload'), join(parts.app, 'out', 'preload'), { recursive: true });
  cpSync(inProject('out', 'renderer'), join(parts.app, 'out', 'renderer'), { recursive: true });
  cpSync(inProject('package.json'), join(parts.app, 'package.json'));
  cpSync(join(own, 'bare-app'), parts.bare, { recursive: true });
  cpSync(join(own, 'say-when-shown.cjs'), parts.hook);
  chmodSync(folder, 0o755);
  return parts;
}

/**
 * Ours against a window with nothing in it, started in turns, so that whatever else the machine does meets both. As on any day but the
 * first: each has been started before on its data.
 */
async function launchRows(folder: string, runtime: string, name: string): Promise<Row[]> {
  const parts = laidOut(folder, runtime);
  const program = join(parts.runtime, name);
  const users = { own: ordinaryUser(), bare: ordinaryUser() };
  const all: Record<'own' | 'bare', Launch[]> = { own: [], bare: [] };
  try {
    for (let time = 0; time < WARM_UP + REPEATS; time += 1) {
      all.bare.push(await launch(program, parts.bare, parts.hook, users.bare));
      all.own.push(await launch(program, parts.app, parts.hook, users.own));
    }
  } finally {
    users.own.leave();
    users.bare.leave();
  }
  const [own, bare] = [all.own.slice(WARM_UP), all.bare.slice(WARM_UP)];
  const middle = (launches: Launch[], what: keyof Launch) => median(launches.map((each) => each[what]));
  // Of neighbours: what else the machine does strikes both.
  const ratio = (what: keyof Launch) =>
    median(own.map((each, index) => each[what] / (bare[index]?.[what] ?? Number.NaN)));
  return [
    { name: 'Electron: launch to visible window', value: middle(own, 'shown'), unit: 'ms', budget: null },
    { name: '  a bare sandboxed window', value: middle(bare, 'shown'), unit: 'ms', budget: null },
    { name: '  ratio', value: ratio('shown'), unit: 'times', budget: { most: 1.2 } },
    { name: 'Electron: launch to first screen', value: middle(own, 'ready'), unit: 'ms', budget: null },
    { name: 'Electron: memory at rest, PSS', value: middle(own, 'memory'), unit: 'MB', budget: null },
    { name: '  a bare sandboxed window', value: middle(bare, 'memory'), unit: 'MB', budget: null },
    { name: '  ratio', value: ratio('memory'), unit: 'times', budget: { most: 1.1 } },
  ];
}

/** The figures of Electron, each beside what any app in Electron costs; none where there is no Electron, or no Linux to ask. */
export async function electronRows(): Promise<Row[]> {
  const runtime = installedRuntime();
  if (process.platform !== 'linux' || runtime === null || whyNoElectron() !== null) return [];
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-bench-'));
  try {
    const rows = await launchRows(folder, runtime.folder, 'electron');
    const pdfs: number[] = [];
    for (let time = 0; time < REPEATS; time += 1) pdfs.push(await coldPdfInElectron());
    const packed = await packApp(() => {}, join(folder, 'packed'));
    const [own, bare] = [folderSize(packed.folder), folderSize(runtime.folder)];
    return [
      ...rows,
      { name: 'Electron: PDF of ten criteria, cold', value: median(pdfs), unit: 'ms', budget: { most: 750 } },
      { name: 'Electron: size of the package', value: own, unit: 'MB', budget: null },
      { name: '  ratio to the runtime alone', value: own / bare, unit: 'times', budget: { most: 1.1 } },
    ];
  } finally {
    removeFolder(folder);
  }
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../build.ts';
import { installedRuntime } from '../electron-runtime.ts';
import { inProject, runNode, TOOLS } from '../project.ts';

/** Where packages and installers go, unless a caller says otherwise. */
export const PACKAGES = inProject('out', 'packages');

export interface PackedApp {
  /** Holds the program and all that it needs. */
  folder: string;
  program: string;
  /** The archive with the app's own code. */
  asar: string;
}

/**
 * Runs electron-builder on the built app. Takes the runtime at hand, whose version need not be the pinned one; without one,
 * electron-builder fetches the pinned one.
 * @throws Error with electron-builder's output where it fails
 */
export async function runBuilder(args: readonly string[], say: (line: string) => void): Promise<void> {
  await buildIfStale(say);
  const { code, output } = await runNode(TOOLS.electronBuilder, [
    '--config',
    inProject('electron-builder.config.ts'),
    '--publish=never',
    ...args,
  ]);
  if (code !== 0) throw new Error(`electron-builder failed.\n${output}`);
}

/** electron-builder's arguments that have it take the runtime at hand; none where there is none. */
export function runtimeAtHand(): string[] {
  const runtime = installedRuntime();
  return runtime === null
    ? []
    : [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`];
}

/** What electron-builder calls the folder of an unpacked app for this system, and where the parts lie in it. */
function layout(output: string): PackedApp {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  switch (process.platform) {
    case 'darwin': {
      const folder = join(output, `mac${suffix}`);
      const contents = join(folder, 'Crossroads.app', 'Contents');
      return {
        folder,
        program: join(contents, 'MacOS', 'Crossroads'),
        asar: join(contents, 'Resources', 'app.asar'),
      };
    }
    case 'win32': {
      const folder = join(output, `win${suffix}-unpacked`);
      return {
        folder,
        program: join(folder, 'Crossroads.exe'),
        asar: join(folder, 'resources', 'app.asar'),
      };
    }
    default: {
      const folder = join(output, `linux${suffix}-unpacked`);
      return { folder, program: join(folder, 'crossroads'), asar: join(folder, 'resources', 'app.asar') };
    }
  }
}

/** Packs the app, sealed as it ships, into an unpacked folder for this system. */
export async function packApp(say: (line: string) => void, output = PACKAGES): Promise<PackedApp> {
  const packed = layout(output);
  rmSync(packed.folder, { recursive: true, force: true });
  await runBuilder(['--dir', `-c.directories.output=${output}`, ...runtimeAtHand()], say);
  return packed;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { About } from '../../core/api.ts';
import type { AboutHost } from './env.ts';

/** Each bundle brings the licences of the libraries in it; Vite writes them so. */
const BUNDLES = ['main', 'preload', 'renderer'] as const;
const bundled = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().optional(),
    text: z.string().optional(),
  }),
);

/** Electron's own name for the file, beside its program. */
const RUNTIME_LICENCES = 'LICENSES.chromium.html';

/** What the app consists of, read from its own files. */
export async function describeApp({ appFolder, runtime, logFile, runtimeFolder }: AboutHost): Promise<About> {
  const { homepage }: { homepage?: string } = JSON.parse(
    await readFile(join(appFolder, 'package.json'), 'utf8'),
  );
  const beside = runtimeFolder === null ? null : join(runtimeFolder, RUNTIME_LICENCES);
  return {
    runtime: [...runtime],
    published: homepage === undefined ? null : `${homepage}/releases`,
    logFile,
    runtimeLicences: beside !== null && existsSync(beside) ? beside : null,
    licences: await licencesIn(join(appFolder, 'out')),
  };
}

/** Each library once, by its name. */
async function licencesIn(builtFolder: string): Promise<About['licences']> {
  const lists = await Promise.all(
    BUNDLES.map(async (bundle) =>
      bundled.parse(JSON.parse(await readFile(join(builtFolder, bundle, 'licences.json'), 'utf8'))),
    ),
  );
  const byName = new Map(lists.flat().map((library) => [`${library.name} ${library.version}`, library]));
  return [...byName.values()]
    .map(({ name, version, identifier = null, text = null }) => ({
      name,
      version,
      licence: identifier,
      text,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Library {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/** The package that a file belongs to: the folder after `node_modules`, with its scope. */
const packageFolder = (file: string): string | null =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;

function libraryIn(folder: string): Library {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return {
    name,
    version,
    ...(license !== undefined && { identifier: license }),
    ...(file !== undefined && { text: readFileSync(join(folder, file), 'utf8').trim() }),
  };
}

/**
 * Adds to Vite's list of licences what it leaves out: libraries of which a bundle has files only, such as fonts.
 * @param root what names of originals start from, absolute
 * @param fileName of Vite's list
 */
export function assetLicences(root: string, fileName: string): Plugin {
  return {
    name: 'crossroads:asset-licences',
    // After Vite's own has made the list.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[fileName];
        if (list?.type !== 'asset') return;
        const libraries: Library[] = JSON.parse(String(list.source));
        const known = new Set(libraries.map(({ name }) => name));
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset') continue;
          for (const original of file.originalFileNames) {
            const folder = packageFolder(join(root, original));
            if (folder === null || !existsSync(join(folder, 'package.json'))) continue;
            const library = libraryIn(folder);
            if (known.has(library.name)) continue;
            known.add(library.name);
            libraries.push(library);
          }
        }
        list.source = JSON.stringify(libraries);
      },
    },
  };
}

import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const MODULE = 'virtual:question-page';
// By its URL: electron-vite bundles its configuration, and leaves each file only that.
const ENTRY = fileURLToPath(new URL('../../src/sheet/page.ts', import.meta.url));

/**
 * Makes a module of the question sheet's own script: its default export is the script as text, whole and small, to be written into
 * the page that is sent.
 */
export function questionPage(): Plugin {
  let script: Promise<string> | null = null;
  return {
    name: 'crossroads:question-page',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      script ??= bundledScript();
      return `export default ${JSON.stringify(await script)};\n`;
    },
  };
}

/** @throws Error where the script needs more than one file, or holds what would end its element */
export async function bundledScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('The question page has no one build.');
  const [chunk, ...others] = result.output;
  if (chunk.type !== 'chunk' || others.length > 0)
    throw new Error('The question page is more than one script.');
  const code = chunk.code.trim();
  if (/<\/script|<!--/i.test(code)) throw new Error('The script would end its own element.');
  return code;
}

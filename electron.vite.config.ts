import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { asciiScripts } from './scripts/vite/ascii-scripts.ts';
import { assetLicences } from './scripts/vite/asset-licences.ts';
import { contractMethods } from './scripts/vite/contract-methods.ts';
import { questionPage } from './scripts/vite/question-page.ts';
import { markdownPages } from './scripts/vite/user-guide.ts';
import { withoutAjv } from './scripts/vite/without-ajv.ts';

/** Loaded only by the loopback host, at run time, from node_modules. */
const RUNTIME_ONLY = ['playwright-core', '@sparticuz/chromium'];

/** The licences of what a bundle contains, for the page that tells of the app. */
const LICENCES = { fileName: 'licences.json' };

const RENDERER = join(import.meta.dirname, 'src', 'renderer');

export default defineConfig({
  main: {
    // By default `resources`, whose files are not bundled but looked for where they are; no package has that folder.
    publicDir: 'public',
    plugins: [questionPage(), withoutAjv(), asciiScripts()],
    // Else React brings, and runs, the build for development to draw a report.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: 'out/main',
      license: LICENCES,
      // Bundled, the libraries load in half the time: the host is ready in 0.2 s instead of 0.45 s.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/main/index.ts', serve: 'src/main/serve.ts' },
        external: RUNTIME_ONLY,
        // Node keeps the text of each script that runs. Names stay, for the log's stacks.
        output: {
          comments: false,
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    plugins: [contractMethods()],
    build: {
      outDir: 'out/preload',
      license: LICENCES,
      // A sandboxed preload must be one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: RENDERER,
    plugins: [
      react(),
      contractMethods(),
      markdownPages(),
      assetLicences(RENDERER, LICENCES.fileName),
      asciiScripts(),
    ],
    build: {
      outDir: 'out/renderer',
      license: LICENCES,
      minify: true,
      // A picture within the page would be refused: the policy takes pictures from the app's own files only.
      assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
      rolldownOptions: {
        input: 'src/renderer/index.html',
        // What the page starts with is one file, since each costs Electron a round through its main process.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});

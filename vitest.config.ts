import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { whyNoElectron } from './scripts/electron-runtime.ts';
import { E2E_HOST, type HostKind } from './scripts/testing/host-kind.ts';
import { contractMethods } from './scripts/vite/contract-methods.ts';
import { questionPage } from './scripts/vite/question-page.ts';
import { markdownPages } from './scripts/vite/user-guide.ts';
import { chromiumPath } from './src/main/loopback/chromium.ts';

const executablePath = await chromiumPath();

/** Vitest leaves one core to itself, which is half of two. */
const EVERY_CORE = '100%';

/** The end-to-end tests on one host, each with those that only this host has. */
const endToEnd = (host: HostKind, groupOrder: number): TestProjectInlineConfiguration => ({
  test: {
    name: `e2e-${host}`,
    sequence: { groupOrder },
    env: { [E2E_HOST]: host },
    include: endToEndFiles(host),
    exclude: [`test/e2e/${host === 'loopback' ? 'electron' : 'loopback'}/**`],
    environment: 'node',
    // One app at a time: its windows share the machine's cores and are timed by their users.
    fileParallelism: false,
    // Minutes, for machines that do other work beside.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

/** That there is no Electron is told by one file for all of them. */
const endToEndFiles = (host: HostKind): string[] => {
  if (host === 'electron' && whyNoElectron() !== null) return ['test/e2e/electron/runtime.spec.ts'];
  return ['test/e2e/**/*.spec.ts'];
};

export default defineConfig({
  test: {
    // One after the other where several run (`groupOrder`): two cores hold no more.
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'pure',
          include: ['test/{core,words}/**/*.test.{ts,tsx}'],
          environment: 'node',
          maxWorkers: EVERY_CORE,
          // Nothing under test keeps a state, so that a file can take over what the one before it loaded.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react(), questionPage()],
        test: {
          name: 'node',
          include: ['test/{charts,sheet,main,report,scripts,source}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // The report's styles are part of its page.
          css: true,
          maxWorkers: EVERY_CORE,
          // Real processes and real Chromium on two cores.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react(), contractMethods(), markdownPages()],
        // Named ahead: a dependency found midway would reload the page under a running test.
        optimizeDeps: {
          include: [
            '@dnd-kit/core',
            '@dnd-kit/sortable',
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            '@mantine/core',
            '@mantine/hooks',
            '@mantine/notifications',
            '@mantine/spotlight',
            '@tabler/icons-react',
            '@tanstack/react-virtual',
            '@visx/scale',
            'parse5',
            'pure-rand/distribution/uniformFloat64',
            'pure-rand/generator/xoroshiro128plus',
            'wouter',
            'wouter/use-hash-location',
            'zod',
            'zustand',
            'vitest-browser-react',
          ],
        },
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          maxWorkers: EVERY_CORE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('loopback', 2),
      endToEnd('electron', 3),
    ],
  },
});

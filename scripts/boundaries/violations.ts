/**
 * Who may import whom. Each violation is a file that breaks one rule and nothing else; each allowance is a file that does
 * what the rule still lets through. Paths start from `src/`.
 */
export interface Planted {
  rule: string;
  file: string;
  code: string;
}

/** One file of every part, so that what is imported is there and only the import itself can be wrong. */
export const LANDMARKS: readonly (readonly [file: string, code: string])[] = [
  ['core/api.ts', "export const api = 'api';\n"],
  ['core/settings.ts', "export const settings = 'settings';\n"],
  ['core/card/criteria/words/list.ts', "export const list = 'list';\n"],
  ['core/card/card.ts', "export const card = 'card';\n"],
  ['core/assessment/draft.ts', "export const draft = 'draft';\n"],
  ['core/journal/decision.ts', "export const decision = 'decision';\n"],
  ['words/words.ts', "export const words = 'words';\n"],
  ['charts/chart.ts', "export const chart = 'chart';\n"],
  ['sheet/form.ts', "export const form = 'form';\n"],
  ['report/report.ts', "export const report = 'report';\n"],
  ['renderer/window.ts', "export const page = 'page';\n"],
  ['main/services/cards.ts', "export const cards = 'cards';\n"],
  ['main/storage/slots.ts', "export const slots = 'slots';\n"],
  ['preload/bridge.ts', "export const bridge = 'bridge';\n"],
];

/** Imports one name and uses it. */
const imports = (name: string, from: string) =>
  `import { ${name} } from '${from}';\n\nexport const seen = ${name};\n`;

const importsElectron = imports('app', 'electron');

export const VIOLATIONS: readonly Planted[] = [
  { rule: 'core -> words', file: 'core/v-words.ts', code: imports('words', '../words/words.ts') },
  {
    rule: 'core -> words, deeper',
    file: 'core/assessment/v-words.ts',
    code: imports('words', '../../words/words.ts'),
  },
  { rule: 'core -> charts', file: 'core/v-charts.ts', code: imports('chart', '../charts/chart.ts') },
  { rule: 'words -> charts', file: 'words/v-charts.ts', code: imports('chart', '../charts/chart.ts') },
  { rule: 'words -> report', file: 'words/v-report.ts', code: imports('report', '../report/report.ts') },
  { rule: 'words -> renderer', file: 'words/v-renderer.ts', code: imports('page', '../renderer/window.ts') },
  { rule: 'words -> main', file: 'words/v-main.ts', code: imports('cards', '../main/services/cards.ts') },
  { rule: 'words -> Node', file: 'words/v-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'words -> React', file: 'words/v-react.ts', code: imports('useState', 'react') },
  { rule: 'words -> Electron', file: 'words/v-electron.ts', code: importsElectron },
  { rule: 'core -> sheet', file: 'core/v-sheet.ts', code: imports('form', '../sheet/form.ts') },
  { rule: 'words -> sheet', file: 'words/v-sheet.ts', code: imports('form', '../sheet/form.ts') },
  { rule: 'charts -> sheet', file: 'charts/v-sheet.ts', code: imports('form', '../sheet/form.ts') },
  { rule: 'main -> sheet', file: 'main/v-sheet.ts', code: imports('form', '../sheet/form.ts') },
  { rule: 'preload -> sheet', file: 'preload/v-sheet.ts', code: imports('form', '../sheet/form.ts') },
  { rule: 'sheet -> words', file: 'sheet/v-words.ts', code: imports('words', '../words/words.ts') },
  { rule: 'sheet -> charts', file: 'sheet/v-charts.ts', code: imports('chart', '../charts/chart.ts') },
  { rule: 'sheet -> report', file: 'sheet/v-report.ts', code: imports('report', '../report/report.ts') },
  { rule: 'sheet -> renderer', file: 'sheet/v-renderer.ts', code: imports('page', '../renderer/window.ts') },
  { rule: 'sheet -> main', file: 'sheet/v-main.ts', code: imports('cards', '../main/services/cards.ts') },
  { rule: 'sheet -> Node', file: 'sheet/v-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'sheet -> React', file: 'sheet/v-react.ts', code: imports('useState', 'react') },
  { rule: 'sheet -> Electron', file: 'sheet/v-electron.ts', code: importsElectron },
  { rule: 'charts -> report', file: 'charts/v-report.ts', code: imports('report', '../report/report.ts') },
  {
    rule: 'charts -> renderer',
    file: 'charts/v-renderer.ts',
    code: imports('page', '../renderer/window.ts'),
  },
  { rule: 'charts -> main', file: 'charts/v-main.ts', code: imports('cards', '../main/services/cards.ts') },
  { rule: 'charts -> Node', file: 'charts/v-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'charts -> Electron', file: 'charts/v-electron.ts', code: importsElectron },
  { rule: 'main -> charts', file: 'main/v-charts.ts', code: imports('chart', '../charts/chart.ts') },
  {
    rule: 'main/electron -> charts',
    file: 'main/electron/v-charts.ts',
    code: imports('chart', '../../charts/chart.ts'),
  },
  { rule: 'preload -> words', file: 'preload/v-words.ts', code: imports('words', '../words/words.ts') },
  { rule: 'preload -> charts', file: 'preload/v-charts.ts', code: imports('chart', '../charts/chart.ts') },
  { rule: 'core -> report', file: 'core/v-report.ts', code: imports('report', '../report/report.ts') },
  { rule: 'core -> renderer', file: 'core/v-renderer.ts', code: imports('page', '../renderer/window.ts') },
  { rule: 'core -> main', file: 'core/v-main.ts', code: imports('cards', '../main/services/cards.ts') },
  {
    rule: 'core -> main, deeper',
    file: 'core/card/v-main.ts',
    code: imports('slots', '../../main/storage/slots.ts'),
  },
  {
    rule: 'core -> main, at run time',
    file: 'core/v-main-late.ts',
    code: "export const seen = () => import('../main/services/cards.ts');\n",
  },
  {
    rule: 'core -> main, types',
    file: 'core/v-main-type.ts',
    code: "import type { cards } from '../main/services/cards.ts';\n\nexport type Seen = typeof cards;\n",
  },
  { rule: 'core -> preload', file: 'core/v-preload.ts', code: imports('bridge', '../preload/bridge.ts') },
  { rule: 'core -> Node', file: 'core/v-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'core -> React', file: 'core/v-react.ts', code: imports('useState', 'react') },
  { rule: 'core -> React DOM', file: 'core/v-react-dom.ts', code: imports('createRoot', 'react-dom/client') },
  { rule: 'core -> Electron', file: 'core/v-electron.ts', code: importsElectron },
  {
    rule: 'report -> renderer',
    file: 'report/v-renderer.ts',
    code: imports('page', '../renderer/window.ts'),
  },
  { rule: 'report -> main', file: 'report/v-main.ts', code: imports('cards', '../main/services/cards.ts') },
  { rule: 'report -> preload', file: 'report/v-preload.ts', code: imports('bridge', '../preload/bridge.ts') },
  { rule: 'report -> Node', file: 'report/v-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'report -> Electron', file: 'report/v-electron.ts', code: importsElectron },
  {
    rule: 'renderer -> main',
    file: 'renderer/v-main.ts',
    code: imports('cards', '../main/services/cards.ts'),
  },
  {
    rule: 'renderer -> preload',
    file: 'renderer/v-preload.ts',
    code: imports('bridge', '../preload/bridge.ts'),
  },
  { rule: 'renderer -> Node', file: 'renderer/v-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'renderer -> Electron', file: 'renderer/v-electron.ts', code: importsElectron },
  { rule: 'main -> renderer', file: 'main/v-renderer.ts', code: imports('page', '../renderer/window.ts') },
  { rule: 'main -> preload', file: 'main/v-preload.ts', code: imports('bridge', '../preload/bridge.ts') },
  {
    rule: 'main/electron -> renderer',
    file: 'main/electron/v-renderer.ts',
    code: imports('page', '../../renderer/window.ts'),
  },
  {
    rule: 'main/services -> Electron',
    file: 'main/services/v-electron.ts',
    code: importsElectron,
  },
  {
    rule: 'main/loopback -> Electron',
    file: 'main/loopback/v-electron.ts',
    code: importsElectron,
  },
  {
    rule: 'main/storage -> Electron, at run time',
    file: 'main/storage/v-electron-late.ts',
    code: "export const seen = () => import('electron');\n",
  },
  {
    rule: 'main/services -> Electron, electron/main',
    file: 'main/services/v-electron-main.ts',
    code: imports('app', 'electron/main'),
  },
  { rule: 'preload -> main', file: 'preload/v-main.ts', code: imports('cards', '../main/services/cards.ts') },
  {
    rule: 'preload -> renderer',
    file: 'preload/v-renderer.ts',
    code: imports('page', '../renderer/window.ts'),
  },
  { rule: 'preload -> report', file: 'preload/v-report.ts', code: imports('report', '../report/report.ts') },
  {
    rule: 'preload -> core/card',
    file: 'preload/v-card.ts',
    code: imports('card', '../core/card/card.ts'),
  },
  {
    rule: 'preload -> core/assessment',
    file: 'preload/v-assessment.ts',
    code: imports('draft', '../core/assessment/draft.ts'),
  },
  {
    rule: 'preload -> core/journal',
    file: 'preload/v-journal.ts',
    code: imports('decision', '../core/journal/decision.ts'),
  },
  {
    rule: 'preload -> core/settings',
    file: 'preload/v-settings.ts',
    code: imports('settings', '../core/settings.ts'),
  },
  { rule: 'preload -> Node', file: 'preload/v-node.ts', code: imports('readFileSync', 'node:fs') },
  {
    rule: 'import cycle',
    file: 'core/v-cycle-a.ts',
    code: "import { b } from './v-cycle-b.ts';\n\nexport const a = () => b;\n",
  },
  {
    rule: 'import cycle, its other half',
    file: 'core/v-cycle-b.ts',
    code: "import { a } from './v-cycle-a.ts';\n\nexport const b = () => a;\n",
  },
];

/** In a house of their own: an import of Node or Electron elsewhere would bring the globals along. */
export const GLOBAL_VIOLATIONS: readonly Planted[] = [
  { rule: 'core -> Node, globals', file: 'core/v-process.ts', code: 'export const seen = process.pid;\n' },
  { rule: 'core -> DOM', file: 'core/v-dom.ts', code: 'export const seen = document.title;\n' },
  {
    rule: 'report -> Node, globals',
    file: 'report/v-process.ts',
    code: 'export const seen = process.pid;\n',
  },
  {
    rule: 'renderer -> Node, globals',
    file: 'renderer/v-process.ts',
    code: 'export const seen = process.pid;\n',
  },
];

export const ALLOWANCES: readonly Planted[] = [
  { rule: 'words -> core', file: 'words/a-core.ts', code: imports('draft', '../core/assessment/draft.ts') },
  { rule: 'charts -> core', file: 'charts/a-core.ts', code: imports('draft', '../core/assessment/draft.ts') },
  { rule: 'charts -> words', file: 'charts/a-words.ts', code: imports('words', '../words/words.ts') },
  { rule: 'charts -> React', file: 'charts/a-react.ts', code: imports('useId', 'react') },
  { rule: 'report -> words', file: 'report/a-words.ts', code: imports('words', '../words/words.ts') },
  { rule: 'report -> charts', file: 'report/a-charts.ts', code: imports('chart', '../charts/chart.ts') },
  { rule: 'renderer -> words', file: 'renderer/a-words.ts', code: imports('words', '../words/words.ts') },
  { rule: 'renderer -> charts', file: 'renderer/a-charts.ts', code: imports('chart', '../charts/chart.ts') },
  { rule: 'main -> words', file: 'main/a-words.ts', code: imports('words', '../words/words.ts') },
  {
    rule: 'core -> its own words',
    file: 'core/card/criteria/a-words.ts',
    code: imports('list', './words/list.ts'),
  },
  { rule: 'core -> core', file: 'core/journal/a-card.ts', code: imports('card', '../card/card.ts') },
  { rule: 'core -> a library', file: 'core/a-zod.ts', code: imports('z', 'zod') },
  { rule: 'report -> core', file: 'report/a-core.ts', code: imports('draft', '../core/assessment/draft.ts') },
  { rule: 'report -> React', file: 'report/a-react.ts', code: imports('useId', 'react') },
  { rule: 'renderer -> core', file: 'renderer/a-core.ts', code: imports('api', '../core/api.ts') },
  {
    rule: 'renderer -> report',
    file: 'renderer/a-report.ts',
    code: imports('report', '../report/report.ts'),
  },
  { rule: 'main -> core', file: 'main/a-core.ts', code: imports('api', '../core/api.ts') },
  { rule: 'main -> report', file: 'main/a-report.ts', code: imports('report', '../report/report.ts') },
  { rule: 'main -> Node', file: 'main/a-node.ts', code: imports('readFileSync', 'node:fs') },
  { rule: 'main/electron -> Electron', file: 'main/electron/a-electron.ts', code: importsElectron },
  { rule: 'main/index -> Electron', file: 'main/index.ts', code: importsElectron },
  {
    rule: 'main/electron -> services',
    file: 'main/electron/a-services.ts',
    code: imports('cards', '../services/cards.ts'),
  },
  { rule: 'preload -> core/api', file: 'preload/a-api.ts', code: imports('api', '../core/api.ts') },
  { rule: 'preload -> Electron', file: 'preload/a-electron.ts', code: imports('contextBridge', 'electron') },
];

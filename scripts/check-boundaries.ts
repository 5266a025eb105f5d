import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Finding, findingsIn } from './boundaries/findings.ts';
import {
  ALLOWANCES,
  GLOBAL_VIOLATIONS,
  LANDMARKS,
  type Planted,
  VIOLATIONS,
} from './boundaries/violations.ts';
import { inProject } from './project.ts';

/** The files that hold the rules; they are tried on planted sources, not on ours. */
const RULE_BOOKS = [
  '.gitignore',
  'biome.json',
  'package.json',
  'tsconfig.base.json',
  ...['core', 'words', 'charts', 'sheet', 'report', 'renderer', 'main', 'preload'].map((part) =>
    join('src', part, 'tsconfig.json'),
  ),
];

/** The complaints that are about who imports whom; another one would prove nothing. */
const REFUSALS = new Set([
  'lint/style/noRestrictedImports',
  'lint/correctness/noNodejsModules',
  'lint/suspicious/noImportCycles',
  // TypeScript: a file outside the project's references; a name of Node's; a name of the DOM's.
  'TS6307',
  'TS2591',
  'TS2584',
]);

/** A house of its own with our rules, one file of each part, and what is planted. */
function plant(folder: string, planted: readonly Planted[]): void {
  for (const file of RULE_BOOKS) cpSync(inProject(file), join(folder, file));
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'), 'junction');
  const files = [...LANDMARKS, ...planted.map(({ file, code }) => [file, code] as const)];
  for (const [file, code] of files) {
    const path = join(folder, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
}

export interface BoundaryCounts {
  passed: number;
  failed: number;
}

async function findingsAbout(planted: readonly Planted[]): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-boundaries-'));
  try {
    plant(folder, planted);
    return await findingsIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Plants a violation of each import rule in a temporary folder and sees whether it is refused, and only it. */
export async function checkBoundaries(say: (line: string) => void): Promise<BoundaryCounts> {
  const findings = [
    ...(await findingsAbout([...VIOLATIONS, ...ALLOWANCES])),
    ...(await findingsAbout(GLOBAL_VIOLATIONS)),
  ];
  const codesOf = (file: string) =>
    findings.filter((found) => found.file === `src/${file}`).map(({ code }) => code);
  const counts: BoundaryCounts = { passed: 0, failed: 0 };
  const count = (fits: boolean, line: string) => {
    if (fits) counts.passed += 1;
    else {
      counts.failed += 1;
      say(`  FAILED  ${line}`);
    }
  };
  for (const { rule, file } of [...VIOLATIONS, ...GLOBAL_VIOLATIONS]) {
    const refused = codesOf(file).some((code) => REFUSALS.has(code));
    count(refused, `${rule} is not refused (${file})`);
  }
  for (const { rule, file } of ALLOWANCES) {
    const codes = codesOf(file);
    count(codes.length === 0, `${rule} is refused (${file}: ${codes.join(', ')})`);
  }
  return counts;
}

if (import.meta.main) {
  const { passed, failed } = await checkBoundaries(console.log);
  console.log(`${passed} rules hold, ${failed} do not.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

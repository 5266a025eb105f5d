import { join } from 'node:path';
import { runNode, TOOLS } from '../project.ts';

/** A complaint about a file, by Biome or TypeScript. */
export interface Finding {
  /** Path from the checked folder, with forward slashes. */
  file: string;
  /** Biome's rule or TypeScript's error number. */
  code: string;
}

interface BiomeReport {
  diagnostics: { category: string; location: { path: string } }[];
}

async function biomeFindings(folder: string): Promise<Finding[]> {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { output } = await runNode(TOOLS.biome, args, { cwd: folder });
  const start = output.indexOf('{"summary"');
  if (start === -1) throw new Error(`Biome gave no report.\n${output}`);
  const end = output.lastIndexOf('}');
  const report: BiomeReport = JSON.parse(output.slice(start, end + 1));
  return report.diagnostics.map(({ category, location }) => ({
    file: location.path.replaceAll('\\', '/'),
    code: category,
  }));
}

const PROJECTS = ['core', 'words', 'charts', 'sheet', 'report', 'renderer', 'main', 'preload'].map((part) =>
  join('src', part),
);

async function typeScriptFindings(folder: string): Promise<Finding[]> {
  const { output } = await runNode(TOOLS.tsc, ['-b', '--pretty', 'false', ...PROJECTS], { cwd: folder });
  return [...output.matchAll(/^(.+?)\(\d+,\d+\): error (TS\d+):/gm)].map(([, file, code]) => ({
    file: (file ?? '').replaceAll('\\', '/'),
    code: code ?? '',
  }));
}

/** Everything that Biome and TypeScript say of the sources in a folder. */
export async function findingsIn(folder: string): Promise<Finding[]> {
  const [biome, typeScript] = await Promise.all([biomeFindings(folder), typeScriptFindings(folder)]);
  return [...biome, ...typeScript];
}

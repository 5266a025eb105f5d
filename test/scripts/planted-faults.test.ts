import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULTS } from '../../scripts/planting/faults.ts';
import { inProject } from '../../scripts/project.ts';

// That each fails a spec is seen by `npm run faults`, by hand; here, that it still can be planted.
it.each(FAULTS)('finds what it takes away, once: $name', ({ edits }) => {
  expect(edits.length).toBeGreaterThan(0);
  for (const { file, from, to } of edits) {
    expect(readFileSync(inProject(file), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toContain(from);
  }
});

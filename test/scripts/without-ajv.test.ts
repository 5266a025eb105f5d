import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UNUSED } from '../../scripts/vite/without-ajv.ts';

it('leaves out all that conf imports of ajv', () => {
  const conf = readFileSync(new URL(import.meta.resolve('conf')), 'utf8');
  const imported = Array.from(conf.matchAll(/^import .* from '([^']+)';$/gm), ([, id = '']) => id);
  expect(imported.filter((id) => id.includes('ajv')).toSorted()).toEqual(['ajv-formats', 'ajv/dist/2020.js']);
  expect(imported.filter((id) => UNUSED.test(id)).length).toBe(2);
});

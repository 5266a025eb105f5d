import { readFileSync } from 'node:fs';
import { inProject } from '../../../scripts/project.ts';

/** Where one of the fixtures' comparison pages lies. */
export const pageFile = (name: string): string => inProject('test', 'fixtures', 'pages', name);

/** Its text. */
export const pageText = (name: string): string => readFileSync(pageFile(name), 'utf8');

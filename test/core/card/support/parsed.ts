import type { ComparisonPage, Warning } from '../../../../src/core/card/parse/page.ts';
import { parsePage } from '../../../../src/core/card/parse/parse-page.ts';
import { pageText } from './pages.ts';

export const SAMPLE = pageText('night-trains.txt');

export function read(text: string): { page: ComparisonPage; warnings: Warning[] } {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(`${parsed.line}: ${parsed.message}`);
  return parsed;
}

export const refusal = (text: string) => {
  const parsed = parsePage(text);
  return parsed.kind === 'refused' ? parsed : null;
};

export const withoutLines = (page: ComparisonPage): unknown =>
  JSON.parse(JSON.stringify(page, (key, value: unknown) => (/line$/i.test(key) ? undefined : value)));

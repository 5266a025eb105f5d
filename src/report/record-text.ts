import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import type { TextBlock } from '../words/text-blocks.ts';
import { type ReportInput, reportContent } from './content.ts';
import { blocksOf } from './page-blocks.ts';

/** A report as text, its title first: made of the very page that is printed, so that neither ever holds what the other lacks. */
export function recordText(input: ReportInput): TextBlock[] {
  const blocks = blocksOf(parseFragment(renderToStaticMarkup(reportContent(input).body)));
  const isTitle = ({ kind }: TextBlock) => kind === 'title';
  return [...blocks.filter(isTitle), ...blocks.filter((block) => !isTitle(block))];
}

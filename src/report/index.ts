import { type ReportInput, reportContent } from './content.ts';
import { renderDocument } from './document.tsx';

export type { ReportInput } from './content.ts';

export interface Report {
  /** A whole page of static HTML that asks for nothing: fonts, styles and pictures are inside. */
  html: string;
  /** For the window and the PDF's own title. */
  title: string;
  /** For the PDF, safe on every system. */
  fileName: string;
}

/** Turns a decision, the result of a draft, or the journal's list into a page to print. */
export const renderReport = (input: ReportInput): Report =>
  renderDocument(reportContent(input), input.paper, input.fileName);

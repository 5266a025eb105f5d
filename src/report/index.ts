import { type ReportInput, reportContent } from './content.ts';
import { type Report, renderDocument } from './document.tsx';

export type { ReportInput } from './content.ts';
export { renderQuestionSheet } from './question-sheet.tsx';

/** Turns a decision, the result of a draft, or the journal's list into a page to print. */
export const renderReport = (input: ReportInput): Report =>
  renderDocument(reportContent(input), input.paper, input.fileName);

import './no-eval.ts';
import { z } from 'zod';
import { paperSize } from './paper-size.ts';

/** How much of a decision is printed: what fits on one page, or every figure and chart. */
export const reportLayout = z.enum(['one-page', 'full']);
export type ReportLayout = z.infer<typeof reportLayout>;

/** The private parts of a report. */
export const REPORT_PARTS = [
  'choice',
  'whyNow',
  'stateOfMind',
  'gut',
  'tradeOffs',
  'evidence',
  'notes',
  'reviews',
  'voices',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

const shown = z.boolean();
export const reportParts = z.object({
  /** Choice, confidence, predictions and review day. */
  choice: shown,
  whyNow: shown,
  /** Also whether a review says that one was fit to decide. */
  stateOfMind: shown,
  /** What the gut expected. */
  gut: shown,
  /** The words of what has to be lived with; that a deal-breaker exists is always told. */
  tradeOffs: shown,
  evidence: shown,
  /** Notes, and the reason for a choice against the score. */
  notes: shown,
  reviews: shown,
  /** What others answered, with their names. */
  voices: shown,
});
export type ReportParts = z.infer<typeof reportParts>;

const everyPart = (isShown: boolean): ReportParts =>
  Object.fromEntries(REPORT_PARTS.map((part) => [part, isShown])) as ReportParts;

export const ALL_PARTS: ReportParts = everyPart(true);

/** What an export shows unless more is ticked: nothing private. */
export const PUBLIC_PARTS: ReportParts = { ...everyPart(false), choice: true };

/** Parts that one page has no room for. */
export const ONLY_IN_FULL: readonly ReportPart[] = ['evidence', 'notes', 'reviews', 'voices'];

/** Parts of which a review, and a letter over many decisions, say anything. */
export const PARTS_OF = {
  review: ['choice', 'stateOfMind', 'notes', 'reviews'],
  letter: ['choice', 'whyNow', 'notes', 'reviews'],
} as const satisfies Record<string, readonly ReportPart[]>;

export const FILE_NAME_LENGTH = 60;

/** What is being done while a report is made. */
export const reportStep = z.enum(['reading', 'printing', 'numbering', 'saving']);
export type ReportStep = z.infer<typeof reportStep>;

/** What is asked before an export. What is missing is as the settings say; without a choice everything is printed. */
export const reportOptions = z.object({
  layout: reportLayout.default('full'),
  include: reportParts.default(ALL_PARTS),
  /** Missing = as the settings say. */
  paper: paperSize.optional(),
  /** In the user's words, with or without `.pdf`; made safe by the host. Missing = made of the title. */
  fileName: z.string().max(FILE_NAME_LENGTH).optional(),
});
export type ReportOptions = z.infer<typeof reportOptions>;

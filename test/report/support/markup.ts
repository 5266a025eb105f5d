import type { Draft } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { renderReport } from '../../../src/report/index.ts';
import { sampleDecision } from '../../fixtures/sample-decision.ts';
import { WHOLE } from './whole.ts';

const NOW = '2026-11-23T20:00:00.000Z';
export const settings = { ...WHOLE, paper: 'a4', locale: 'en-GB', now: NOW } as const;

export const ofDecision = (draft: Draft) =>
  renderReport({ subject: { kind: 'decision', decision: sampleDecision(draft) }, ...settings });
export const ofDraft = (draft: Draft) =>
  renderReport({ subject: { kind: 'draft', draft, evaluation: evaluate(draft) }, ...settings });

/** The page's words, as a reader of the markup sees them. */
export const words = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/?(bdi|strong)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

import { describe, expect, it } from 'vitest';
import { ALL_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { renderReport } from '../../src/report/index.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { WHOLE } from './support/whole.ts';

const htmlWith = (include: ReportParts): string =>
  renderReport({
    ...WHOLE,
    subject: { kind: 'decision', decision: reviewedDecision(sampleDraft(10)) },
    include,
    paper: 'a4',
    locale: 'en-GB',
    now: '2027-06-01T20:00:00.000Z',
  }).html;

describe('what was added later', () => {
  it('is told in order: predictions, how they turned out, and reviews', () => {
    const html = htmlWith(ALL_PARTS);
    const places = [
      'Predicted: “Nobody leaves the team”',
      'All of them stayed.',
      'It turned out well.',
      'The migration went live in May.',
      'Ask two people next time.',
    ].map((text) => html.replaceAll('<!-- -->', '').indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('leaves out reviews and reasons that are not ticked', () => {
    const html = htmlWith({ ...ALL_PARTS, reviews: false, notes: false });
    expect(html).toContain('Nobody leaves the team');
    for (const text of ['All of them stayed.', 'The migration went live', 'Ask two people']) {
      expect(html).not.toContain(text);
    }
  });
});

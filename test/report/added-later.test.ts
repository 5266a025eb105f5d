import { describe, expect, it } from 'vitest';
import type { Decision, RevisionBody } from '../../src/core/journal/decision.ts';
import { ALL_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { renderReport } from '../../src/report/index.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { WHOLE } from './support/whole.ts';

const draft = sampleDraft(10);
const committed = sampleDecision(draft);

function decisionWithLater(): Decision {
  const [first] = committed.revisions;
  if (first?.body.kind !== 'commit') throw new Error('The first revision is the commit');
  const { assessment, evaluation, verdict, appVersion } = first.body;
  const review: RevisionBody = {
    kind: 'review',
    startedAt: first.at,
    blindness: 'blind',
    answers: assessment,
    evaluation,
    verdict,
    unchanged: [],
    trial: null,
    outcome: 'good',
    whatHappened: 'The migration went live in May.',
    process: 'good',
    lesson: 'Ask two people next time.',
    again: 'yes',
    appVersion,
  };
  const prediction: RevisionBody = {
    kind: 'prediction',
    prediction: { id: 'late', statement: 'Nobody leaves the team', by: '2027-05-01', probability: 70 },
  };
  const resolution: RevisionBody = {
    kind: 'resolution',
    predictionId: 'late',
    outcome: 'came',
    why: 'All of them stayed.',
    on: '2027-05-01',
  };
  const bodies = [prediction, resolution, review];
  return {
    ...committed,
    revisions: [
      ...committed.revisions,
      ...bodies.map((body, index) => ({ ...first, number: index + 2, body })),
    ],
  };
}

const htmlWith = (include: ReportParts): string =>
  renderReport({
    ...WHOLE,
    subject: { kind: 'decision', decision: decisionWithLater() },
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

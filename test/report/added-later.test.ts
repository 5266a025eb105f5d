import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/core/card/card.ts';
import type { Decision, Revision } from '../../src/core/journal/decision.ts';
import { ALL_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { questionSheetFor } from '../../src/core/second-voice/question-sheet.ts';
import type { OpenVoice } from '../../src/core/second-voice/voice.ts';
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
      'What happened',
      'The migration went live in May.',
      'What I learned',
      'Ask two people next time.',
      'What moved, by criterion',
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

describe('a second voice on paper', () => {
  const draft = sampleDraft(10);
  const decided = reviewedDecision(draft);
  const [criterion] = draft.criteria.filter(({ on }) => on);
  const id = criterion?.id ?? '';
  const [commit] = decided.revisions;
  if (commit === undefined) throw new Error('no revision');
  const number = decided.revisions.length + 1;
  const decision = {
    ...decided,
    revisions: [
      ...decided.revisions,
      {
        ...commit,
        number,
        body: {
          kind: 'second-voice' as const,
          voiceId: draft.id,
          sha256: commit.hash,
          openedAt: null,
          changedRatings: 0,
        },
      },
    ],
  };
  const voice: OpenVoice = {
    kind: 'open',
    id: draft.id,
    importedAt: '2026-11-23T10:00:00.000Z',
    opened: { at: '2026-11-23T10:00:00.000Z', ratings: {} },
    sheet: questionSheetFor(draft, {
      id: draft.id,
      madeAt: '2026-11-20T10:00:00.000Z',
      from: '',
      include: { question: false, roles: false, whyNow: false },
      firstPath: 'a',
    }),
    answers: {
      format: 'crossroads-answers',
      version: 1,
      id: draft.id,
      sheet: draft.id,
      name: 'Jana Novak',
      savedAt: '2026-11-21T10:00:00.000Z',
      ratings: {
        [id]: { a: { kind: 'value', value: 3 }, b: { kind: 'value', value: 97 }, remark: 'Meetings by ten.' },
      },
    },
  };
  const html = (include: ReportParts, voices: readonly OpenVoice[], of: Decision = decision) =>
    renderReport({
      ...WHOLE,
      subject: { kind: 'decision', decision: of, voices },
      include,
      paper: 'a4',
      locale: 'en-GB',
      now: '2027-06-01T20:00:00.000Z',
    }).html.replaceAll('<!-- -->', '');

  it('is told with what the verdict would be, the ratings and the remarks', () => {
    const told = html(ALL_PARTS, [voice]);
    expect(told).toContain('With Jana Novak’s ratings');
    expect(told).toContain('Meetings by ten.');
    expect(told).toContain('My weights, Jana Novak’s ratings');
  });

  it('leaves the name of a path as it is', () => {
    const renamed = decision.revisions.map(({ body, ...revision }): Revision => {
      if (body.kind !== 'commit') return { ...revision, body };
      const assessment = structuredClone(body.assessment);
      for (const path of PATHS) assessment.card.paths[path].name = `Your ${path}`;
      return { ...revision, body: { ...body, assessment } };
    });
    const told = html(ALL_PARTS, [voice], { ...decision, revisions: renamed });
    expect(told).toMatch(/With Jana Novak’s ratings Your [ab] would be ahead/);
  });

  it('is left out, name included, where it is not ticked', () => {
    const told = html({ ...ALL_PARTS, voices: false }, [voice]);
    expect(told).not.toContain('Jana');
    expect(told).not.toContain('Meetings by ten.');
  });

  it('says of one that is sealed or removed only that it was there', () => {
    const told = html(ALL_PARTS, []);
    expect(told).toContain('What it said is sealed, or was removed.');
    expect(told).not.toContain('Jana');
  });
});

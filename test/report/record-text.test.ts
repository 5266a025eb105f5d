import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { ALL_PARTS, PUBLIC_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { type ReportInput, reportContent } from '../../src/report/content.ts';
import { recordText } from '../../src/report/record-text.ts';
import { asMarkdown, asPlainText } from '../../src/words/text-blocks.ts';
import { judgedByEngine1 } from '../fixtures/earlier-decision.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { WHOLE } from './support/whole.ts';

const inputOf = (subject: ReportInput['subject'], include: ReportParts): ReportInput => ({
  ...WHOLE,
  paper: 'a4',
  locale: 'en-GB',
  now: '2026-11-23T20:00:00.000Z',
  subject,
  include,
});

const draft = sampleDraft(10);
const SUBJECTS = {
  'a decision': { kind: 'decision', decision: reviewedDecision(draft) },
  'a draft': { kind: 'draft', draft, evaluation: evaluate(draft) },
} as const;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}

/** Every piece of text of the printed page that stands outside its pictures, the name over it and how drawings are read. */
const piecesOf = (input: ReportInput): string[] => {
  const all = (node: Node): string[] =>
    node.nodeName === 'svg' ? [] : [node.value ?? '', ...(node.childNodes ?? []).flatMap(all)];
  return all(parseFragment(renderToStaticMarkup(reportContent(input).body)) as Node)
    .map(squeezed)
    .filter((piece) => piece !== '' && piece !== 'Crossroads' && !/^Each (bar|mark) is/.test(piece));
};

/** What of the page the text lacks. */
const missingIn = (input: ReportInput): string[] => {
  const text = squeezed(asMarkdown(recordText(input)).replaceAll('\\', '').replace(/^> ?/gm, ''));
  return piecesOf(input).filter((piece) => !text.includes(piece));
};

describe.each(Object.entries(SUBJECTS))('the full record as text, of %s', (_, subject) => {
  it.each([
    ['everything', ALL_PARTS],
    ['nothing private', PUBLIC_PARTS],
  ])('holds all that the page holds, with %s ticked', (_ticked, include) => {
    const input = inputOf(subject, include);
    expect(missingIn(input)).toEqual([]);
  });

  it('gives weights, parts of the margin, totals, rules, the occasion and the trade-offs', () => {
    const text = asMarkdown(recordText(inputOf(subject, ALL_PARTS)));
    for (const said of [
      '# Staff engineer, or lead Payments?',
      'State of mind: Calm, slept on it twice',
      '> The Payments lead leaves in January',
      '| Hands-on coding (You hardly ever write code → You spend most of the week in code) | 15.0 % | 85 | 35 | 7.5 IC |',
      '| Overall | 100.0 % | 68.2 | 62.4 | 5.8 IC |',
      'Leading projects: 3.0 points for Technical Leadership',
      '### Technical Leadership\n\n- On call for people problems at night and at weekends: deal-breaker',
      'Not met, as I say.',
      '### What I said about importance',
    ]) {
      expect(text).toContain(said);
    }
    expect(text.startsWith('# ')).toBe(true);
  });

  it('is written for its user: no you of ours, dates as on the page', () => {
    const text = asPlainText(recordText(inputOf(subject, ALL_PARTS)));
    expect(text).toContain('If I answered everything again');
    expect(text).not.toMatch(/\b\d{4}-\d\d-\d\d\b/);
  });

  it('leaves out what is not ticked, and always names the path with a deal-breaker', () => {
    const text = asPlainText(recordText(inputOf(subject, PUBLIC_PARTS)));
    for (const hidden of [
      'The Payments lead leaves',
      'slept on it twice',
      'On call for people problems',
      'My calendar of the last six weeks',
      'Talked it through with Ines',
      'went live in May',
    ]) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain('deal-breaker on Technical Leadership');
  });
});

describe('the full record as text, of an assessment of another kind', () => {
  const ids = draft.criteria.map(({ id }) => id);
  const pairs = ids
    .slice(1)
    .map((second, index) => ({ first: ids[0] ?? '', second, ratio: (index % 3) + 1 }));
  it.each([
    ['compared in pairs', { ...draft, weighing: { ...draft.weighing, method: 'pairwise' as const, pairs } }],
    ['with long texts and many predictions', longDraft()],
  ])('holds all that the page holds: %s', (_, other) => {
    const input = inputOf({ kind: 'draft', draft: other, evaluation: evaluate(other) }, ALL_PARTS);
    expect(missingIn(input)).toEqual([]);
  });

  it('holds the sentences and figures of an earlier engine', () => {
    const decision = judgedByEngine1(reviewedDecision(draft));
    const input = inputOf({ kind: 'decision', decision }, ALL_PARTS);
    expect(missingIn(input)).toEqual([]);
    expect(asPlainText(recordText(input))).toContain('Too close to call: 3.3 points apart.');
  });

  it('holds what is left of a decision that cannot be read', () => {
    const { decision } = SUBJECTS['a decision'];
    const revisions = decision.revisions.filter(({ body }) => body.kind !== 'commit');
    const problems = [{ number: 1, problem: 'damaged' as const }];
    const input = inputOf({ kind: 'decision', decision: { ...decision, revisions, problems } }, ALL_PARTS);
    expect(missingIn(input)).toEqual([]);
    expect(asPlainText(recordText(input))).toContain('File 1 cannot be read.');
  });
});

describe('what was added to a decision, as text', () => {
  it('stands at the end in order of time, reviews too', () => {
    const text = asPlainText(recordText(inputOf(SUBJECTS['a decision'], ALL_PARTS)));
    const places = [
      'Appendix: what was added later',
      ': a note',
      'Predicted: “Nobody leaves the team”, 70 %, by 1 May 2027.',
      'Came true: “Nobody leaves the team”, 1 May 2027.',
      'All of them stayed.',
      ': a review',
      'I would choose the same again, though my new answers put the other path ahead.',
      'I was in a fit state to decide (no)',
      'The migration went live in May.',
      'Ask two people next time.',
    ].map((said) => text.indexOf(said));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { decisionWith } from '../../src/core/journal/without-private.ts';
import { ALL_PARTS } from '../../src/core/report-options.ts';
import { decisionText } from '../../src/words/decision-text.ts';
import { asMarkdown, asPlainText } from '../../src/words/text-blocks.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

describe('a decision as text', () => {
  const decision = reviewedDecision(sampleDraft(10));

  it('tells what was added later in order of time, reviews too', () => {
    const text = asPlainText(decisionText(decision));
    const places = [
      'Added later',
      '2027-01-11: a note',
      'Predicted: “Nobody leaves the team”, 70 %, by 2027-05-01.',
      'Came true: “Nobody leaves the team”, 2027-05-01.',
      'All of them stayed.',
      '2027-05-24: a review',
      'I would choose the same again.',
      'The migration went live in May.',
      'Ask two people next time.',
    ].map((said) => text.indexOf(said));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('gives the day that it was for its user', () => {
    const usual = process.env['TZ'];
    const [commit] = decision.revisions;
    const evening = {
      ...decision,
      revisions: commit === undefined ? [] : [{ ...commit, at: '2026-11-24T04:00:00.000Z' }],
    };
    try {
      process.env['TZ'] = 'America/Los_Angeles';
      expect(asPlainText(decisionText(evening))).toContain('Decided on 2026-11-23.');
    } finally {
      if (usual === undefined) delete process.env['TZ'];
      else process.env['TZ'] = usual;
    }
  });

  it('escapes what Markdown would read in words, at the start of a line too', () => {
    const lines = [
      '# 1',
      '1. one',
      '2026. That year',
      '3) three',
      '- minus',
      '+ plus',
      '===',
      'a & b',
      '4.5 points',
    ];
    expect(
      asMarkdown([{ kind: 'quote', text: lines.join('\n') }])
        .trim()
        .split(/ {2}\n/),
    ).toEqual([
      '> \\# 1',
      '> 1\\. one',
      '> 2026\\. That year',
      '> 3\\) three',
      '> \\- minus',
      '> \\+ plus',
      '> \\===',
      '> a \\& b',
      '> 4.5 points',
    ]);
  });

  it('stays what it is where Markdown is read: no link, no entity, no line across, its lines kept', () => {
    const words = 'See http://x.example and www.x.example, or me@x.example.\n&lt;b&gt; &copy;\n---\nend';
    const html = String(
      marked.parse(
        asMarkdown([
          { kind: 'strong', text: '' },
          { kind: 'quote', text: words },
        ]),
      ),
    );
    expect(html).not.toMatch(/<(?:a|hr|h2|b)\b/);
    expect(html.match(/<br>/g)).toHaveLength(3);
    for (const said of [
      'http://x.example',
      'www.x.example',
      'me@x.example',
      '&amp;lt;b&amp;gt; &amp;copy;',
    ]) {
      expect(html).toContain(said);
    }
  });

  it('speaks as its user', () => {
    const text = asMarkdown(decisionText(decision));
    expect(text).toContain('If I answered everything again');
    const ours = text.replace(/“[^”]*”/g, '').replaceAll('People who report to you', '');
    expect(ours).not.toMatch(/\b[Yy]our?\b/);
  });

  it('leaves out reviews and notes that are not ticked', () => {
    const text = asPlainText(
      decisionText(decisionWith(decision, { ...ALL_PARTS, reviews: false, notes: false })),
    );
    for (const hidden of ['went live', 'Ask two people', 'All of them stayed', 'Ines leads']) {
      expect(text).not.toContain(hidden);
    }
  });
});

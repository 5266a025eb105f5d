import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { pathAhead } from '../../src/core/assessment/earlier-evaluation.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { otherPath } from '../../src/core/card/card.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import { ALL_PARTS, REPORT_PARTS, type ReportPart, type ReportParts } from '../../src/core/report-options.ts';
import type { ReportInput } from '../../src/report/content.ts';
import { recordText } from '../../src/report/record-text.ts';
import { asPlainText } from '../../src/words/text-blocks.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { settings } from './support/markup.ts';

const without = (...parts: ReportPart[]): ReportParts => ({
  ...ALL_PARTS,
  ...Object.fromEntries(parts.map((part) => [part, false])),
});

const textOf = (subject: ReportInput['subject'], include: ReportParts): string =>
  asPlainText(recordText({ ...settings, subject, include })).replace(/\s+/g, ' ');

const ofDecision = (decision: Decision, include: ReportParts) =>
  textOf({ kind: 'decision', decision }, include);

/** With three criteria the sample is ahead clearly enough for a choice to go against it. */
const clear = sampleDraft(3);
const ahead = pathAhead(evaluate(clear)) ?? 'a';

const choosingAgainst = (reason: string): Decision =>
  sampleDecision({
    ...clear,
    commitment: { ...clear.commitment, choice: otherPath(ahead), reason },
  });

const withGut = (expects: Draft['gut']['expects']): Draft => ({
  ...clear,
  gut: { expects, confidence: 70 },
});

describe('what is left out of a report is not said to be missing', () => {
  it('says nothing of a reason for a choice against the score that it does not show', () => {
    expect(ofDecision(choosingAgainst('Rent is due.'), without('notes'))).not.toContain('no reason');
    expect(ofDecision(choosingAgainst(''), without('notes'))).not.toContain('no reason');
    expect(ofDecision(choosingAgainst('Rent is due.'), ALL_PARTS)).toContain('Rent is due.');
    expect(ofDecision(choosingAgainst(''), ALL_PARTS)).toContain('I gave no reason.');
  });

  it('counts what disagrees only among what is shown, where the gut is left out', () => {
    const decision = sampleDecision(withGut(otherPath(ahead)));
    expect(ofDecision(decision, ALL_PARTS)).toMatch(/disagrees?: .*my gut/);
    const shown = ofDecision(decision, without('gut'));
    expect(shown).not.toMatch(
      /Nothing I answered disagrees|(?<!here, )\bone thing disagrees|things disagree:(?! my gut)/i,
    );
    expect(shown).toMatch(/Nothing shown here disagrees|Of what is shown here, /);
    const draft = withGut(otherPath(ahead));
    const ofDraft = textOf({ kind: 'draft', draft, evaluation: evaluate(draft) }, without('gut'));
    expect(ofDraft).toMatch(/Nothing shown here disagrees|Of what is shown here, /);
  });

  it('has no empty line for a choice that it does not show', () => {
    const shown = ofDecision(sampleDecision(clear), without('choice'));
    expect(shown).not.toContain('Chosen');
    expect(ofDecision(sampleDecision(clear), ALL_PARTS)).toContain('Chosen');
  });

  it.each(REPORT_PARTS)('denies nothing that it would say with all its parts: without %s', (part) => {
    const draft: Draft = {
      ...withGut(otherPath(ahead)),
      commitment: { ...clear.commitment, choice: otherPath(ahead), reason: 'Rent is due.' },
    };
    const decision = reviewedDecision(draft);
    const number = decision.revisions.find(({ body }) => body.kind === 'review')?.number ?? 0;
    const subjects: ReportInput['subject'][] = [
      { kind: 'decision', decision },
      { kind: 'draft', draft, evaluation: evaluate(draft) },
      { kind: 'review', decision, number },
    ];
    const told = (include: ReportParts) =>
      subjects.flatMap((subject) => textOf(subject, include).split(/(?<=[.:;]) /));
    const whole = new Set(told(ALL_PARTS));
    const denials = told(without(part)).filter(
      (text) => !whole.has(text) && /\b(?:no|none|nothing|not|never|neither)\b/i.test(text),
    );
    // Of the report itself, and a prediction’s outcome with its reason cut off.
    const sound = /shown here|left out of this report|did not come true/;
    expect(denials.filter((text) => !sound.test(text))).toEqual([]);
  });

  it('says that files which hold only what is left out are not listed', () => {
    const decision = reviewedDecision(sampleDraft(10));
    const unlisted = 'hold only what is left out of this report are not listed';
    expect(ofDecision(decision, without('notes', 'reviews'))).toContain(unlisted);
    expect(ofDecision(decision, ALL_PARTS)).not.toContain(unlisted);
    expect(ofDecision(sampleDecision(clear), without('notes', 'reviews'))).not.toContain(unlisted);
  });
});

describe('a second voice', () => {
  const [commit] = sampleDecision(clear).revisions;
  if (commit === undefined) throw new Error('no commit');
  const voiced: Decision = {
    ...sampleDecision(clear),
    revisions: [
      commit,
      {
        ...commit,
        number: 2,
        body: { kind: 'second-voice', voiceId: 'a3a4c2b0-3a37-4c2f-9d7c-31b0c5ad4f60' },
      },
    ] as Decision['revisions'],
  };
  const gone = 'What it said is sealed, or was removed.';

  it('is not called sealed or removed where the frozen answers cannot be read', () => {
    const unreadable = { ...voiced, revisions: voiced.revisions.slice(1) };
    const shown = ofDecision(unreadable, ALL_PARTS);
    expect(shown).not.toContain(gone);
    expect(shown).toContain('What it said is not shown: the answers that it belongs to cannot be read.');
  });

  it('is not called sealed or removed in place of a review that cannot be read', () => {
    expect(textOf({ kind: 'review', decision: voiced, number: 9 }, ALL_PARTS)).not.toContain(gone);
  });
});

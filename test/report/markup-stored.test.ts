import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.ts';
import { judgedByEngine1 } from '../fixtures/earlier-decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { settings, words } from './support/markup.ts';

describe('stored files that do not add up', () => {
  it('are named first, and what can be read is still printed', () => {
    const decision = sampleDecision(sampleDraft(10), ['A note.'], [{ number: 2, problem: 'chain' }]);
    const text = words(renderReport({ subject: { kind: 'decision', decision }, ...settings }).html);
    expect(text).toContain('File 2 does not continue the one before it.');
    expect(text.indexOf('do not add up')).toBeLessThan(text.indexOf('The decision'));
    expect(text).toContain('A note.');
  });

  it('still print where the frozen answers are lost', () => {
    const whole = sampleDecision(sampleDraft(10), ['All that is left.']);
    const decision = {
      ...whole,
      revisions: whole.revisions.slice(1),
      problems: [{ number: 1, problem: 'missing' as const }],
    };
    const { html, title } = renderReport({ subject: { kind: 'decision', decision }, ...settings });
    expect(title).toBe('A decision that cannot be read');
    expect(words(html)).toContain('File 1 is missing.');
    expect(words(html)).toContain('All that is left.');
  });
});

describe('a decision that an earlier engine judged', () => {
  const earlier = judgedByEngine1(sampleDecision(sampleDraft(10)));
  const text = words(renderReport({ subject: { kind: 'decision', decision: earlier }, ...settings }).html);

  it('is printed in its own sentences and figures, and says so', () => {
    expect(text).toContain('Too close to call: 3.3 points apart.');
    expect(text).toContain('In 76 of 100 weightings near yours it comes first.');
    expect(text).toContain('An earlier version of Crossroads worked this out.');
    expect(text).toContain('engine version 1');
    expect(text).toContain('What made the difference');
  });

  it('is not told by the measure of today', () => {
    expect(text).not.toMatch(/answered everything again|How it was computed/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { otherPath, type PathKey } from '../../src/core/card/card.ts';
import { NO_PROCESS_ANSWERS } from '../../src/core/journal/process.ts';
import type { ReviewBody } from '../../src/core/journal/review.ts';
import { ALL_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { addedBlocks } from '../../src/words/added-later.ts';
import { datesFor } from '../../src/words/dates.ts';
import { wholePoints } from '../../src/words/figures.ts';
import { againAgainstText } from '../../src/words/review-again.ts';
import { reviewSentences } from '../../src/words/review-entry.ts';
import { fieldCountText, OUTCOME_FIELDS } from '../../src/words/review-outcome.ts';
import { processFacts, processSentence, suggestionText } from '../../src/words/review-process.ts';
import { reviewedDecision, reviewText } from '../../src/words/review-text.ts';
import { asPlainText } from '../../src/words/text-blocks.ts';
import { reviewedDecision as decisionOf } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { sampleReview } from '../fixtures/sample-review.ts';

const decision = decisionOf(sampleDraft(10));
const reviewNumber = decision.revisions.length;
const dates = datesFor('en-GB');

/** The review of the decision as text, with the parts that are ticked. */
function printed(change: Partial<ReviewBody> = {}, parts: ReportParts = ALL_PARTS): string {
  const reviewed = reviewedDecision(decisionOf(sampleDraft(10), change), reviewNumber, parts);
  if (reviewed === null) throw new Error('There is no review');
  return asPlainText(reviewText(reviewed, dates));
}

/** What the record tells where its answers were changed. */
function factsOf(change: (draft: Draft) => Draft) {
  const assessment = change(sampleDraft(10));
  return processFacts({ assessment, evaluation: evaluate(assessment) });
}

describe('what the record tells of how it was decided', () => {
  it('counts open answers and reasons', () => {
    const draft = sampleDraft(10);
    const on = draft.criteria.filter(({ on: isOn }) => isOn);
    expect(on).toHaveLength(10);
    const given: Draft['ratings'][string] = {
      a: { kind: 'value', value: 50 },
      b: { kind: 'value', value: 60 },
      today: null,
      evidence: '',
    };
    const none: Draft['ratings'] = Object.fromEntries(on.map(({ id }) => [id, given]));
    expect(factsOf((each) => ({ ...each, ratings: none })).informed).toBe(
      'No answer was left open. You wrote down what makes you think so for none of ten criteria.',
    );
    const [first, second] = on.map(({ id }) => id);
    const some: Draft['ratings'] = {
      ...none,
      [first ?? '']: { ...given, a: { kind: 'unknown' }, evidence: 'Ines said so.' },
      [second ?? '']: { ...given, b: { kind: 'range', low: 20, high: 40 } },
    };
    expect(factsOf((each) => ({ ...each, ratings: some })).informed).toBe(
      'Two answers were left open. You wrote down what makes you think so for one of ten criteria.',
    );
  });

  it('sets what was noted of either path side by side', () => {
    const tradeOffs = (['a', 'a', 'b'] as const).map((path, index) => ({
      id: `t${index}`,
      path,
      text: index === 2 ? ' ' : 'Evenings on call',
      answer: null,
    }));
    expect(factsOf((each) => ({ ...each, tradeOffs })).balanced).toBe(
      'What you would have to live with: two noted for IC, none for TL.',
    );
    expect(factsOf((each) => ({ ...each, tradeOffs: [] })).balanced).toBe(
      'You noted nothing that you would have to live with.',
    );
  });

  it('quotes the state of mind, and says where the choice went against the score', () => {
    const { leader } = evaluate(sampleDraft(10));
    if (leader === null) throw new Error('A path is ahead');
    const chose = (choice: 'a' | 'b') => (draft: Draft) => ({
      ...draft,
      frame: { ...draft.frame, stateOfMind: 'pressed to answer soon' },
      commitment: { ...draft.commitment, choice },
    });
    const against = factsOf(chose(leader === 'a' ? 'b' : 'a'));
    expect(against.fit).toBe('You noted: “pressed to answer soon”');
    expect(against.advisable).toBe('With the same facts, in your place. You went against the score.');
    expect(factsOf(chose(leader)).advisable).toBe('With the same facts, in your place.');
    const close = (draft: Draft) => ({
      ...chose('a')(draft),
      ratings: Object.fromEntries(
        Object.entries(draft.ratings).map(([id, given]) => [
          id,
          { ...given, a: { kind: 'value' as const, value: 50 }, b: { kind: 'value' as const, value: 51 } },
        ]),
      ),
    });
    const near = close(sampleDraft(10));
    expect(
      processFacts({ assessment: near, evaluation: { ...evaluate(near), dominance: null } }).advisable,
    ).toBe('With the same facts, in your place.');
  });
});

describe('what the answers about the process suggest', () => {
  it('says how many are missing, and then which row, and leaves the choice', () => {
    expect(suggestionText(NO_PROCESS_ANSWERS)).toMatch(/^Answer all four/);
    expect(suggestionText({ informed: 'yes', balanced: 'yes', fit: null, advisable: null })).toMatch(
      /^Two more answers/,
    );
    expect(suggestionText({ informed: 'partly', balanced: 'no', fit: 'partly', advisable: 'yes' })).toBe(
      'Your four answers point to a process with gaps. The choice is yours.',
    );
  });
});

describe('a review in words', () => {
  const names = sampleDraft(10).card;

  it.each([
    ['mixed', 'The outcome is mixed.', 'It turned out: mixed\n'],
    ['too-early', 'It is too early to say how it turned out.', 'It turned out: too early to say\n'],
    ['unclear', 'It is mixed, or too early to say.', 'It turned out: mixed, or too early to say\n'],
  ] as const)('claims no field where it turned out %s', (outcome, sentence, line) => {
    const said = reviewSentences(sampleReview(sampleDraft(10), { outcome }), names, 'a');
    expect(said).toContain(sentence);
    for (const { name } of OUTCOME_FIELDS) expect(said.join(' ')).not.toContain(name);
    expect(printed({ outcome })).toContain(line);
  });

  it.each([
    [{ outcome: 'mixed', process: 'good' }, 'The outcome is mixed. You decided with care.'],
    [{ outcome: 'too-early', process: 'bad' }, 'how it turned out. You decided with gaps.'],
    [{ outcome: 'good', process: 'bad' }, 'Good luck: it went well, though you decided with gaps.'],
    [{ outcome: 'good', process: 'good' }, 'Deserved success: you decided with care, and it went well.'],
    [{ outcome: 'bad', process: 'good' }, 'Bad luck: you decided with care; chance was against you.'],
    [{ outcome: 'bad', process: 'bad' }, 'Poetic justice: you decided with gaps, and it went badly.'],
  ] as const)('says how it was decided, whatever the outcome: %o', (change, sentence) => {
    const review = sampleReview(sampleDraft(10), change);
    expect(reviewSentences(review, names, 'a').join(' ')).toContain(sentence);
    const blocks = addedBlocks(review, { predictions: new Map(), assessment: sampleDraft(10), day: String });
    const own = sentence.replace('against you', 'against me').replace(/\b[Yy]ou\b/g, 'I');
    expect(asPlainText(blocks)).toContain(own);
  });

  it.each([
    ['yes', 'The trial worked. The path on trial was chosen.'],
    ['no', 'The trial did not work. The path on trial was chosen.'],
    ['unsure', 'It cannot be told whether the trial worked. The path on trial was chosen.'],
  ] as const)('says first whether a trial worked: %s', (worked, sentence) => {
    const review = sampleReview(sampleDraft(10), { trial: { worked, next: 'choose' } });
    expect(reviewSentences(review, names, 'a').join(' ')).toContain(sentence);
  });

  it('says where the same would be chosen against the new answers, and where it would not with them', () => {
    const review = sampleReview(sampleDraft(10));
    const { leader } = review.evaluation;
    if (leader === null) throw new Error('A path is ahead');
    const said = (again: ReviewBody['again'], chosen: PathKey | null) =>
      reviewSentences({ ...review, again }, names, chosen).join(' ');
    const [ahead, behind] = [leader, otherPath(leader)];
    const [yes, no] = ['You would choose the same again', 'You would not choose the same again'];
    expect(said('yes', behind)).toContain(`${yes}, though your new answers put the other path ahead.`);
    expect(said('no', ahead)).toContain(`${no}, though your new answers put the path that you chose ahead.`);
    expect(said('yes', ahead)).toContain(`${yes}.`);
    expect(said('no', behind)).toContain(`${no}.`);
    // A trial, a deferral or neither chose no path.
    expect(said('yes', null)).toContain(`${yes}.`);
    expect(said('unsure', behind)).toContain('You are unsure whether you would choose the same again.');
  });

  it('names the path ahead and by how much, before the answer is kept', () => {
    const { evaluation } = sampleReview(sampleDraft(10));
    const { leader, margin } = evaluation;
    if (leader === null || evaluation.engineVersion === 1) throw new Error('A path is ahead');
    const said = againAgainstText('yes', otherPath(leader), evaluation, names);
    expect(said).toContain(`Your new answers put ${names.paths[leader].name} ahead by `);
    expect(said).toContain(wholePoints(margin.mid));
    expect(againAgainstText('yes', leader, evaluation, names)).toBe('');
    expect(againAgainstText(null, leader, evaluation, names)).toBe('');
    const close = { ...evaluation, firmness: 'too-close', dominance: null } as const;
    expect(againAgainstText('yes', otherPath(leader), close, names)).toBe('');
  });

  it('tells the answers about the process, on paper as its user says them', () => {
    expect(processSentence(sampleReview(sampleDraft(10)).processAnswers)).toBe(
      'About how you decided: you knew what could be known (partly), both paths got the same care (yes), you were in a fit state to decide (no), a friend would have decided that way (yes).',
    );
    const text = printed();
    expect(text).toMatch(/I knew what could be known:? *\n? *partly/);
    expect(text).toMatch(/I was in a fit state to decide:? *\n? *no/);
  });

  it('tells whether a trial worked as it was asked', () => {
    expect(printed({ trial: { worked: 'unsure', next: 'extend' } })).toContain(
      'The trial worked: cannot be told',
    );
  });

  it('leaves out whether one was fit to decide with the state of mind', () => {
    const text = printed({}, { ...ALL_PARTS, stateOfMind: false });
    expect(text).toContain('I knew what could be known');
    expect(text).not.toContain('fit state');
  });

  it('counts the earlier reviews of a field', () => {
    expect(fieldCountText(0, true)).toBe('');
    expect(fieldCountText(3, false)).toBe('3 earlier reviews');
    expect(fieldCountText(1, true)).toBe('1 earlier review, and this one');
  });
});

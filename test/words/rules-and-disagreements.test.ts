import { describe, expect, it } from 'vitest';
import { againstEachOther } from '../../src/words/against-each-other.ts';
import { voicesText } from '../../src/words/voices.ts';
import { assessmentOf, exampleCard } from '../core/assessment/support/assessments.ts';
import { allCases, dealBreakers, NAMES, numberOf, tell } from './support/verdict-cases.ts';

const cases = allCases();

describe('rules and deal-breakers', () => {
  it('hold want and cost apart', () => {
    const words = (answer: 'yes' | 'no' | 'unsure', tradeOffs: (typeof dealBreakers)[number] = []) =>
      tell(
        assessmentOf(
          [
            {
              a: 90,
              b: 30,
              points: 50,
              label: 'Rest',
              origins: [{ path: 'a', part: 'pro', quote: 'words' }],
            },
            {
              a: 40,
              b: 70,
              points: 30,
              label: 'Speed',
              origins: [{ path: 'b', part: 'pro', quote: 'words' }],
            },
            { a: 50, b: 50, points: 20, label: 'Price' },
          ],
          { rules: { wantsA: 'yes', livesWithA: answer, prefersB: 'yes' }, tradeOffs },
        ),
      ).words.rules;
    expect(words('yes').a).toBe(
      'Met, as you say. Your weights agree: “Rest” is part of what Train offers, and no criterion weighs more. You can live with what it costs, and you named no deal-breaker on Train.',
    );
    expect(words('yes', dealBreakers[1]).a).toContain(
      'You say that you can live with what it costs, but you named a deal-breaker on Train: “Sleeping badly”.',
    );
    expect(words('no').a).toContain(
      'You say that you cannot live with what it costs, but you named no deal-breaker',
    );
    expect(words('unsure').a).toMatch(
      /^Open: you are unsure\. You say that you want what it offers\. Your weights agree: “Rest” is part/,
    );
    expect(words('no').a).toMatch(
      /^Not met, as you say\. You say that you want what it offers\. Your weights agree: “Rest” is part/,
    );
    expect(words('yes').b).toBe(
      'Met, as you say. Your weights suggest otherwise: what Flight offers weighs 30\u00a0%, what Train offers 50\u00a0%.',
    );
  });

  it('say of what the card names for both paths that it does', () => {
    const of = (part: 'tag' | 'con' | 'pro') =>
      tell(
        assessmentOf(
          [
            {
              a: 90,
              b: 30,
              points: 50,
              label: 'Rest',
              origins: [
                { path: 'a', part: 'pro', quote: 'words' },
                { path: 'b', part, quote: 'words' },
              ],
            },
            { a: 40, b: 70, points: 60, label: 'Speed' },
          ],
          { rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'yes' } },
        ),
      ).words.rules.a;
    for (const part of ['tag', 'pro'] as const) {
      expect(of(part)).toContain(
        '“Rest” is part of what Train offers, though the card names it for Flight too, and weighs 45.5 %, at least half',
      );
    }
    // What Flight costs is no offer of it.
    expect(of('con')).toContain('“Rest” is part of what Train offers and weighs 45.5 %');
  });

  it('tell a deal-breaker that is no disagreement from one that is', () => {
    const [, , onB = []] = dealBreakers;
    const words = (expects: 'a' | 'b') =>
      voicesText(
        tell({
          ...assessmentOf(
            [
              { a: 90, b: 30 },
              { a: 80, b: 30 },
            ],
            { tradeOffs: onB },
          ),
          gut: { expects, confidence: 70 },
        }).words.voices,
      );
    expect(words('b')).toBe(
      'One thing disagrees: your gut expected Short Flights. Your deal-breaker is on Flight, which is behind anyway.',
    );
    expect(words('a')).toMatch(
      /^Nothing you answered disagrees: .*\. Your deal-breaker is on Flight, which is behind anyway\.$/,
    );
  });

  it('quote no answer to a question that is not asked any more', () => {
    const { paths } = exampleCard;
    const rule = { text: 'You want rest.', pro: 'Saves a hotel night', con: null };
    const one = tell({
      ...assessmentOf(
        [
          { a: 90, b: 30 },
          { a: 80, b: 30 },
        ],
        { rules: { wantsA: 'no', livesWithA: 'no', prefersB: 'unsure' } },
      ),
      card: { ...exampleCard, paths: { ...paths, a: { ...paths.a, rule } } },
    });
    const { disagreements, rules } = againstEachOther(one.evaluation, one.assessment, one.words, false);
    expect(disagreements.map(({ text }) => text).join(' ')).toContain(
      'it is not for you: you do not want what it offers.',
    );
    expect(rules.map(({ answers }) => answers)[0]).toBe('Your answers: you want what it offers: no.');
  });

  it('say what weighs more also where the figures shown are the same', () => {
    const origins = (path: 'a' | 'b') => [{ path, part: 'pro' as const, quote: 'words' }];
    const { words } = tell(
      assessmentOf(
        [
          { a: 90, b: 30, points: 50, origins: origins('a') },
          { a: 80, b: 30, points: 50.01, origins: origins('b') },
        ],
        { rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'yes' } },
      ),
    );
    expect(words.rules.b).toBe(
      'Met, as you say. Your weights agree: what Flight offers weighs a little more than what Train offers, both 50\u00a0% when rounded.',
    );
  });

  it('never agree over a deal-breaker that the user says they can live with', () => {
    const found = cases.filter(
      ({ evaluation, assessment }) =>
        evaluation.dealBreakers.a.length > 0 && assessment.rules.livesWithA === 'yes',
    );
    expect(found.length).toBeGreaterThan(20);
    for (const { words } of found) expect(words.rules.a).toMatch(/but you named/);
  });

  it('name every deal-breaker, and what it does once', () => {
    for (const { words, assessment } of cases) {
      const broken = assessment.tradeOffs.filter(({ answer }) => answer === 'deal-breaker');
      const text = words.dealBreakers.join(' ');
      for (const { path, text: named } of broken) {
        expect(text).toContain(`“${named}”`);
        expect(text).toContain(NAMES[path]);
      }
      expect(text.split('change no points').length + text.split('changes no points').length - 2).toBe(
        broken.length > 0 ? 1 : 0,
      );
    }
  });
});

describe('the sentence on disagreements', () => {
  it('counts what it names', () => {
    const seen = new Set<number>();
    for (const { words } of cases) {
      const { voices } = words;
      const text = voicesText(voices);
      seen.add(voices.count);
      if (voices.count === 0) {
        expect(text).toMatch(/^Nothing you answered disagrees/);
        continue;
      }
      const [, word = ''] = /^(\w+) things? disagrees?: /.exec(text) ?? [];
      expect(numberOf(word.toLowerCase())).toBe(voices.count);
      expect(new Set(voices.parts.map((part) => part.voice)).size).toBeGreaterThan(1);
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  });
});

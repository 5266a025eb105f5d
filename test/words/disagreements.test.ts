import { describe, expect, it } from 'vitest';
import type { Choice, Commitment, Gut, RuleAnswers, TradeOff } from '../../src/core/assessment/draft.ts';
import type { RulePart } from '../../src/core/assessment/evaluation.ts';
import { otherPath, type PathKey } from '../../src/core/card/card.ts';
import { ALL_PARTS } from '../../src/core/report-options.ts';
import { type Disagreeing, disagreements } from '../../src/words/disagreements.ts';
import { exampleCard } from '../core/assessment/support/assessments.ts';
import { keepWords } from './support/kept-words.ts';

const NAMES = { a: exampleCard.paths.a.name, b: exampleCard.paths.b.name };
const PATHS = ['a', 'b'] as const;

const textsOf = (of: Disagreeing): string[] => disagreements(of).map(({ text }) => text);

type Combination = {
  score: PathKey | 'close' | 'level';
  breakers: readonly PathKey[];
  rules: RuleAnswers;
  expects: Gut['expects'];
  choice: [Choice | null, PathKey | null];
  pick: PathKey | null;
  agrees: boolean | null;
  reason: string;
  decided: boolean;
};

const SCORES = ['a', 'b', 'close', 'level'] as const;
const BREAKERS: (readonly PathKey[])[] = [[], ['a'], ['b'], ['a', 'b'], ['b', 'b']];
const RULES: RuleAnswers[] = [
  { wantsA: 'yes', livesWithA: 'yes', prefersB: 'yes' },
  { wantsA: 'yes', livesWithA: 'yes', prefersB: 'no' },
  { wantsA: 'no', livesWithA: 'yes', prefersB: 'yes' },
  { wantsA: 'yes', livesWithA: 'no', prefersB: 'no' },
  { wantsA: 'no', livesWithA: 'no', prefersB: 'unsure' },
  { wantsA: 'unsure', livesWithA: 'yes', prefersB: 'no' },
];
const CHOICES: [Choice | null, PathKey | null][] = [
  ['a', null],
  ['b', null],
  ['try', 'a'],
  ['try', 'b'],
  ['defer', null],
  ['neither', null],
  [null, null],
];

const met = (yes: boolean, no: boolean): RulePart => (no ? 'not-met' : yes ? 'met' : 'unsure');

/** Undecided, a choice must not be told, whichever it is: one stands for all. */
const decidedOrNot = ([choice]: Combination['choice']) => (choice === 'a' ? [true, false] : [true]);

function* combinations(): Generator<Combination> {
  for (const score of SCORES)
    for (const breakers of BREAKERS)
      for (const rules of RULES)
        for (const expects of ['a', 'b', 'unsure'] as const)
          for (const choice of CHOICES)
            for (const pick of [...PATHS, null])
              for (const agrees of [true, false, null])
                for (const reason of ['', 'The work itself.'])
                  for (const decided of decidedOrNot(choice))
                    yield { score, breakers, rules, expects, choice, pick, agrees, reason, decided };
}

const findingOf = (stated: RulePart) => ({ stated, implied: 'unsure' as const });

function saidOf(of: Combination): Disagreeing {
  const leader = of.score === 'level' ? null : of.score === 'close' ? 'a' : of.score;
  const mid = leader === null ? 0 : of.score === 'close' ? 2 : leader === 'a' ? 7.4 : -7.4;
  const tradeOffs: TradeOff[] = of.breakers.map((path, index) => ({
    id: `t${index}`,
    path,
    text: `Burden ${index} of ${path}`,
    answer: 'deal-breaker',
  }));
  const on = (path: PathKey) => tradeOffs.filter((one) => one.path === path).map(({ id }) => id);
  const { wantsA, livesWithA, prefersB } = of.rules;
  const evaluation: Disagreeing['evaluation'] = {
    leader,
    firmness: of.score === 'close' || of.score === 'level' ? 'too-close' : 'firm',
    margin: { low: mid, mid, high: mid },
    criteria: [{ id: 'c1', contribution: { low: mid, mid, high: mid } }],
    decisive: leader === null ? [] : ['c1'],
    rules: {
      a: {
        ...findingOf(met(wantsA === 'yes' && livesWithA === 'yes', wantsA === 'no' || livesWithA === 'no')),
        want: findingOf(met(wantsA === 'yes', wantsA === 'no')),
        cost: findingOf(met(livesWithA === 'yes', livesWithA === 'no')),
      },
      b: {
        ...findingOf(met(prefersB === 'yes', prefersB === 'no')),
        want: findingOf(met(prefersB === 'yes', prefersB === 'no')),
        cost: null,
      },
    },
    dealBreakers: { a: on('a'), b: on('b') },
  };
  const [choice, tryPath] = of.choice;
  const commitment: Commitment = {
    choice,
    tryPath,
    until: null,
    successCriterion: '',
    reason: of.reason,
    confidence: 70,
    predictions: [],
    reviewOn: null,
    notes: '',
    agreesWithPick: of.agrees,
    beforePick: null,
  };
  return {
    evaluation,
    assessment: {
      card: { ...exampleCard, pick: of.pick },
      criteria: [{ id: 'c1', label: 'Rest', worst: '', best: '', origins: [], on: true }],
      tradeOffs,
      gut: { expects: of.expects, confidence: null },
    },
    commitment: of.decided ? commitment : null,
    parts: ALL_PARTS,
  };
}

const all = [...combinations()].map((of) => ({ of, words: textsOf(saidOf(of)) }));

/** What is called, and chosen, from the combination alone. */
const calledOf = ({ score }: Combination) => (score === 'a' || score === 'b' ? score : null);
const chosenOf = ({ choice: [choice, tryPath], decided }: Combination) =>
  !decided ? null : choice === 'a' || choice === 'b' ? choice : choice === 'try' ? tryPath : null;
const unmetOf = ({ rules }: Combination, path: PathKey) =>
  path === 'a' ? rules.wantsA === 'no' || rules.livesWithA === 'no' : rules.prefersB === 'no';

describe('disagreements', () => {
  it('are written down for a reader to go through', () => {
    keepWords(
      'disagreements',
      all.flatMap(({ words }) => words),
    );
    expect(all.length).toBeGreaterThan(40_000);
  });

  it('of a deal-breaker are told on the path that leads or is chosen, and on both', () => {
    for (const { of, words } of all) {
      const both = PATHS.every((path) => of.breakers.includes(path));
      expect(words.some((one) => one.startsWith('You named deal-breakers on both'))).toBe(both);
      const leader = calledOf(of);
      const leads = !both && leader !== null && of.breakers.includes(leader);
      expect(words.some((one) => one.includes('Points do not make up'))).toBe(leads);
      const chosen = chosenOf(of);
      const taken = words.find((one) => one.includes('with a deal-breaker on it'));
      expect(taken !== undefined).toBe(chosen !== null && of.breakers.includes(chosen));
      for (const one of words.filter((sentence) => sentence.includes('deal-breaker'))) {
        for (const [, path] of one.matchAll(/“Burden \d of (a|b)”/g)) expect(of.breakers).toContain(path);
      }
    }
  });

  it('of a rule are told where it is not met, with the answers that say so', () => {
    for (const { of, words } of all) {
      const leader = calledOf(of);
      const scored = words.find((one) => one.startsWith('The score') && one.includes('card’s rule'));
      expect(scored !== undefined).toBe(leader !== null && unmetOf(of, leader));
      if (scored !== undefined && leader !== null) {
        expect(scored).toContain(`The score puts ${NAMES[leader]} ahead`);
        if (leader === 'a') {
          expect(scored.includes('do not want')).toBe(of.rules.wantsA === 'no');
          expect(scored.includes('cannot live with')).toBe(of.rules.livesWithA === 'no');
        }
        const other = otherPath(leader);
        const otherMet =
          other === 'b'
            ? of.rules.prefersB === 'yes'
            : of.rules.wantsA === 'yes' && of.rules.livesWithA === 'yes';
        expect(scored.includes(`The rule for ${NAMES[other]} is met`)).toBe(otherMet);
      }
      const chosen = chosenOf(of);
      const taken = words.some((one) => one.startsWith('You ') && one.includes('card’s rule'));
      expect(taken).toBe(chosen !== null && unmetOf(of, chosen));
    }
  });

  it('of the gut are told with the score and with the choice', () => {
    for (const { of, words } of all) {
      const leader = calledOf(of);
      const scored = words.find((one) => one.startsWith('Your gut expected'));
      expect(scored !== undefined).toBe(leader !== null && of.expects !== 'unsure' && of.expects !== leader);
      if (scored !== undefined && leader !== null) {
        expect(scored).toBe(
          `Your gut expected ${NAMES[otherPath(leader)]}; the score puts ${NAMES[leader]} ahead by about seven points, most of all because of “Rest”. What does your gut know that no criterion names?`,
        );
      }
      const chosen = chosenOf(of);
      expect(words.some((one) => one.includes('; your gut expected'))).toBe(
        chosen !== null && of.expects === otherPath(chosen),
      );
    }
  });

  it('of the choice are told against the score, with whether there is a reason', () => {
    for (const { of, words } of all) {
      const [leader, chosen] = [calledOf(of), chosenOf(of)];
      const against = words.find((one) => one.includes('against the score'));
      expect(against !== undefined).toBe(leader !== null && chosen !== null && leader !== chosen);
      if (against === undefined || leader === null || chosen === null) continue;
      expect(against).toContain(
        of.choice[0] === 'try' ? `You try ${NAMES[chosen]} first` : `You choose ${NAMES[chosen]}`,
      );
      expect(against).toContain(`puts ${NAMES[leader]} ahead by about seven points`);
      expect(against.includes('You gave no reason.')).toBe(of.reason === '');
    }
  });

  it('of the pick are told only once decided, and only where it was answered', () => {
    for (const { of, words } of all) {
      const chosen = chosenOf(of);
      const ofPick = words.filter((one) => /\bpicks?\b/.test(one));
      const differs =
        chosen !== null && of.pick !== null && of.agrees !== null && (of.pick !== chosen || !of.agrees);
      expect(ofPick.length).toBe(differs ? 1 : 0);
      if (!differs || of.pick === null) continue;
      expect(ofPick[0]?.includes('do not agree')).toBe(!of.agrees);
      if (of.pick !== chosen) expect(ofPick[0]).toContain(NAMES[of.pick]);
    }
  });

  it('are none where everything says the same', () => {
    for (const { of, words } of all) {
      const [leader, chosen] = [calledOf(of), chosenOf(of)];
      if (of.breakers.length > 0 || unmetOf(of, 'a') || unmetOf(of, 'b')) continue;
      if (leader !== null && of.expects !== leader && of.expects !== 'unsure') continue;
      if (chosen !== null) continue;
      expect(words).toEqual([]);
    }
  });

  it('read as sentences', () => {
    for (const text of new Set(all.flatMap(({ words }) => words))) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text).not.toMatch(/ {2}|\.\.| ,|!|undefined|null|: \.|\b(chance|probab|likel|odds)/i);
    }
  });
});

import type { Draft } from '../core/assessment/draft.ts';
import { isTooClose } from '../core/assessment/earlier-evaluation.ts';
import { GOOD_CONSISTENCY, isNoBetterThanChance } from '../core/assessment/weights/pairwise.ts';
import { otherPath, PATHS } from '../core/card/card.ts';
import { capitalised, countWords } from './figures.ts';
import { stayingDisagrees } from './staying.ts';
import type { VerdictInput } from './verdict-input.ts';

/** An answer beside the score, and the section of the result about it. */
export type VoiceKey = 'deal-breaker' | 'rule' | 'gut' | 'staying' | 'comparisons';

/** A piece of the sentence on disagreements; with a key it leads to what it speaks of. */
interface VoicePart {
  text: string;
  voice: VoiceKey | null;
}

interface Voice {
  key: VoiceKey;
  disagrees: boolean;
  /** What it says, to stand after a colon. */
  parts: VoicePart[];
  /** Its name where several agree; null = it is not among those. */
  agreeing: string | null;
}

export interface VoicesSummary {
  /** How many things disagree with the score or with one another. */
  count: number;
  parts: VoicePart[];
  /** One of them is a deal-breaker on the path ahead. */
  isBreaking: boolean;
}

const words = (text: string): VoicePart => ({ text, voice: null });

/**
 * One sentence with every disagreement that there is, or that no answer disagrees and which agree. The card’s pick is no answer.
 *
 * @param gut null where it is left out: then only of what is shown is anything said
 * @param isAlone nothing beside it names the deal-breakers, so one on the path behind is named here too
 */
export function voicesSummary(
  input: VerdictInput,
  gut: Draft['gut'] | null,
  isAlone: boolean,
): VoicesSummary {
  const voices = [
    dealBreakerVoice(input),
    ruleVoice(input),
    impliedVoice(input),
    gut === null ? null : gutVoice(input, gut),
    stayingVoice(input),
    comparisonsVoice(input),
  ].filter((voice) => voice !== null);
  const against = voices.filter(({ disagrees }) => disagrees);
  const behind = isAlone ? breakerBehind(input) : [];
  const isWhole = gut !== null;
  const parts = against.length > 0 ? disagreeing(against, isWhole) : agreeing(voices, input, isWhole);
  return {
    count: against.length,
    parts: [...parts, ...behind, words('.')],
    isBreaking: against.some(({ key }) => key === 'deal-breaker'),
  };
}

function disagreeing(against: readonly Voice[], isWhole: boolean): VoicePart[] {
  const count = against.length;
  const things = `${countWords(count)} ${count === 1 ? 'thing disagrees' : 'things disagree'}: `;
  const head = isWhole ? capitalised(things) : `Of what is shown here, ${things}`;
  return [
    words(head),
    ...against.flatMap(({ parts }, index) => {
      const between = index === 0 ? '' : index < count - 1 ? ', ' : ', and ';
      return [...(between === '' ? [] : [words(between)]), ...parts];
    }),
  ];
}

function agreeing(
  voices: readonly Voice[],
  { evaluation, paths }: VerdictInput,
  isWhole: boolean,
): VoicePart[] {
  const { leader } = evaluation;
  const named = voices.filter(({ agreeing }) => agreeing !== null);
  const nothing = isWhole ? 'Nothing you answered disagrees' : 'Nothing shown here disagrees';
  if (leader === null || named.length === 0) return [words(nothing)];
  return [
    words(`${nothing}: `),
    ...named.flatMap(({ key, agreeing }, index) => [
      ...(index === 0 ? [] : [words(index < named.length - 1 ? ', ' : ' and ')]),
      { text: agreeing ?? '', voice: key },
    ]),
    words(` ${named.length === 1 ? 'points' : 'point'} to ${paths[leader].shortName}`),
    words(isTooClose(evaluation) ? ', and your answers lean there too, but too little to call it' : ' too'),
  ];
}

/** A deal-breaker on the path that leads, or on both. */
function dealBreakerVoice({ evaluation: { leader, dealBreakers }, paths }: VerdictInput): Voice | null {
  const on = PATHS.filter((path) => dealBreakers[path].length > 0);
  const [only] = on;
  if (only === undefined) return null;
  const several = on.some((path) => dealBreakers[path].length > 1);
  if (on.length === 2) {
    return voice('deal-breaker', true, [
      words('you named '),
      link('deal-breakers on both paths', 'deal-breaker'),
    ]);
  }
  if (only !== leader) return null;
  return voice('deal-breaker', true, [
    words('you named '),
    link(`${several ? 'deal-breakers' : 'a deal-breaker'} on ${paths[only].name}`, 'deal-breaker'),
  ]);
}

/** On the path that is behind it disagrees with nothing, but it is named all the same, and why it does not count. */
function breakerBehind({ evaluation: { leader, dealBreakers }, paths }: VerdictInput): VoicePart[] {
  const on = PATHS.filter((path) => dealBreakers[path].length > 0);
  const [only] = on;
  if (on.length !== 1 || only === undefined || only === leader) return [];
  const several = dealBreakers[only].length > 1;
  return [
    words('. '),
    link(several ? 'Your deal-breakers' : 'Your deal-breaker', 'deal-breaker'),
    words(
      ` ${several ? 'are' : 'is'} on ${paths[only].shortName}${leader === null ? '' : ', which is behind anyway'}`,
    ),
  ];
}

/** The card's rules as the user says: the leader's is not met, or only the other one is. */
function ruleVoice({ evaluation: { leader, rules }, paths }: VerdictInput): Voice | null {
  if (leader === null) return null;
  const own = rules[leader]?.stated;
  const other = rules[otherPath(leader)]?.stated;
  if (own === 'not-met') {
    return voice('rule', true, [
      link(`the card’s rule for ${paths[leader].shortName}`, 'rule'),
      words(' is not met'),
    ]);
  }
  if (other === 'met' && own !== 'met') {
    return voice('rule', true, [
      link('the card’s rule', 'rule'),
      words(` points to ${paths[otherPath(leader)].shortName}`),
    ]);
  }
  return own === 'met' && other !== 'met' ? voice('rule', false, [], 'the card’s rule') : null;
}

/** What the user says of a rule and what their other answers suggest are not the same. */
function impliedVoice({ evaluation: { rules } }: VerdictInput): Voice | null {
  const differ = PATHS.some((path) => {
    const rule = rules[path];
    return [rule?.want, rule?.cost].some(
      (half) =>
        half != null && half.stated !== 'unsure' && half.implied !== 'unsure' && half.stated !== half.implied,
    );
  });
  if (!differ) return null;
  return voice('rule', true, [
    words('what you say about '),
    link('the rules', 'rule'),
    words(' does not fit your other answers'),
  ]);
}

function gutVoice({ evaluation, paths }: VerdictInput, { expects }: Draft['gut']): Voice | null {
  const { leader } = evaluation;
  if (leader === null || expects === null || expects === 'unsure') return null;
  if (expects === leader) return voice('gut', false, [], 'your gut');
  const lean = isTooClose(evaluation) ? ` while your answers lean to ${paths[leader].shortName}` : '';
  return voice('gut', true, [link('your gut', 'gut'), words(` expected ${paths[expects].name}${lean}`)]);
}

function stayingVoice(input: VerdictInput): Voice | null {
  const found = stayingDisagrees(input);
  if (found === null) return null;
  return voice('staying', true, [
    link('staying where you are', 'staying'),
    words(found === 'worse' ? ' comes out better' : ' comes out about as well'),
  ]);
}

function comparisonsVoice({ evaluation: { consistency } }: VerdictInput): Voice | null {
  if (consistency === null || consistency.ratio === null || consistency.ratio <= GOOD_CONSISTENCY)
    return null;
  return voice('comparisons', true, [
    ...(isNoBetterThanChance(consistency) ? [] : [words('some of ')]),
    link('your comparisons', 'comparisons'),
    words(' contradict one another'),
  ]);
}

const link = (text: string, key: VoiceKey): VoicePart => ({ text, voice: key });

const voice = (
  key: VoiceKey,
  disagrees: boolean,
  parts: VoicePart[],
  agreeing: string | null = null,
): Voice => ({
  key,
  disagrees,
  parts,
  agreeing,
});

/** The sentence as plain text. */
export const voicesText = ({ parts }: Pick<VoicesSummary, 'parts'>): string =>
  parts.map(({ text }) => text).join('');

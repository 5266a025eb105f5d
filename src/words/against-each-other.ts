import type { Draft, RuleAnswers } from '../core/assessment/draft.ts';
import type { Evaluation, RulePart } from '../core/assessment/evaluation.ts';
import { RULE_QUESTIONS, ruleQuestions } from '../core/assessment/rule-check.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { ALL_PARTS, type ReportParts } from '../core/report-options.ts';
import { YES_NO_TEXT } from './answer-text.ts';
import { type DealBreakersOnPath, dealBreakersByPath } from './deal-breakers.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { counted } from './figures.ts';
import { marginAt } from './margins.ts';
import { consistencyWords, leastFitting, ratioWords } from './pairs.ts';
import type { Verdict } from './verdict.ts';
import { type VerdictInput, verdictInput } from './verdict-input.ts';
import { whatIfsText } from './what-ifs.ts';

/** A rule of the card, and how it stands. */
export interface RuleItem {
  path: PathKey;
  text: string;
  stated: RulePart;
  /** As stated, and what the other answers suggest. */
  words: string;
  /** The answers behind it: "wanting what it offers: yes". Empty where none was given. */
  answers: string;
}

/** What the answers say against each other, for screen and paper alike. */
interface AgainstEachOther {
  dealBreakers: DealBreakersOnPath[];
  rules: RuleItem[];
  /** What the gut expected. */
  gut: string[];
  /** How often answers changed, and what was tried, after the result was seen. */
  later: string[];
  staying: string[];
  comparisons: string[];
  /** Each disagreement with its reason, told where it belongs; those of the choice stand by themselves. */
  disagreements: Disagreement[];
}

/**
 * @param isDecided before that, choice and pick are left out
 * @param parts what may be read; the assessment comes without the rest
 */
export function againstEachOther(
  evaluation: Evaluation,
  assessment: Draft,
  verdict: Pick<Verdict, 'rules' | 'staying' | 'gut'>,
  isDecided: boolean,
  parts: ReportParts = ALL_PARTS,
): AgainstEachOther {
  const commitment = isDecided ? assessment.commitment : null;
  const input = verdictInput(evaluation, assessment);
  return {
    dealBreakers: dealBreakersByPath(input),
    rules: rules(evaluation, assessment, verdict),
    gut: verdict.gut === null ? [] : [verdict.gut],
    later: later(assessment, isDecided),
    staying: verdict.staying === null ? partlyMarked(evaluation, assessment, isDecided) : [verdict.staying],
    comparisons: comparisons(input),
    disagreements: disagreements({ evaluation, assessment, commitment, parts }),
  };
}

function rules(evaluation: Evaluation, assessment: Draft, verdict: Pick<Verdict, 'rules'>): RuleItem[] {
  return PATHS.flatMap((path) => {
    const { rule } = assessment.card.paths[path];
    const finding = evaluation.rules[path];
    if (rule === null || finding === null) return [];
    const words = verdict.rules[path] ?? '';
    return [{ path, text: rule.text, stated: finding.stated, words, answers: answersText(path, assessment) }];
  });
}

const RULE_ANSWERS: Readonly<Record<keyof RuleAnswers, { path: PathKey; text: string }>> = {
  wantsA: { path: 'a', text: 'you want what it offers' },
  livesWithA: { path: 'a', text: 'you can live with what it costs' },
  prefersB: { path: 'b', text: 'it matters more than what the other path offers' },
};

/** An answer to a question that is not asked any more stays in the draft, and is not told. */
function answersText(path: PathKey, assessment: Draft): string {
  const asked = ruleQuestions(assessment);
  const given = RULE_QUESTIONS.flatMap((question) => {
    const answer = assessment.rules[question];
    const { path: of, text } = RULE_ANSWERS[question];
    return of === path && asked[question] && answer !== null ? [`${text}: ${YES_NO_TEXT[answer]}`] : [];
  });
  return given.length === 0 ? '' : `Your answers: ${given.join('; ')}.`;
}

function later({ card, firstResult }: Draft, isDecided: boolean): string[] {
  const { margin = 0, laterEdits = 0, whatIfs = 0 } = firstResult ?? {};
  return [
    ...(firstResult !== null && laterEdits === 0 && isDecided
      ? ['No answer was changed after the result was first seen.']
      : []),
    ...(laterEdits > 0
      ? [
          `When you first saw the result, the margin was ${marginAt(margin, card)}. Since then you have made ${counted(laterEdits, 'change')} to your answers. A change that you took back counts too.`,
        ]
      : []),
    ...(whatIfs > 0 ? [whatIfsText(whatIfs)] : []),
  ];
}

/** Today was marked, but not on every criterion that weighs. */
function partlyMarked(evaluation: Evaluation, { ratings }: Draft, isDecided: boolean): string[] {
  const marked = evaluation.criteria.filter(({ id }) => ratings[id]?.today != null).length;
  if (marked === 0) return [];
  const so = `You marked where you are today on ${marked} of ${evaluation.criteria.length} criteria.`;
  return [
    isDecided
      ? so
      : `${so} Mark it on all of them, and the result says whether a path is better than staying.`,
  ];
}

function comparisons({ evaluation: { consistency }, label }: VerdictInput): string[] {
  if (consistency === null) return [];
  const { says, means } = consistencyWords(consistency);
  const least = leastFitting(consistency, label);
  const ratio = consistency.ratio === null ? '' : ratioWords(consistency.ratio);
  return [
    [says, means, ratio].filter((text) => text !== '').join(' '),
    ...(least === null ? [] : [`${least.stated} ${least.implied}`]),
  ];
}

import type { ReactNode } from 'react';
import type { ChartNames } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import { chosenPath } from '../../core/assessment/choice.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import { PATHS } from '../../core/card/card.ts';
import { chosenText } from '../../words/choice.ts';
import type { Dates } from '../../words/dates.ts';
import { plainNumber } from '../../words/figures.ts';

interface FactsProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  names: ChartNames;
  dates: Dates;
}

const RULE = { met: 'met for', 'not-met': 'not met for', unsure: 'open for' } as const;

/** Choice, confidence, review day and the card's own rule, each with its head; what there is not closes up. */
export function Facts({ assessment: { commitment, card }, evaluation, names, dates }: FactsProps) {
  const path = chosenPath(commitment);
  const about = path ?? evaluation.leader;
  const rule = about === null ? null : evaluation.rules[about];
  const isBoth = PATHS.every((each) => evaluation.rules[each]?.stated === 'met');
  const full = { a: card.paths.a.name, b: card.paths.b.name };
  const chosen = chosenText(commitment, full, (day) => dates.day(day));
  const facts: { head: string; text: ReactNode; isFigure?: boolean }[] = [];
  if (chosen !== null) {
    facts.push({
      head: 'I choose',
      text: (
        <>
          {path !== null && <PathMark path={path} />} <bdi>{chosen}</bdi>
        </>
      ),
    });
  }
  if (commitment.confidence !== null) {
    facts.push({ head: 'Confidence', text: `${plainNumber(commitment.confidence)}\u00a0%`, isFigure: true });
  }
  if (commitment.reviewOn !== null) {
    facts.push({ head: 'I look at it again', text: dates.day(commitment.reviewOn), isFigure: true });
  }
  if (rule !== null && about !== null) {
    facts.push({
      head: 'The card’s own rule',
      text: isBoth ? (
        'met for both paths'
      ) : (
        <>
          {RULE[rule.stated]} <PathMark path={about} size={10} /> <bdi>{names.paths[about].shortName}</bdi>
        </>
      ),
    });
  }
  if (facts.length === 0) return null;
  return (
    <dl className="facts-row">
      {facts.map(({ head, text, isFigure = false }) => (
        <div key={head} className={isFigure ? 'whole-fact' : undefined}>
          <dt>{head}</dt>
          <dd className="line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Draft } from '../core/assessment/draft.ts';
import type { StoredEvaluation } from '../core/assessment/earlier-evaluation.ts';
import { PATHS } from '../core/card/card.ts';
import type { DecisionSummary } from '../core/journal/decision.ts';
import { titleOf } from '../core/journal/summary.ts';
import { chosenText } from './choice.ts';
import type { Dates } from './dates.ts';
import { counted, plainNumber } from './figures.ts';
import { marginParts, marginText } from './margins.ts';
import { onePageWords } from './one-page.ts';
import type { TextBlock } from './text-blocks.ts';
import { weightTexts } from './weights.ts';

/** A result as text, with what one page says of it. */
export function onePageText(
  evaluation: StoredEvaluation,
  assessment: Draft,
  kept: { headline: string; sentences: readonly string[] } | null,
  dates: Dates,
): TextBlock[] {
  const words = onePageWords(evaluation, assessment, kept);
  const { commitment, card, frame, tradeOffs } = assessment;
  const names = { a: card.paths.a.name, b: card.paths.b.name };
  const chosen = chosenText(commitment, names, (day) => dates.day(day));
  const labels = new Map(assessment.criteria.map(({ id, label }) => [id, label]));
  const weights = weightTexts(evaluation);
  const parts = marginParts(evaluation);
  const term = (name: string, text: string | null): TextBlock[] =>
    text === null || text.trim() === '' ? [] : [{ kind: 'term', term: name, text }];
  return [
    { kind: 'title', text: titleOf(assessment) },
    { kind: 'text', text: `${names.a} or ${names.b}.` },
    ...term('Why now', frame.whyNow),
    ...term('State of mind', frame.stateOfMind),
    { kind: 'strong', text: words.headline },
    ...[words.lead, ...words.dealBreakers]
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'text', text }) as const),
    ...term('I choose', chosen),
    ...term('Confidence', commitment.confidence === null ? null : `${plainNumber(commitment.confidence)} %`),
    ...term('I look at it again', commitment.reviewOn === null ? null : dates.day(commitment.reviewOn)),
    ...PATHS.flatMap((path): TextBlock[] => {
      const items = tradeOffs.filter(({ text, path: on }) => on === path && text.trim() !== '');
      return items.length === 0
        ? []
        : [
            { kind: 'heading', text: `To live with on ${names[path]}` },
            { kind: 'list', items: items.map(({ text, answer }) => `${text}${answer ? `: ${answer}` : ''}`) },
          ];
    }),
    { kind: 'heading', text: 'Weights, and what they come to' },
    {
      kind: 'list',
      items: evaluation.criteria
        .toSorted((one, other) => other.weight - one.weight)
        .map(
          ({ id }) =>
            `${labels.get(id) ?? id}: ${weights.get(id) ?? ''}, ${marginText(parts.get(id) ?? 0, card)}`,
        ),
    },
    ...(words.scales === '' ? [] : [{ kind: 'text', text: words.scales } as const]),
    ...term('What would change it', words.change),
    ...term('What to find out first', words.findOut),
    { kind: 'text', text: words.computed },
  ];
}

/** The list of decisions as text, newest first. */
export function listText(decisions: readonly DecisionSummary[], dates: Dates): TextBlock[] {
  const items = decisions
    .toSorted((one, other) => other.committedAt.localeCompare(one.committedAt))
    .map((decision) => {
      const chosen = chosenText(decision, decision.paths, (day) => dates.shortDay(day));
      return `${dates.shortDayOf(decision.committedAt)}: ${decision.title}${chosen === null ? '' : ` – ${chosen}`}`;
    });
  return [
    { kind: 'title', text: 'Decisions' },
    ...(items.length === 0
      ? [{ kind: 'text', text: 'No decision is committed yet.' } as const]
      : [
          { kind: 'text', text: `${counted(items.length, 'decision')}, newest first.` } as const,
          { kind: 'list', items } as const,
        ]),
  ];
}

import type { Draft } from '../core/assessment/draft.ts';
import type { Decision } from '../core/journal/decision.ts';
import { predictionStates } from '../core/journal/predictions.ts';
import { commitOf, titleOf } from '../core/journal/summary.ts';
import { localDay } from '../core/local-day.ts';
import type { Moment } from '../core/time.ts';
import { addedBlocks } from './added-later.ts';
import { ratingText } from './answer-text.ts';
import { chosenText } from './choice.ts';
import { firstPersonFor } from './first-person.ts';
import { REVISION_NAMES } from './revision-names.ts';
import type { TextBlock } from './text-blocks.ts';

/** The user's own day, as in file names and tables. */
const dayOf = (at: Moment): string => localDay(new Date(at));

/** A decision as text: what was decided, why, and what was added since. */
export function decisionText({ revisions, covered }: Decision): TextBlock[] {
  if (covered !== null) {
    return [
      { kind: 'title', text: covered.title },
      { kind: 'text', text: 'Covered until its review: the old answers are left out here.' },
    ];
  }
  const commit = commitOf(revisions);
  const predicted = new Map(predictionStates(revisions).map((state) => [state.id, state]));
  const card = commit?.body.assessment.card ?? null;
  const later = revisions.flatMap(({ at, body }): TextBlock[] => {
    if (body.kind === 'commit') return [];
    const blocks = addedBlocks(body, { predictions: predicted, card, day: (day) => day });
    const head = `${dayOf(at)}: ${REVISION_NAMES[body.kind]}`;
    return [{ kind: 'subheading', text: head }, ...blocks];
  });
  const added: TextBlock[] = later.length === 0 ? [] : [{ kind: 'heading', text: 'Added later' }, ...later];
  if (commit === null) return [{ kind: 'title', text: 'A decision that cannot be read' }, ...added];
  const { assessment, evaluation, verdict } = commit.body;
  // An earlier engine's sentences stand as they were.
  const say = evaluation.engineVersion === 1 ? String : firstPersonFor(assessment.card);
  return [
    { kind: 'title', text: titleOf(assessment) },
    { kind: 'text', text: `Decided on ${dayOf(commit.at)}.` },
    ...decided(assessment),
    { kind: 'heading', text: 'Result' },
    { kind: 'strong', text: verdict.headline },
    ...(verdict.sentences.length === 0
      ? []
      : [{ kind: 'text', text: say(verdict.sentences.join(' ')) } as const]),
    { kind: 'heading', text: 'Criteria' },
    criteria(assessment),
    ...predictions(assessment),
    ...added,
  ];
}

function decided({ commitment, card }: Draft): TextBlock[] {
  const { confidence, reason, notes } = commitment;
  const names = { a: card.paths.a.name, b: card.paths.b.name };
  const chosen = chosenText(commitment, names, (day) => day);
  return [
    ...(chosen === null ? [] : [{ kind: 'term', term: 'Chosen', text: chosen, isStrong: true } as const]),
    ...(confidence === null ? [] : [{ kind: 'term', term: 'Confidence', text: `${confidence} %` } as const]),
    ...optionalQuote('Why', reason),
    ...optionalQuote('To remember', notes),
  ];
}

const optionalQuote = (heading: string, text: string): TextBlock[] =>
  text.trim() === ''
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'quote', text },
      ];

function criteria({ criteria: all, ratings, card }: Draft): TextBlock {
  const on = all.filter((criterion) => criterion.on);
  const evidence = on.some(({ id }) => (ratings[id]?.evidence ?? '').trim() !== '');
  return {
    kind: 'table',
    head: ['Criterion', card.paths.a.name, card.paths.b.name, ...(evidence ? ['Evidence'] : [])],
    rows: on.map(({ id, label }) => {
      const given = ratings[id];
      return [
        label,
        ratingText(given?.a),
        ratingText(given?.b),
        ...(evidence ? [given?.evidence ?? ''] : []),
      ];
    }),
  };
}

function predictions({ commitment }: Draft): TextBlock[] {
  if (commitment.predictions.length === 0) return [];
  const items = commitment.predictions.map(
    ({ statement, by, probability }) =>
      `${statement}${by === null ? '' : `, by ${by}`}${probability === null ? '' : `, ${probability} %`}`,
  );
  return [
    { kind: 'heading', text: 'Predictions' },
    { kind: 'list', items },
  ];
}

import type { Draft, Rating } from '../../core/assessment/draft.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';

/** A decision as Markdown (CommonMark, with a table as GitHub has it): what was decided, why, and what was added since. */
export function decisionMarkdown({ revisions, covered }: Decision): string {
  if (covered !== null) {
    return `# ${inline(covered.title)}\n\nCovered until its review: the old answers are left out here.\n`;
  }
  const commit = commitOf(revisions);
  const notes = revisions.flatMap(({ at, body }) =>
    body.kind === 'note' ? [`### ${at.slice(0, 10)}\n\n${quoted(body.text)}`] : [],
  );
  const added = notes.length === 0 ? [] : ['## Notes', ...notes];
  if (commit === null) return `${['# A decision that cannot be read', ...added].join('\n\n')}\n`;
  const { assessment, verdict } = commit.body;
  return `${[
    `# ${inline(titleOf(assessment))}`,
    `Decided on ${commit.at.slice(0, 10)}.`,
    ...decided(assessment),
    '## Result',
    `**${inline(verdict.headline)}**`,
    verdict.sentences.map(inline).join(' '),
    '## Criteria',
    criteria(assessment),
    ...predictions(assessment),
    ...added,
  ].join('\n\n')}\n`;
}

function decided({ commitment, card }: Draft): string[] {
  const { choice, tryPath, until, confidence, reason, notes } = commitment;
  const names = { a: card.paths.a.name, b: card.paths.b.name };
  const chosen = {
    a: names.a,
    b: names.b,
    try: `Try ${tryPath === null ? 'one path' : names[tryPath]} first${until === null ? '' : `, until ${until}`}`,
    defer: `Decide later${until === null ? '' : `, on ${until}`}`,
    neither: 'Neither path',
  };
  return [
    ...(choice === null ? [] : [`Chosen: **${inline(chosen[choice])}**`]),
    ...(confidence === null ? [] : [`Confidence: ${confidence} %`]),
    ...(reason.trim() === '' ? [] : ['## Why', quoted(reason)]),
    ...(notes.trim() === '' ? [] : ['## Beside it', quoted(notes)]),
  ];
}

function criteria({ criteria: all, ratings, card }: Draft): string {
  const rows = all
    .filter(({ on }) => on)
    .map(({ id, label }) => {
      const given = ratings[id];
      return `| ${cell(label)} | ${rated(given?.a ?? null)} | ${rated(given?.b ?? null)} | ${cell(given?.evidence ?? '')} |`;
    });
  const head = `| Criterion | ${cell(card.paths.a.name)} | ${cell(card.paths.b.name)} | Evidence |`;
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rated(rating: Rating | null): string {
  if (rating === null) return '';
  if (rating.kind === 'value') return String(rating.value);
  return rating.kind === 'range' ? `${rating.low}–${rating.high}` : 'unknown';
}

function predictions({ commitment }: Draft): string[] {
  if (commitment.predictions.length === 0) return [];
  const lines = commitment.predictions.map(
    ({ statement, by, probability }) =>
      `- ${inline(statement)}${by === null ? '' : `, by ${by}`}${probability === null ? '' : `, ${probability} %`}`,
  );
  return ['## Predictions', lines.join('\n')];
}

/** A user's words on one line, with what Markdown would read in them escaped. */
const inline = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

const cell = inline;

/** A user's words as a quotation, line by line. */
const quoted = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${inline(line)}`)
    .join('\n');

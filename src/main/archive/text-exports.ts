import type { Decision } from '../../core/journal/decision.ts';
import { ALL_PARTS } from '../../core/report-options.ts';
import type { ReportInput } from '../../report/content.ts';
import { asMarkdown, type TextBlock } from '../../words/text-blocks.ts';
import { predictionRows } from './predictions.ts';

/** One decision, or all that are read one after the other. */
type Exported = Decision | Iterable<Decision>;

const isOne = (exported: Exported): exported is Decision => 'id' in exported;

const each = (exported: Exported): Iterable<Decision> => (isOne(exported) ? [exported] : exported);

/** Who exports, where and when. */
type ExportInfo = Pick<ReportInput, 'locale' | 'appVersion' | 'now'>;

/** The full record of each, as its PDF has it; what others answered is theirs, and left out. */
async function markdown(exported: Exported, info: ExportInfo): Promise<Iterable<string>> {
  // Only now: rendering brings React along.
  const { recordText } = await import('../../report/record-text.ts');
  const include = { ...ALL_PARTS, voices: false };
  return markdownPieces(exported, (decision) =>
    recordText({ ...info, subject: { kind: 'decision', decision }, layout: 'full', include, paper: 'a4' }),
  );
}

function* markdownPieces(exported: Exported, textOf: (decision: Decision) => TextBlock[]): Generator<string> {
  let separator = '';
  for (const decision of each(exported)) {
    const { covered } = decision;
    yield separator + asMarkdown(covered === null ? textOf(decision) : coveredText(covered.title));
    separator = '\n---\n\n';
  }
}

const coveredText = (title: string): TextBlock[] => [
  { kind: 'title', text: title },
  { kind: 'text', text: 'Covered until its review: the old answers are left out here.' },
];

/** An object of one decision; an array of all. */
function* json(exported: Exported): Generator<string> {
  const textOf = (decision: Decision) => JSON.stringify(decision, null, 2);
  if (isOne(exported)) {
    yield `${textOf(exported)}\n`;
    return;
  }
  let separator = '';
  yield '[';
  for (const decision of exported) {
    yield `${separator}\n${textOf(decision).replace(/^/gm, '  ')}`;
    separator = ',';
  }
  yield separator === '' ? ']\n' : '\n]\n';
}

/** Texts for other programs; each is made decision by decision, since there may be many. */
export const TEXT_EXPORTS = {
  markdown: { type: 'markdown', extension: 'md', name: null, text: markdown },
  json: { type: 'json', extension: 'json', name: null, text: async (exported: Exported) => json(exported) },
  predictions: {
    type: 'csv',
    extension: 'csv',
    name: 'predictions',
    text: async (exported: Exported) => predictionRows(each(exported)),
  },
} as const;

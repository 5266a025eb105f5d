import type { Decision } from '../../core/journal/decision.ts';
import { decisionText } from '../../words/decision-text.ts';
import { asMarkdown } from '../../words/text-blocks.ts';
import { predictionRows } from './predictions.ts';

/** One decision, or all that are read one after the other. */
type Exported = Decision | Iterable<Decision>;

const isOne = (exported: Exported): exported is Decision => 'id' in exported;

const each = (exported: Exported): Iterable<Decision> => (isOne(exported) ? [exported] : exported);

function* markdown(exported: Exported): Generator<string> {
  let separator = '';
  for (const decision of each(exported)) {
    yield separator + asMarkdown(decisionText(decision));
    separator = '\n---\n\n';
  }
}

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
  json: { type: 'json', extension: 'json', name: null, text: json },
  predictions: {
    type: 'csv',
    extension: 'csv',
    name: 'predictions',
    text: (exported: Exported) => predictionRows(each(exported)),
  },
} as const;

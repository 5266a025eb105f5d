import { comparable } from './comparable.ts';
import { nameBeforeBadge } from './headings.ts';
import { MAX_HEADING_LENGTH } from './limits.ts';
import type { Line } from './lines.ts';

const VERBS = 'use|choose|pick|prefer|select|go with|go for|opt for';

/** "Use" or another word for it, in a list or not, with or without emphasis in Markdown. */
export const RULE_START = new RegExp(`^(?:[-*•+]\\s+)?[*_]*(?:${VERBS})\\s+`, 'i');

/** What stands between a rule's path and its words. */
export const RULE_WORD = 'if|when';

const NAMED = new RegExp(`^(.+?) (?:${RULE_WORD})\\b`);

/** What follows "Use". A rule's head is short, however long the statements it quotes. */
const ruleHead = (text: string): string =>
  RULE_START.test(text) ? comparable(text.slice(0, MAX_HEADING_LENGTH).replace(RULE_START, '')) : '';

/** The names that a rule (`Use A if`), the bottom line (`A wins`) or a glued badge (`ANice Pick`) give, in comparable form. */
export function namesInPassing(line: Line): string[] {
  const rule = NAMED.exec(ruleHead(line.text));
  const winner = line.key.endsWith(' wins') ? line.key.slice(0, -' wins'.length) : '';
  return [rule?.[1] ?? '', winner, nameBeforeBadge(line) ?? ''].filter((name) => name !== '');
}

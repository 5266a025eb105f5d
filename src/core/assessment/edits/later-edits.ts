import type { Draft } from '../draft.ts';
import { ratingsOf } from './ratings.ts';

/**
 * Answers that can move the result, or that were to be given before it was seen, each under a name of its own.
 * Evidence, frame and commitment are words beside the answers and do not count.
 */
function answers(draft: Draft): Map<string, unknown> {
  const { criteria, weighing, rules, gut, tradeOffs } = draft;
  return new Map<string, unknown>([
    ['criteria.order', criteria.map(({ id }) => id)],
    ...criteria.map((criterion) => [`criteria.${criterion.id}`, criterion] as const),
    ['weighing.method', weighing.method],
    ['weighing.ranking', weighing.ranking],
    ['weighing.pairs', weighing.pairs],
    ...Object.entries(weighing.swings).map(([id, swing]) => [`swings.${id}`, swing] as const),
    ...criteria.flatMap(({ id }) => {
      const { a, b, today } = ratingsOf(draft, id);
      return [
        [`ratings.${id}.a`, a],
        [`ratings.${id}.b`, b],
        [`ratings.${id}.today`, today],
      ] as const;
    }),
    ...Object.entries(rules).map(([question, answer]) => [`rules.${question}`, answer] as const),
    ...Object.entries(gut).map(([question, answer]) => [`gut.${question}`, answer] as const),
    ...tradeOffs.map((tradeOff) => [`tradeOffs.${tradeOff.id}`, tradeOff] as const),
  ]);
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Names of the answers that differ between two states of a draft. */
export function changedAnswers(before: Draft, after: Draft): string[] {
  const [then, now] = [answers(before), answers(after)];
  const names = new Set([...then.keys(), ...now.keys()]);
  return [...names].filter((name) => !same(then.get(name), now.get(name)));
}

/** A draft with its count brought up to date, and the answers changed last, for the next call. */
interface CountedEdit {
  draft: Draft;
  lastChanged: readonly string[];
}

/**
 * Counts a change of answers made after the result was first seen. A slider's way and the letters of a word are many
 * edits of one answer: as long as the same answer changes, they count once.
 *
 * @param lastChanged what the call before returned; empty at first
 */
export function countLaterEdit(before: Draft, after: Draft, lastChanged: readonly string[]): CountedEdit {
  // Seen only now, or not yet: nothing can be later than it.
  if (before.firstResult === null || after.firstResult === null) return { draft: after, lastChanged: [] };
  const changed = changedAnswers(before, after);
  if (changed.length === 0) return { draft: after, lastChanged };
  if (changed.some((name) => lastChanged.includes(name))) return { draft: after, lastChanged: changed };
  const laterEdits = after.firstResult.laterEdits + 1;
  return { draft: { ...after, firstResult: { ...after.firstResult, laterEdits } }, lastChanged: changed };
}

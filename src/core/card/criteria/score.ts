import { madeOf } from './candidates.ts';
import { isSound } from './gate.ts';
import type { Kind } from './label-kinds.ts';
import { shortened } from './phrases.ts';
import type { Said } from './said.ts';
import { withMarks } from './slice.ts';
import { capitalised } from './wording.ts';
import { wantedInstead } from './words/adjectives.ts';
import { DENIED } from './words/con-patterns.ts';
import { isAbstract, isAmount } from './words/nouns.ts';

/** What a label of each kind is worth by itself; below `ENOUGH` nothing is chosen: the user is asked instead. */
const WORTH: Readonly<Record<Kind, number>> = {
  quality: 9,
  suitability: 8,
  ease: 8,
  amount: 8,
  doing: 7,
  little: 7,
  thing: 6,
  not: 6,
  topic: 3,
  unsure: 3.5,
};
const ENOUGH = 4;

/** A label that a stretch might have, and what it is worth: the choice falls on the highest. */
export interface Candidate {
  label: string;
  kind: Kind;
  score: number;
}

/** Freedom from these denies twice, or only in part. */
const DENIED_WITHIN =
  /^freedom from \w+ing(?: (?:no|little|few)\b| .*\b(?:un\w+(?:ed|able|al)|in\w+(?:ent|ant|ible)|less|nothing|never|nobody|not|cannot)\b)/i;

/** What speaks for or against a candidate: its kind, the weight, and where it holds. */
const FEATURES: readonly (readonly [Kind | 'all', number, (label: string, said: Said) => boolean])[] = [
  ['all', -0.5, (label) => label.length > 50],
  ['all', -9, (label) => DENIED_WITHIN.test(label)],
  // "You sail when others rest": when tells what is bad; "it can feel isolating": who takes it feels so.
  ['not', -9, (label) => /^freedom from (?:(?:feel|seem)ing \S+|\w+ing)$/i.test(label)],
  ['topic', 3.5, (_, { head }) => isAmount(head) || isAbstract(head)],
  ['topic', -3, (_, { predicate }) => DENIED.test(predicate)],
  ['topic', -2, (_, { words }) => words.some((word) => wantedInstead(word) !== undefined)],
];

/** All sound labels that a stretch might have, best first. */
export function candidatesOf(said: Said, made = madeOf(said)): Candidate[] {
  const all = made.flatMap(([kind, made]) =>
    shortened(made).map((text, cuts): Candidate => {
      const label = capitalised(text);
      const holding = FEATURES.filter(([of, , holds]) => (of === kind || of === 'all') && holds(label, said));
      return { label, kind, score: holding.reduce((sum, [, weight]) => sum + weight, WORTH[kind] - cuts) };
    }),
  );
  return all
    .filter(({ label }) => isSound(label))
    .map((each) => ({ ...each, label: withMarks(each.label) }))
    .sort((one, other) => other.score - one.score);
}

/** The candidate that is chosen; undefined where none is worth enough. */
export const chosenOf = (said: Said) => candidatesOf(said).find(({ score }) => score >= ENOUGH);

import { pathAhead } from '../core/assessment/earlier-evaluation.ts';
import { PATHS } from '../core/card/card.ts';
import type { SeenCriterion, SeenDifferently } from '../core/second-voice/seen-differently.ts';
import { counted, fixed, quoted, wholePoints } from './figures.ts';
import { marginMoves } from './margin-moves.ts';
import { type PathNames, sideOf } from './margins.ts';

/** What someone else's ratings come to, in sentences. No pronoun is made up: it is their name, or “they”. */
interface SecondVoiceWords {
  /** "With Jana Novak’s ratings it would be too close to call." */
  headline: string;
  /** Whose weights, and where the two are furthest apart; empty where nothing was rated. */
  apart: string;
  /** What is left open, reworded or new; null where nothing is. */
  gaps: string | null;
}

/** "Jana Novak’s" */
export const possessive = (name: string): string => `${name}’s`;

export function secondVoiceWords(seen: SeenDifferently, name: string, names: PathNames): SecondVoiceWords {
  return {
    headline: isSilent(seen)
      ? `${name} gave no rating that counts here.`
      : `With ${possessive(name)} ratings ${outcomeText(seen.theirs, names)}`,
    apart: isSilent(seen)
      ? ''
      : `Your weights, ${possessive(name)} ratings. ${furthestText(seen.criteria[0], name, names)}`,
    gaps: gapsText(seen, name),
  };
}

/** Nothing was rated, or nothing that is still a criterion with the same ends. */
const isSilent = ({ criteria }: SeenDifferently): boolean =>
  criteria.every(({ theirs }) => theirs.a === null && theirs.b === null);

function outcomeText(theirs: SeenDifferently['theirs'], names: PathNames): string {
  const ahead = pathAhead(theirs);
  if (ahead === null) return 'it would be too close to call.';
  return `${names.paths[ahead].name} would be ahead by ${wholePoints(theirs.margin.mid)}.`;
}

/** Where they are furthest apart, and on which path they differ more there. */
function furthestText(first: SeenCriterion | undefined, name: string, names: PathNames): string {
  if (first === undefined || sideOf(first.moved) === null) return 'They come to the same as yours.';
  const differences = PATHS.map((path) => ({
    path,
    by: (first.theirs[path] ?? first.own[path].mid) - first.own[path].mid,
  }));
  const [largest] = differences.toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const how =
    largest === undefined
      ? ''
      : `: ${name} rates ${names.paths[largest.path].shortName} ${largest.by < 0 ? 'lower' : 'higher'} there`;
  return `You are furthest apart on ${quoted(first.label)}${how}.`;
}

function gapsText({ gaps, criteria }: SeenDifferently, name: string): string | null {
  const reworded = criteria.filter(({ unasked }) => unasked === 'reworded').length;
  const added = criteria.filter(({ unasked }) => unasked === 'not-asked').length;
  const parts = [
    ...(gaps === 0 ? [] : [`${name} left ${counted(gaps, 'rating')} open.`]),
    ...(reworded === 0 ? [] : [`You have reworded the ends of ${criteriaText(reworded)} since you asked.`]),
    ...(added === 0 ? [] : [`The sheet did not ask about ${criteriaText(added)}.`]),
  ];
  return parts.length === 0 ? null : `${parts.join(' ')} There your own ratings count.`;
}

const criteriaText = (count: number): string => counted(count, 'criterion', 'criteria');

/** What their ratings do to the margin, by criterion, in points towards a: they add up to what lies between the two margins as shown. */
export const seenMoves = ({ criteria, own, theirs }: SeenDifferently): ReadonlyMap<string, number> =>
  marginMoves(
    {
      criteria: criteria.map(({ id, moved }) => ({ id, total: moved })),
      leftOut: [],
      added: [],
      parts: null,
    },
    own,
    theirs,
  ).criteria;

/** "3.1 towards TL", as a cell. */
export function movedCell(moved: number, names: PathNames): string {
  const side = sideOf(moved);
  return side === null ? 'no difference' : `${fixed(Math.abs(moved))} towards ${names.paths[side].shortName}`;
}

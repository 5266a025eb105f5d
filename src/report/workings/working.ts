import { fixed } from '../../charts/figures.ts';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { quoted } from '../../words/figures.ts';
import type { SourceKey } from './sources.ts';

/** How one kind of figure comes about, worked out with the user's own numbers. */
export interface Working {
  key: WorkingKey;
  title: string;
  /** Whole sentences, each with the arithmetic it speaks of. */
  lines: string[];
  /** What follows them where there is room: on the screen's page, not on paper. */
  further?: string[];
  /** Where the method is from; empty where it is the app's own convention. */
  sources: readonly SourceKey[];
}

export type WorkingKey =
  | 'weights'
  | 'margin'
  | 'bounds'
  | 'too-close'
  | 'shares'
  | 'central'
  | 'flips'
  | 'joint'
  | 'find-out'
  | 'trade'
  | 'rules'
  | 'predictions';

/** What the workings are told from. */
export interface Worked {
  assessment: Draft;
  evaluation: Evaluation;
  names: ChartNames;
}

export const named = (names: ChartNames, id: string): string => quoted(labelOf(names, id));

/** A weight in the arithmetic: always with one decimal, so that figures can be followed. */
export const weightText = (weight: number): string => `${fixed(weight * 100)} %`;

/** A signed figure inside a product: negative ones in brackets. */
export const factorText = (value: number, decimals = 1): string =>
  value < 0 ? `(${fixed(value, decimals)})` : fixed(value, decimals);

/** "68.27 − 62.43 = 5.84": with as many decimals, three at most, as it takes for the rounded figures to agree. */
export function subtraction(one: number, other: number): string {
  const decimals = [1, 2].find((digits) => {
    const round = (value: number) => Number(value.toFixed(digits));
    return (round(one) - round(other)).toFixed(digits) === (one - other).toFixed(digits);
  });
  const figure = (value: number) => fixed(value, decimals ?? 3);
  return `${figure(one)} − ${factorText(other, decimals ?? 3)} = ${figure(one - other)}`;
}

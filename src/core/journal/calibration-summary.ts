import {
  brierScore,
  type Level,
  levelsOf,
  pooledRates,
  type Resolved,
  recalibrate,
  type ScoreParts,
  scoreParts,
} from './calibration.ts';
import { type BandAt, consistencyBand } from './consistency-band.ts';
import type { DecisionInsight } from './insights.ts';

/** Number of answered predictions from which a conclusion is drawn. */
const CALIBRATION_FROM = 30;

/** How predictions turned out, over all decisions. */
export interface Calibration {
  answered: number;
  open: number;
  /** Decisions with at least one answered prediction. */
  decisions: number;
  /** How many more are needed for a conclusion; 0 where there are enough. */
  missing: number;
  /** 0–1; null where nothing is answered. */
  score: number | null;
  /** Only where there are enough. */
  parts: ScoreParts | null;
  diagram: Diagram | null;
}

/** The data of a reliability diagram. */
export interface Diagram {
  /** By rising probability. */
  levels: readonly Level[];
  /** What should have been said, 0–1, at each level. */
  line: readonly { probability: number; rate: number }[];
  band: readonly BandAt[];
}

export function calibrationOf(
  decisions: readonly Pick<DecisionInsight, 'predictions' | 'open'>[],
): Calibration {
  const resolved: Resolved[] = decisions.flatMap(({ predictions }) => predictions);
  const missing = Math.max(0, CALIBRATION_FROM - resolved.length);
  return {
    answered: resolved.length,
    open: decisions.reduce((sum, { open }) => sum + open, 0),
    decisions: decisions.filter(({ predictions }) => predictions.length > 0).length,
    missing,
    score: resolved.length === 0 ? null : brierScore(resolved),
    parts: missing > 0 ? null : scoreParts(resolved, recalibrate(resolved)),
    diagram: missing > 0 ? null : diagramOf(resolved),
  };
}

function diagramOf(resolved: readonly Resolved[]): Diagram {
  const levels = levelsOf(resolved);
  const rates = pooledRates(levels);
  const line = levels.map(({ probability }, index) => ({ probability, rate: rates[index] ?? Number.NaN }));
  return { levels, line, band: consistencyBand(resolved) };
}

/** At how many of the probabilities the line leaves the band. */
export const outsideBand = ({ line, band }: Diagram): number =>
  line.filter(({ rate }, index) => {
    const at = band[index];
    return at !== undefined && (rate < at.low || rate > at.high);
  }).length;

/** Most levels that are drawn as dots of their own. */
const MAX_DOTS = 11;

/** A dot of the diagram: how often came true what was said with about this probability, all 0–1. */
interface Dot {
  probability: number;
  rate: number;
  count: number;
  /** It stands for several probabilities together. */
  isGroup: boolean;
}

/** The dots: one for each probability, or for each ten percent where there are too many to tell apart. */
export function dotsOf(levels: readonly Level[]): Dot[] {
  const groups = new Map<number, Level[]>();
  for (const level of levels) {
    const key = levels.length > MAX_DOTS ? Math.round(level.probability * 10) / 10 : level.probability;
    groups.set(key, [...(groups.get(key) ?? []), level]);
  }
  return [...groups.values()].map((group) => {
    const sum = (of: (level: Level) => number) => group.reduce((total, level) => total + of(level), 0);
    const count = sum((level) => level.count);
    return {
      probability: sum((level) => level.probability * level.count) / count,
      rate: sum(({ came }) => came) / count,
      count,
      isGroup: group.length > 1,
    };
  });
}

/** Confidence in choices, scored at the first review that says yes or no to "I would choose this path again". */
export function choicesScored(decisions: readonly DecisionInsight[]): Resolved[] {
  return decisions.flatMap(({ confidence, reviews }) => {
    const again = reviews.find((review) => review.again === 'yes' || review.again === 'no')?.again;
    return confidence === null || again === undefined
      ? []
      : [{ probability: confidence / 100, came: again === 'yes' }];
  });
}

/** Where the methods come from. */
const SOURCES = {
  swing: {
    short: 'Edwards & Barron 1994',
    full: 'W. Edwards and F. H. Barron (1994). SMARTS and SMARTER: Improved simple methods for multiattribute utility measurement. Organizational Behavior and Human Decision Processes 60, 306–325.',
  },
  pairs: {
    short: 'Saaty 1980',
    full: 'T. L. Saaty (1980). The Analytic Hierarchy Process. McGraw-Hill.',
  },
  incomplete: {
    short: 'Harker 1987',
    full: 'P. T. Harker (1987). Incomplete pairwise comparisons in the analytic hierarchy process. Mathematical Modelling 9, 837–848.',
  },
  shares: {
    short: 'Lahdelma & Salminen 2001',
    full: 'R. Lahdelma and P. Salminen (2001). SMAA-2: Stochastic multicriteria acceptability analysis for group decision making. Operations Research 49, 444–454.',
  },
  retest: {
    short: 'Gil-Pelaez 1951',
    full: 'J. Gil-Pelaez (1951). Note on the inversion theorem. Biometrika 38, 481–482.',
  },
  flips: {
    short: 'Triantaphyllou & Sánchez 1997',
    full: 'E. Triantaphyllou and A. Sánchez (1997). A sensitivity analysis approach for some deterministic multi-criteria decision-making methods. Decision Sciences 28, 151–194.',
  },
  score: {
    short: 'Brier 1950',
    full: 'G. W. Brier (1950). Verification of forecasts expressed in terms of probability. Monthly Weather Review 78, 1–3.',
  },
  calibration: {
    short: 'Dimitriadis, Gneiting & Jordan 2021',
    full: 'T. Dimitriadis, T. Gneiting and A. I. Jordan (2021). Stable reliability diagrams for probabilistic classifiers. Proceedings of the National Academy of Sciences 118 (8), e2016191118.',
  },
} as const;
export type SourceKey = keyof typeof SOURCES;

/** The sources that some workings rest on, each once, in their order here. */
export const sourcesOf = (workings: readonly { sources: readonly SourceKey[] }[]): string[] =>
  (Object.keys(SOURCES) as SourceKey[])
    .filter((key) => workings.some(({ sources }) => sources.includes(key)))
    .map((key) => SOURCES[key].full);

/** `After Saaty 1980; Harker 1987.`; empty for what is after nobody. */
export const afterText = (sources: readonly SourceKey[]): string =>
  sources.length === 0 ? '' : `After ${sources.map((source) => SOURCES[source].short).join('; ')}.`;

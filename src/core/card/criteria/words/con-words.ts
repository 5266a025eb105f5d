import { wordList } from './word-list.ts';

/** There is too little of what follows. */
export const LACKING = wordList(`
  no little few fewer less limited insufficient inadequate missing minimal scarce scant reduced lacking restricted sparse zero
`);

/** Of a thing that "is limited", only the thing is wanted. */
export const LACKED = wordList(
  'limited scarce lacking missing insufficient inadequate minimal restricted absent patchy rare few',
);

/** There is too much of what follows. */
export const TOO_MUCH = wordList('more many increased endless excessive');

/** Things one wants less of, whatever stands before them. */
export const LOW = wordList(`
  competition complexity consumption cost costs downtime effort expense expenses fee fees investment footprint latency maintenance noise overhead pressure
  price prices rent risk risks stress tax taxes traffic turnover upkeep usage workload wear paperwork bureaucracy boilerplate
`);

/** Those of them that are no measure: one wants little of them rather than a low one. */
export const LITTLE = wordList(
  'boilerplate bureaucracy competition downtime effort maintenance noise paperwork pressure stress traffic upkeep wear',
);

/** Nouns turned round: what a con calls by the one is wanted as the other. */
export const NOUN_OPPOSITES: Record<string, string> = {
  absence: 'presence',
  ambiguity: 'clarity',
  complexity: 'simplicity',
  dependence: 'independence',
  dependency: 'independence',
  distance: 'closeness',
  fragmentation: 'unity',
  immaturity: 'maturity',
  inability: 'ability',
  inconsistency: 'consistency',
  inefficiency: 'efficiency',
  inflexibility: 'flexibility',
  insecurity: 'security',
  instability: 'stability',
  reliance: 'independence',
  rigidity: 'flexibility',
  slowness: 'speed',
  uncertainty: 'certainty',
  unpredictability: 'predictability',
  unreliability: 'reliability',
  verbosity: 'brevity',
  volatility: 'stability',
  loneliness: 'company',
  loss: 'keeping',
  monotony: 'variety',
  vagueness: 'clarity',
};

/** "needs", "requires": of what follows, little should be needed. */
export const NEEDING = wordList('require requires need needs demand demands');

/** "means", "has": what follows is the con itself. */
export const BEARING = wordList(`
  add adds bring brings carry carries cause causes create creates entail entails have has impose imposes include includes incur incurs
  introduce introduces involve involves mean means offer offers provide provides give gives
`);

/** "limits", "lacks": what follows is what is wanted. */
export const THWARTING = wordList(`
  block blocks hinder hinders lack lacks limit limits reduce reduces restrict restricts slow slows weaken weakens hurt hurts hamper hampers
`);

/** "rarely", "hardly": what follows is wanted, and seldom so. */
export const SELDOM = wordList('rarely seldom hardly barely scarcely never');

/** How a con weighs itself down or up. */
export const SOFTENERS = wordList(`
  very too quite relatively often rather somewhat fairly extremely potentially generally typically sometimes still occasionally
  comparatively usually frequently notoriously particularly especially significantly a an the can may might could tends possible
  potential also just simply almost
`);

import { wordList } from './word-list.ts';

/** Things that are poor or excellent, rather than few or many. */
const QUALITY_NOUNS = wordList(`
  appearance balance comfort communication coordination cooking coverage craftsmanship debugging documentation ease efficiency ergonomics
  food health heating income insulation interoperability management morale navigation onboarding pay performance privacy quality
  rest security service sleep sound speed strength support sustainability taste teamwork tooling typing warmth weather
`);

/** Of these one has much or little. */
const AMOUNTS = wordList(`
  access adventure ambition authority autonomy brevity calm choice company confidence contact control creativity daylight exercise experience
  expertise fresh-air freedom fun growth help independence influence innovation insight leisure money nature ownership
  peace power practice quiet recognition respect responsibility room routine say shade solitude space status structure sunlight time
  trust variety visibility work
`);

export const isQuality = (noun: string): boolean =>
  QUALITY_NOUNS.has(noun) || (/(?:ity|ness|cy)$/.test(noun) && !AMOUNTS.has(noun));

export const isAmount = (noun: string): boolean => AMOUNTS.has(noun);

import { wordList } from './word-list.ts';

/** Of these one has much or little. */
const AMOUNTS = wordList(`
  access attention authority autonomy availability backing calm care cash childcare choice clarity clutter coaching contact continuity
  control cover credit daylight demand documentation equipment equity exercise exposure expertise feedback flexibility focus freedom funding
  growth guidance heating help income independence influence insight leisure liability luck maintenance mentoring money noise onboarding
  ownership paperwork pay peace pensions power practice pressure privacy progress promotion prestige quiet recognition resale respect
  responsibility rest risk room salaries salary say security shade sleep solitude space supervision support time tooling training travel
  trust variety visibility wages waste work
`);

/** Can one have much or little of it? */
export const isAmount = (noun: string): boolean => AMOUNTS.has(noun);

/** What nobody wants, whatever is said of it: the less of it the better. */
const BURDENSOME = wordList(`
  admin anxiety boredom bugs bureaucracy burnout chores churn conflict conflicts confusion crises crunch debt delays disputes emergencies
  errors fatigue fear firefighting fragmentation friction fright frustration guilt incidents interruptions isolation jargon layoffs lag
  loneliness mistakes misunderstandings monotony nerves outages overtime panic politics procrastination quarrels quotas rejections
  reorganisations reorgs resentment rivalry rumours secrecy silos stress tedium temptation tension tensions turnover uncertainty violence
  worries
`);

/** Does nobody want it, as with stress or delays? */
export const isBurdensome = (noun: string): boolean => BURDENSOME.has(noun);

/** Adjectives that say how much by themselves: "hardly any full access" says nothing. */
const DEGREES = wordList(`
  close complete constant direct entire full high higher large low lower strong total
`);

/** Does this adjective say how much? */
export const isDegree = (adjective: string): boolean => DEGREES.has(adjective);

/** What one does again and again at work, so that one does it often or hardly ever. */
const REPEATED = wordList(`
  advising answering attending coaching coding debugging deploying designing discussing explaining giving hiring improvising interviewing
  leading meeting mentoring pairing playing presenting reading releasing reviewing seeing shipping singing speaking talking teaching
  testing travelling visiting writing
`);

/** Is this done again and again, so that one can say how often? */
export const isRepeated = (doing: string): boolean => REPEATED.has(doing);

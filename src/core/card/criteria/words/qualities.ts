import { wordList } from './word-list.ts';

/** Of these one has much or little. */
const AMOUNTS = wordList(`
  access authority autonomy calm cash choice clutter contact control cover daylight demand equipment exercise expertise flexibility
  freedom growth heating help income independence influence insight leisure luck maintenance money noise ownership paperwork pay peace
  power practice pressure privacy quiet recognition resale respect responsibility rest risk room say shade solitude space supervision
  support time training travel trust variety visibility waste work
`);

export const isAmount = (noun: string): boolean => AMOUNTS.has(noun);

/** Adjectives that say how much by themselves: "hardly any full access" says nothing. */
const DEGREES = wordList(`
  close complete constant direct entire full high higher large low lower strong total
`);

export const isDegree = (adjective: string): boolean => DEGREES.has(adjective);

/** What one does again and again at work, so that one does it often or hardly ever. */
const REPEATED = wordList(`
  advising answering attending coaching coding debugging deploying designing discussing explaining giving hiring improvising interviewing
  leading meeting mentoring pairing playing presenting reading releasing reviewing seeing shipping singing speaking talking teaching
  testing travelling visiting writing
`);

export const isRepeated = (doing: string): boolean => REPEATED.has(doing);

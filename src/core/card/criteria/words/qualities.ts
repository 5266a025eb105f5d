import { wordList } from './word-list.ts';

/** Of these one has much or little. */
const AMOUNTS = wordList(`
  access authority autonomy calm cash choice clutter contact control cover daylight demand equipment exercise expertise flexibility freedom
  growth heating help income independence influence insight leisure luck maintenance money noise ownership paperwork pay peace power
  practice pressure privacy quiet recognition resale respect responsibility rest risk room say shade solitude space supervision support
  time training travel trust variety visibility waste work
`);

export const isAmount = (noun: string): boolean => AMOUNTS.has(noun);

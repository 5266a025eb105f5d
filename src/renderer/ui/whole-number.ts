import { plainDigits } from './digits.ts';

/** What a text in a number field comes to: nothing, a number, or a text that is none of those asked for. */
export type Reading = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'refused' };

/**
 * Reads a whole number from min to max, in the digits of any script, with or without its unit behind it. Anything else is
 * refused, never rounded, cut or brought into the range: 7.5 is neither 7 nor 75.
 */
export function readWholeNumber(text: string, min: number, max: number, unit = ''): Reading {
  const written = withoutUnit(plainDigits(text).trim(), unit);
  if (written === '') return { kind: 'empty' };
  const value = /^[+-]?\d+$/.test(written) ? Number(written) : Number.NaN;
  return value >= min && value <= max ? { kind: 'number', value } : { kind: 'refused' };
}

function withoutUnit(text: string, unit: string): string {
  const marks = [unit, ...(unit.startsWith('%') ? ['%'] : [])];
  const mark = marks.find((each) => each !== '' && text.endsWith(each));
  return mark === undefined ? text : text.slice(0, -mark.length).trimEnd();
}

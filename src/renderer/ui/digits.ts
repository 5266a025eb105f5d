const DIGIT = /^\p{Nd}$/u;

/**
 * Decimal digits of any script within the Basic Multilingual Plane, such as full-width and Arabic-Indic ones, as 0 to 9; all else
 * stays as it is, and so does the length.
 */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit));

/** Unicode keeps the ten digits of a script together in their order, and no two scripts side by side. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (DIGIT.test(String.fromCharCode(code - value - 1))) value += 1;
  return value;
}

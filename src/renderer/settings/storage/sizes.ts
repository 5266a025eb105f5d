const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as a person reads it: `214 bytes`, `6.4 MB`, `31 GB`. */
export function sizeText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 10 ? 0 : 1;
  return `${value.toFixed(digits)}\u00a0${UNITS[unit]}`;
}

/** `23 decisions`, `1 draft`: a figure beside its noun. */
export const figureOf = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

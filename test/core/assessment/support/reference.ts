import numbers from '../../../fixtures/decision-math.json' with { type: 'json' };

const read = new Set<string>();

/** The numbers from outside this project. What a test takes from them is noted, see `unread`. */
export const reference = noting(numbers, '');

/** A stand-in for a part of the numbers that notes each leaf which is taken from it. */
function noting<T extends object>(part: T, path: string): T {
  return new Proxy(part, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return found;
      const here = `${path}/${key}`;
      read.add(here);
      return typeof found === 'object' && found !== null ? noting(found, here) : found;
    },
  });
}

/** The paths of all figures that no test has taken so far. */
export const unread = (): string[] => leaves(numbers, '').filter((path) => !read.has(path));

/** Paths of the figures: numbers, fractions as text, yes or no, and null, which says that there is none. */
function leaves(part: unknown, path: string): string[] {
  if (typeof part === 'object' && part !== null)
    return Object.entries(part).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
  return typeof part !== 'string' || /^\d+\/\d+$/.test(part) ? [path] : [];
}

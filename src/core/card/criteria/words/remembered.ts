/** So many texts are remembered; then all are forgotten, which costs little. */
const MOST_KEPT = 2000;

/** The same function, which remembers what it made of a text: most words and phrases are read several times. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

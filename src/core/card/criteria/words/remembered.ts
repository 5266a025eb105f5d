/** The same function, which remembers what it made of a text: most words and phrases are read several times. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (kept.size >= 2000) kept.clear();
    const made = kept.get(text) ?? make(text);
    kept.set(text, made);
    return made;
  };
}

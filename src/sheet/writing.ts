/** What is being written into a field, and what counted before it. */
export interface Writing<T> {
  text: string;
  before: T;
  /** The last change did not only take away from the text. */
  grew: boolean;
}

/** A field that shows what counts. */
export const unwritten = <T>(text: string, counts: T): Writing<T> => ({ text, before: counts, grew: true });

/**
 * A field's text after one more change. What it goes back to is what counted before the text was replaced or began to be taken away:
 * of 75 that becomes 1, 15 and 150 it is 75.
 *
 * @param counts what counts so far
 */
export function written<T>(last: Writing<T>, text: string, counts: T): Writing<T> {
  const grew = text.startsWith(last.text);
  const goesOnShrinking = !last.grew && last.text.startsWith(text);
  return { text, before: grew || goesOnShrinking ? last.before : counts, grew };
}

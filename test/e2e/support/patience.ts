/** Milliseconds after which something that has not happened will not happen any more. */
export const PATIENCE = 60_000;

/** Waits for something that may never come. @throws Error that names it, where it does not */
export async function inTime<T>(what: string, coming: Promise<T>): Promise<T> {
  const { promise: never, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`Waited in vain for ${what}.`)), PATIENCE);
  try {
    return await Promise.race([coming, never]);
  } finally {
    clearTimeout(timer);
  }
}

/** An id for something the user adds. Crypto's randomUUID needs a secure context, which app:// and 127.0.0.1 are. */
export const newId = (): string => crypto.randomUUID();

/** Milliseconds within which crashes count together. */
const SPAN = 60_000;
/** How often in that time the window is loaded anew by itself. */
const MAX_RELOADS = 2;

/** What to do after a crash, and the reloads to remember until the next one. */
interface AfterCrash {
  reload: boolean;
  /** When the window was loaded anew, in milliseconds. */
  reloads: readonly number[];
}

/**
 * A window that crashes is loaded anew, at most twice in a minute: what crashes again and again needs the user.
 * @param reloads as the crash before left them
 * @param now in milliseconds
 */
export function afterCrash(reloads: readonly number[], now: number): AfterCrash {
  const recent = reloads.filter((at) => now - at < SPAN);
  return recent.length < MAX_RELOADS
    ? { reload: true, reloads: [...recent, now] }
    : { reload: false, reloads: recent };
}

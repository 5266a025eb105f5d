let offered: (() => void) | null = null;

/** From now on the menu's export runs this. @returns what takes the offer back */
export function offerExport(run: () => void): () => void {
  offered = run;
  return () => {
    if (offered === run) offered = null;
  };
}

/** Runs the export of the screen in sight. @returns false where it has none */
export function runOfferedExport(): boolean {
  offered?.();
  return offered !== null;
}

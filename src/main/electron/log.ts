/** Where a developer or a bug report finds what the window is not told. */
export function logFailure(doing: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${doing}: ${detail}\n`);
}

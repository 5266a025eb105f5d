/** Does something once what has just changed is drawn, so that nobody waits for it. Not for a window about to be closed. */
export function afterDrawn(run: () => void): void {
  // A frame's callback runs before the frame is shown; what it puts off runs after.
  requestAnimationFrame(() => setTimeout(run));
}

/**
 * Refuses the addresses that Chromium shows without asking main, which refuses all others: `about:blank` and its kin. Out of the
 * page's reach, since this script runs in a world of its own.
 */
export function refuseBlankPages(): void {
  navigation.addEventListener('navigate', (event) => {
    if (event.cancelable && event.destination.url.startsWith('about:')) event.preventDefault();
  });
}

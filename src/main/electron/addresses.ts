/** The scheme that everything in a window comes from. There is no other. */
export const SCHEME = 'app';

export const WINDOW_HOST = 'crossroads';
export const REPORT_HOST = 'report';

/** The window's page. Its screens are parts of the address after the `#`. */
export const WINDOW_ADDRESS = `${SCHEME}://${WINDOW_HOST}/`;

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : null);

/** Does the app serve it itself? */
export const isOwnAddress = (address: string): boolean => parsed(address)?.protocol === `${SCHEME}:`;

/** Is it the window's page, on whatever screen? */
export function isWindowAddress(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === `${SCHEME}:` && url.host === WINDOW_HOST && url.pathname === '/';
}

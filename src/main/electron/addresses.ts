/** The only scheme that windows load from. */
export const SCHEME = 'app';

export const WINDOW_HOST = 'crossroads';
export const REPORT_HOST = 'report';

/** The window's page. Its screens are parts of the address after the `#`. */
export const WINDOW_ADDRESS = `${SCHEME}://${WINDOW_HOST}/`;

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : null);

/** Is it an address that the app serves itself? */
export const isOwnAddress = (address: string): boolean => parsed(address)?.protocol === `${SCHEME}:`;

/** Is it the window's page, on any screen? */
export function isWindowAddress(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === `${SCHEME}:` && url.host === WINDOW_HOST && url.pathname === '/';
}

/**
 * Chromium's protocol cannot serve a scheme of our own, so `app://window/x` goes by the name
 * `https://window.app.stand-in/x` inside Chromium. Main sees only the former.
 */
const SUFFIX = '.stand-in';
const schemes = new Set<string>();

/** From now on addresses of this scheme are served; without, Chromium does not know them. */
export function knowScheme(scheme: string): void {
  schemes.add(scheme);
}

export function toChromium(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (!schemes.has(scheme)) return address;
  return `https://${url.host}.${scheme}${SUFFIX}${url.pathname || '/'}${url.search}${url.hash}`;
}

export function fromChromium(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const [host, scheme] = url.hostname.slice(0, -SUFFIX.length).split(/\.(?=[^.]*$)/);
  if (!url.hostname.endsWith(SUFFIX) || host === undefined || scheme === undefined) return address;
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`;
}

/** An origin as Electron words it: `app://window`, or `null` for one that is no scheme, host and port. */
export function originFromChromium(origin: string): string {
  return /^[a-z]+:\/\/[^/]+$/.test(origin) ? fromChromium(origin).replace(/\/$/, '') : 'null';
}

import type { Context } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/**
 * The headers of every answer. Whatever is not named here the page may not do: no request to anywhere else, no
 * inline script, no frame around it. Styles need the nonce, which Mantine takes for the elements it writes.
 */
export const strictHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: {
      camera: false,
      microphone: false,
      geolocation: false,
      displayCapture: false,
      payment: false,
      usb: false,
      serial: false,
      hid: false,
      bluetooth: false,
      midi: false,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Would outlive this run and port: the next program on 127.0.0.1 might speak plain HTTP too.
    strictTransportSecurity: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    // A printed report brings its own, stricter policy.
    overwrite: false,
  });

/** The nonce in this answer's policy. */
export const styleNonce = (c: Context): string => c.get('secureHeadersNonce') ?? '';

/** For a report shown as a page: its own style elements and embedded fonts, nothing else, and no script at all. */
export const REPORT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-modals',
].join('; ');

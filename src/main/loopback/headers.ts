import type { Context } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import { WINDOW_SOURCES } from '../page.ts';

/** The headers of every answer. */
export const strictHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      ...WINDOW_SOURCES,
      styleSrc: [...WINDOW_SOURCES.styleSrc, NONCE],
      // The window asks this host over HTTP, where Electron's has a bridge.
      connectSrc: ["'self'"],
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

import { app, type Event } from 'electron';
import { isWindowAddress, WINDOW_ADDRESS } from './addresses.ts';

/** Keeps the page of every window from navigating elsewhere. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: Event<{ url: string }>) => {
      if (!isWindowAddress(event.url)) event.preventDefault();
    };
    // Main frame and others; loading by the app itself does not come here.
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    // Chromium shows about:blank without asking. The bridge refuses it; where it cannot, the page comes back as it was saved.
    contents.on('did-navigate', (_navigated, url) => {
      // It may be closed meanwhile.
      if (url.startsWith('about:')) contents.loadURL(WINDOW_ADDRESS).catch(() => undefined);
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // The one kind of connection that neither the policy nor the request filter sees.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

import { Hono } from 'hono';
import { apiRoute, type Call } from './api-route.ts';
import { fileRoute } from './file-route.ts';
import { ownHostOnly, ownOriginOnly, sessionOnly, tokenForCookie } from './guard.ts';
import { strictHeaders } from './headers.ts';
import { windowPages } from './pages.ts';
import type { PendingDownloads } from './pending-downloads.ts';
import { refuse } from './refusal.ts';
import type { Session } from './session.ts';
import { builtWindow, ownWindowOnly } from './window-build.ts';

interface LoopbackParts {
  port: number;
  session: Session;
  call: Call;
  downloads: PendingDownloads;
  /** Folder of the built window. */
  rendererFolder: string;
}

/** The address without its path. */
export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

/** The HTTP host's routes, every one behind the same guards. */
export function createLoopbackApp({ port, session, call, downloads, rendererFolder }: LoopbackParts): Hono {
  const app = new Hono();
  app.use(strictHeaders());
  app.use(ownHostOnly(`127.0.0.1:${port}`));
  app.use(ownOriginOnly(originOf(port)));
  app.get('/', tokenForCookie(session));
  app.use(sessionOnly(session));
  app.use('/api/*', ownWindowOnly(builtWindow(rendererFolder)));
  app.route('/api', apiRoute(call, session.cookieName));
  app.route('/files', fileRoute(downloads));
  app.route('/', windowPages(rendererFolder));
  app.onError((_error, c) =>
    refuse(c, 'internal', 'Something went wrong inside Crossroads. Try again, or start it again.'),
  );
  return app;
}

import { fromChromium } from './addresses.ts';
import type { CdpSession } from './cdp.ts';
import { serve } from './protocol.ts';
import { defaultSession } from './session.ts';

export interface PausedRequest {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string> };
}

/** Takes a request that Chromium is about to make the way it goes in Electron: webRequest, then protocol.handle. */
export async function answerRequest(cdp: CdpSession, paused: PausedRequest, webContentsId: number) {
  const { requestId, request, resourceType } = paused;
  const url = fromChromium(request.url);
  const { method, headers } = request;
  const fail = (errorReason: string) => cdp.send('Fetch.failRequest', { requestId, errorReason });

  const type = resourceType === 'Document' ? 'mainFrame' : resourceType.toLowerCase();
  if (await defaultSession.refuses({ url, method, resourceType: type, webContentsId }))
    return fail('BlockedByClient');
  if (url === request.url) return cdp.send('Fetch.continueRequest', { requestId });

  try {
    const response = await serve(url, method, headers);
    if (response === undefined) return fail('AddressUnreachable');
    return await cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  } catch {
    return fail('Failed');
  }
}

import { EventEmitter } from 'node:events';
import { protocol, serve } from './protocol.ts';

export interface RequestDetails {
  id: number;
  url: string;
  method: string;
  resourceType: string;
  webContentsId?: number;
}
export interface RequestAnswer {
  cancel?: boolean;
  redirectURL?: string;
}
type RequestListener = (details: RequestDetails, callback: (answer: RequestAnswer) => void) => void;
type PermissionCheck = (webContents: unknown, permission: string, origin: string, details: object) => boolean;
type PermissionRequest = (
  webContents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void;

let lastRequest = 0;

/** The one session there is. */
export class Session extends EventEmitter {
  readonly protocol = protocol;
  #beforeRequest: RequestListener | null = null;
  #check: PermissionCheck | null = null;
  #request: PermissionRequest | null = null;

  readonly webRequest = {
    onBeforeRequest: (...given: [RequestListener | null] | [{ urls: string[] }, RequestListener | null]) => {
      if (given.length === 2 && given[0].urls.join() !== '<all_urls>')
        throw new Error('The stand-in knows no filter but <all_urls>');
      this.#beforeRequest = given.length === 2 ? given[1] : given[0];
    },
  };

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#check = handler;
  }
  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#request = handler;
  }
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  setProxy = async (): Promise<void> => undefined;

  /** As Electron: whatever no handler refuses is granted; a page asks the second where the first refuses. */
  async mayUse(webContents: unknown, permission: string, origin: string): Promise<boolean> {
    if (this.#check?.(webContents, permission, origin, {}) ?? true) return true;
    const request = this.#request;
    if (request === null) return true;
    return new Promise((resolve) => request(webContents, permission, resolve, {}));
  }

  /** True where the app refuses the request. */
  async refuses(details: Omit<RequestDetails, 'id'>): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return false;
    lastRequest += 1;
    const id = lastRequest;
    const answer = await new Promise<RequestAnswer>((resolve) => listener({ id, ...details }, resolve));
    return answer.cancel ?? false;
  }

  async fetch(url: string, options: RequestInit = {}): Promise<Response> {
    const method = options.method ?? 'GET';
    if (await this.refuses({ url, method, resourceType: 'other' }))
      throw new Error('net::ERR_BLOCKED_BY_CLIENT');
    return (await serve(url, method, {})) ?? fetch(url, options);
  }
}

export const defaultSession = new Session();

export const session = { defaultSession };
export const net = { fetch: (url: string, options?: RequestInit) => defaultSession.fetch(url, options) };

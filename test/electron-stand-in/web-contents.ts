import { EventEmitter, once } from 'node:events';
import { fromChromium, toChromium } from './addresses.ts';
import { app } from './app.ts';
import { BINDING, REPLY } from './bridge.ts';
import type { CdpSession } from './cdp.ts';
import { type Frame, FrameTree } from './frames.ts';
import { invoke } from './ipc-main.ts';
import { applyPermissions } from './permissions.ts';
import { printToPdf } from './print-to-pdf.ts';
import { answerRequest, type PausedRequest } from './requests.ts';
import { defaultSession } from './session.ts';
import { readyChromium } from './state.ts';
import { closeTarget, dropTarget, onTargetGone, openTarget, type Target } from './targets.ts';
import { applyPreferences, type WebPreferences } from './web-preferences.ts';
import { createWire } from './wire.ts';

interface AskedWindow {
  url: string;
  windowName: string;
  windowFeatures: string[];
}
type OpenHandler = (details: { url: string; frameName: string; features: string }) => {
  action: 'allow' | 'deny';
};

const wire = createWire();
const all = new Set<WebContents>();

/** An event that a listener may prevent. */
function preventable<T extends object>(details: T) {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

export class WebContents extends EventEmitter {
  static #lastId = 0;
  readonly id: number;
  readonly session = defaultSession;
  readonly preferences: WebPreferences;
  readonly #target: Promise<Target>;
  /** Windows that the page asked for and that have not arrived yet. */
  readonly #asked: AskedWindow[] = [];
  #targetId: string | undefined;
  #frames: FrameTree | undefined;
  #openHandler: OpenHandler | undefined;
  /** The address that main itself is loading: no `will-navigate` for that. */
  #loading: string | undefined;
  #destroyed = false;

  constructor(preferences: WebPreferences, target: Promise<Target>) {
    super();
    WebContents.#lastId += 1;
    this.id = WebContents.#lastId;
    this.preferences = preferences;
    this.#target = target.then((opened) => this.#setUp(opened));
    all.add(this);
    app.emit('web-contents-created', {}, this);
  }

  static open(preferences: WebPreferences, width: number, height: number): WebContents {
    return new WebContents(preferences, openTarget(width, height));
  }

  get mainFrame(): Frame | undefined {
    return this.#frames?.main;
  }

  get targetId(): string | undefined {
    return this.#targetId;
  }

  getURL(): string {
    return this.mainFrame?.url ?? '';
  }

  getLastWebPreferences(): WebPreferences {
    return this.preferences;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(): void {}
  setVisualZoomLevelLimits = async (): Promise<void> => undefined;
  focus(): void {}

  async loadURL(url: string): Promise<void> {
    const { cdp } = await this.#target;
    const { browser } = readyChromium().connection;
    await applyPermissions(browser, this, URL.canParse(url) ? new URL(url).origin : '');
    const loaded = new Promise((resolve) => cdp.once('Page.loadEventFired', resolve));
    this.#loading = url;
    try {
      const { errorText } = await cdp.send<{ errorText?: string }>('Page.navigate', { url: toChromium(url) });
      if (errorText !== undefined) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
    } finally {
      this.#loading = undefined;
    }
    await loaded;
  }

  async reload(): Promise<void> {
    await this.loadURL(this.getURL());
  }

  async executeJavaScript(code: string): Promise<unknown> {
    if (this.preferences.javascript === false) throw new Error('Script failed to execute');
    const { cdp } = await this.#target;
    const { result, exceptionDetails } = await cdp.send<{
      result: { value: unknown };
      exceptionDetails?: { text: string };
    }>('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options: Parameters<typeof printToPdf>[1]): Promise<Buffer> {
    const { cdp } = await this.#target;
    return printToPdf(cdp, options);
  }

  /** Asks the page, which may hold itself open; `destroy` of the window does not. */
  async close(): Promise<void> {
    const { cdp } = await this.#target;
    await cdp.send('Page.close').catch(() => undefined);
  }

  async destroy(): Promise<void> {
    await closeTarget(await this.#target);
  }

  async #setUp(target: Target): Promise<Target> {
    const { cdp } = target;
    this.#targetId = target.id;
    this.#frames = new FrameTree(cdp, target.id);
    onTargetGone(target, () => this.#gone());
    cdp.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    cdp.on('Page.windowOpen', (asked: AskedWindow) => {
      this.#asked.push(asked);
      this.emit('stand-in:asked');
    });
    cdp.on('Fetch.requestPaused', (paused: PausedRequest) =>
      // A request whose page went away meanwhile needs no answer.
      this.#request(cdp, paused).catch(() => undefined),
    );
    cdp.on('Runtime.bindingCalled', (call: { name: string; payload: string; executionContextId: number }) => {
      if (call.name === BINDING) void this.#invoked(cdp, call.payload, call.executionContextId);
    });
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });
    await applyPreferences(cdp, this.preferences);
    await cdp.send('Runtime.runIfWaitingForDebugger');
    return target;
  }

  async #request(cdp: CdpSession, paused: PausedRequest): Promise<void> {
    const url = fromChromium(paused.request.url);
    const frame = this.#frames?.get(paused.frameId);
    const navigates = paused.resourceType === 'Document' && frame !== undefined;
    if (navigates && url !== this.#loading && this.#preventsNavigation(frame, url)) {
      await cdp.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' });
      return;
    }
    await answerRequest(cdp, paused, this.id);
  }

  #preventsNavigation(frame: Frame, url: string): boolean {
    const isMainFrame = frame.parent === null;
    const event = preventable({ url, frame, isMainFrame, isSameDocument: false, initiator: frame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url);
    return event.defaultPrevented;
  }

  /** A page opened a window: the app decides, before anything is loaded into it. */
  async popup(target: Target): Promise<void> {
    // The window and the wish for it come from two processes, in either order.
    while (this.#asked.length === 0) await once(this, 'stand-in:asked');
    const [asked] = this.#asked.splice(0, 1);
    const answer = this.#openHandler?.({
      url: fromChromium(asked?.url ?? ''),
      frameName: asked?.windowName ?? '',
      features: asked?.windowFeatures.join() ?? '',
    });
    if (answer?.action === 'deny') await dropTarget(target);
    else this.emit('did-create-window', target, this.preferences);
  }

  async #invoked(cdp: CdpSession, payload: string, contextId: number): Promise<void> {
    const { id, channel, args } = wire.read(payload) as { id: number; channel: string; args: unknown[] };
    let ok = true;
    let text: string;
    try {
      text = wire.write(await invoke(this, this.#frames?.ofContext(contextId) ?? null, channel, args));
    } catch (error) {
      ok = false;
      text = error instanceof Error ? error.message : String(error);
    }
    const expression = `${REPLY}(${id}, ${ok}, ${JSON.stringify(text)})`;
    // A page that went away needs no reply.
    await cdp.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
  }

  #gone(): void {
    this.#destroyed = true;
    all.delete(this);
    this.emit('destroyed');
  }
}

export const webContents = {
  getAllWebContents: () => [...all],
  fromId: (id: number) => [...all].find((contents) => contents.id === id),
  fromDevToolsTargetId: (id: string) => [...all].find((contents) => contents.targetId === id),
};

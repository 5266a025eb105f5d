import { fromChromium, originFromChromium } from './addresses.ts';
import type { CdpSession } from './cdp.ts';

interface CdpFrame {
  id: string;
  parentId?: string;
  url: string;
  securityOrigin: string;
}

let lastTreeNode = 0;

/** WebFrameMain's part that tells who sends. */
export class Frame {
  url = '';
  origin = 'null';
  readonly frameToken: string;
  readonly parent: Frame | null;
  readonly frameTreeNodeId: number;
  detached = false;

  constructor(frameToken: string, parent: Frame | null) {
    lastTreeNode += 1;
    this.frameTreeNodeId = lastTreeNode;
    this.frameToken = frameToken;
    this.parent = parent;
  }

  get top(): Frame {
    return this.parent?.top ?? this;
  }
}

/** The frames of one page, kept up to date from the protocol's events. */
export class FrameTree {
  readonly main: Frame;
  readonly #frames = new Map<string, Frame>();
  /** By the id of an execution context. */
  readonly #contexts = new Map<number, Frame>();

  constructor(cdp: CdpSession, mainId: string) {
    this.main = this.#add(mainId, null);
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }: { frameId: string; parentFrameId: string }) =>
      this.#add(frameId, this.#frames.get(parentFrameId) ?? this.main),
    );
    cdp.on('Page.frameNavigated', ({ frame }: { frame: CdpFrame }) => {
      const known = this.#frames.get(frame.id) ?? this.#add(frame.id, this.main);
      known.url = fromChromium(frame.url);
      known.origin = originFromChromium(frame.securityOrigin);
    });
    cdp.on('Page.frameDetached', ({ frameId }: { frameId: string }) => {
      const frame = this.#frames.get(frameId);
      if (frame !== undefined) frame.detached = true;
      this.#frames.delete(frameId);
    });
    cdp.on(
      'Runtime.executionContextCreated',
      ({ context }: { context: { id: number; auxData?: { frameId?: string } } }) => {
        const frame = this.#frames.get(context.auxData?.frameId ?? '');
        if (frame !== undefined) this.#contexts.set(context.id, frame);
      },
    );
  }

  get(id: string): Frame | undefined {
    return this.#frames.get(id);
  }

  ofContext(id: number): Frame | undefined {
    return this.#contexts.get(id);
  }

  #add(id: string, parent: Frame | null): Frame {
    const frame = new Frame(id, parent);
    this.#frames.set(id, frame);
    return frame;
  }
}

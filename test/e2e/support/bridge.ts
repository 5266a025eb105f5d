import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Bridge, Reply } from '../../../src/core/api.ts';

declare global {
  interface Window {
    crossroads?: Bridge;
  }
}

/** Asks the host as the page's own scripts do, and with whatever input. What the bridge throws is told as text. */
export function callBridge(page: Page, method: string, input: unknown): Promise<Reply<unknown> | string> {
  return page.evaluate(
    async (given) => {
      if (window.crossroads === undefined) return 'there is no bridge';
      try {
        return await window.crossroads.call(given.method, given.input);
      } catch (error) {
        return String(error);
      }
    },
    { method, input },
  );
}

/** A refusal with this code, to compare a reply with. */
export const refusal = (code: string) => ({ ok: false, error: { code, message: expect.any(String) } });

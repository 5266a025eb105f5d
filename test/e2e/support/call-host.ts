import type { Page } from 'playwright-core';
import type { Input, Method, Output, Reply } from '../../../src/core/api.ts';

/** Asks the host from inside the page, by whichever door this host has. @throws Error with what it says where it refuses */
export async function callHost<M extends Method>(page: Page, method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await page.evaluate(
    async (given): Promise<Reply<unknown>> => {
      if (window.crossroads !== undefined) return window.crossroads.call(given.method, given.input);
      const response = await fetch(`/api/${given.method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given.input),
      });
      return (await response.json()) as Reply<unknown>;
    },
    { method, input },
  );
  if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`);
  // The host's dispatcher has checked the value against this very method's output.
  return reply.value as Output<M>;
}

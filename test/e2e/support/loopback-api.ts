import type { Page } from 'playwright-core';
import type { Input, Method, Output } from '../../../src/core/api.ts';

/** Asks the loopback host as its page does. @throws Error with what the host says where it refuses */
export function callHost<M extends Method>(page: Page, method: M, input: Input<M>): Promise<Output<M>> {
  return page.evaluate(
    async (given) => {
      const answer = await fetch(`/api/${given.method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given.input),
      });
      const reply = await answer.json();
      if (!reply.ok) throw new Error(`${given.method}: ${reply.error.message}`);
      return reply.value;
    },
    { method, input },
  );
}

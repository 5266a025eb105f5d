import type { Page } from 'playwright-core';

/** Ways in which a page could be made to do what its policy refuses. */
export type Breach =
  | 'inline script'
  | 'eval'
  | 'foreign script'
  | 'style element without nonce'
  | 'style attribute'
  | 'foreign image'
  | 'foreign fetch'
  | 'foreign frame'
  | 'worker from text'
  | 'form'
  | 'base';

interface Violation {
  directive: string;
  policy: string;
  /** What the breach would have left behind. */
  succeeded: boolean;
}

/** Tries a breach in the page, and waits until the policy refuses it. @param foreign an address outside the app */
export function breach(page: Page, how: Breach, foreign: string): Promise<Violation> {
  return page.evaluate(
    async (given) => {
      const marked = window as { breached?: true };
      delete marked.breached;
      const insert = <K extends keyof HTMLElementTagNameMap>(
        tag: K,
        properties: Partial<HTMLElementTagNameMap[K]>,
      ) => {
        const element = Object.assign(document.createElement(tag), properties);
        document.body.append(element);
        return element;
      };
      const mark = 'window.breached = true';
      const tries: Record<Breach, () => unknown> = {
        'inline script': () => insert('script', { textContent: mark }),
        eval: () => setTimeout(mark, 0),
        'foreign script': () => insert('script', { src: given.foreign }),
        'style element without nonce': () => insert('style', { textContent: 'body { outline: 0 }' }),
        'style attribute': () => insert('p', {}).setAttribute('style', 'color: red'),
        'foreign image': () => insert('img', { src: given.foreign, alt: '' }),
        'foreign fetch': () => fetch(given.foreign).catch(() => undefined),
        'worker from text': () => new Worker(URL.createObjectURL(new Blob([mark]))),
        'foreign frame': () => insert('iframe', { src: given.foreign }),
        form: () => insert('form', { action: given.foreign, method: 'post' }).submit(),
        base: () => insert('base', { href: given.foreign }),
      };
      const violation = await new Promise<SecurityPolicyViolationEvent>((resolve) => {
        addEventListener('securitypolicyviolation', resolve, { once: true });
        try {
          tries[given.how]();
        } catch {
          // Some versions of Chromium throw as well where a worker is refused.
        }
      });
      return {
        directive: violation.effectiveDirective,
        policy: violation.originalPolicy,
        succeeded: marked.breached ?? false,
      };
    },
    { how, foreign },
  );
}

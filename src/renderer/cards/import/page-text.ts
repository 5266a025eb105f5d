import type { HtmlAnswer } from './html-worker.ts';

/** The words of a web page's source, or why they cannot be had. */
type HtmlReading = { kind: 'text'; text: string } | { kind: 'refused'; message: string };

const refused = (why: string): HtmlReading => ({
  kind: 'refused',
  message: `${why} Open the page in a browser, copy the comparison itself, and paste it.`,
});

const TOO_DEEP = 'This page’s source nests its parts too deep to be read.';
const TOO_SLOW = 'This page’s source takes too long to be read.';
const FAILED = 'This page’s source cannot be read.';

/** Milliseconds; 5 MB of an ordinary page take a tenth of it on a slow machine. */
const PATIENCE = 20_000;

/** The running read, which the next one ends. */
let end: (() => void) | null = null;

/**
 * Reads the words of a web page's source beside the window, which stays quick meanwhile. The reading before is ended.
 * @returns null where this one was ended
 */
export function textOfHtml(html: string): Promise<HtmlReading | null> {
  end?.();
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./html-worker.ts', import.meta.url), { type: 'module' });
    const finish = (reading: HtmlReading | null) => {
      clearTimeout(timer);
      worker.terminate();
      if (end === cancel) end = null;
      resolve(reading);
    };
    const cancel = () => finish(null);
    const timer = setTimeout(() => finish(refused(TOO_SLOW)), PATIENCE);
    end = cancel;
    worker.addEventListener('message', ({ data }: MessageEvent<HtmlAnswer>) =>
      finish(data.kind === 'text' ? data : refused(TOO_DEEP)),
    );
    worker.addEventListener('error', () => finish(refused(FAILED)));
    worker.postMessage(html);
  });
}

/** Does the text begin as the source of a web page does? */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is.test(text);

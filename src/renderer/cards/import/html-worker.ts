import { htmlText } from './html-text.ts';

/** What the worker that reads web pages answers: the words, or that there are none to be had. */
export type HtmlAnswer = { kind: 'text'; text: string } | { kind: 'too-deep' };

// Beside the window: a source of 5 MB takes longer than a frame, and one that is made to take forever can be ended.
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  self.postMessage(answer(data));
});

function answer(html: string): HtmlAnswer {
  try {
    return { kind: 'text', text: htmlText(html) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'too-deep' };
    throw error;
  }
}

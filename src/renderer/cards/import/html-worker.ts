import type { HtmlAnswer } from './html-messages.ts';
import { htmlText } from './html-text.ts';

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

import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../src/renderer/cards/import/page-text.ts';

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

describe('the words of a web page’s source', () => {
  it('are read beside the window', async () => {
    expect(await textOfHtml(page('<h1>A vs B</h1><p>One<br>Two</p>'))).toEqual({
      kind: 'text',
      text: 'A vs B\nOne\nTwo',
    });
  });

  it.each([
    ['elements that are never closed', '<div>'.repeat(24_000)],
    ['five megabytes of them', '<div>'.repeat(1_000_000)],
    [
      'formatting that is opened again in each paragraph',
      Array.from({ length: 20_000 }, (_, n) => `<b a=${n}><p>`).join(''),
    ],
    ['tables in tables', '<table><tr><td>'.repeat(10_000)],
  ])('are refused with what to do where it nests %s', async (_, body) => {
    expect(await textOfHtml(page(body))).toEqual({
      kind: 'refused',
      message: expect.stringMatching(/too deep to be read\. Open the page in a browser, copy/),
    });
  });

  it('are read from five megabytes of an ordinary page', async () => {
    const reading = await textOfHtml(
      page('<div><ul><li>A point that is made</li></ul></div>'.repeat(90_000)),
    );
    expect(reading).toMatchObject({ kind: 'text', text: expect.stringMatching(/^• A point that is made\n/) });
  });

  it('nests as deep as browsers do', async () => {
    expect(await textOfHtml(page(`${'<div>'.repeat(500)}deep`))).toEqual({ kind: 'text', text: 'deep' });
  });

  it('of an earlier reading are dropped for a later one', async () => {
    const [first, second] = await Promise.all([
      textOfHtml(page('<p>one</p>'.repeat(100_000))),
      textOfHtml(page('<p>two</p>')),
    ]);
    expect([first, second]).toEqual([null, { kind: 'text', text: 'two' }]);
  });
});

import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../src/words/text-blocks.ts';

describe('a text as Markdown', () => {
  it('escapes what Markdown would read in words, at the start of a line too', () => {
    const lines = [
      '# 1',
      '1. one',
      '2026. That year',
      '3) three',
      '- minus',
      '+ plus',
      '===',
      'a & b',
      '4.5 points',
    ];
    expect(
      asMarkdown([{ kind: 'quote', text: lines.join('\n') }])
        .trim()
        .split(/ {2}\n/),
    ).toEqual([
      '> \\# 1',
      '> 1\\. one',
      '> 2026\\. That year',
      '> 3\\) three',
      '> \\- minus',
      '> \\+ plus',
      '> \\===',
      '> a \\& b',
      '> 4.5 points',
    ]);
  });

  it('stays what it is where Markdown is read: no link, no entity, no line across, its lines kept', () => {
    const words = 'See http://x.example and www.x.example, or me@x.example.\n&lt;b&gt; &copy;\n---\nend';
    const html = String(
      marked.parse(
        asMarkdown([
          { kind: 'strong', text: '' },
          { kind: 'quote', text: words },
        ]),
      ),
    );
    expect(html).not.toMatch(/<(?:a|hr|h2|b)\b/);
    expect(html.match(/<br>/g)).toHaveLength(3);
    for (const said of [
      'http://x.example',
      'www.x.example',
      'me@x.example',
      '&amp;lt;b&amp;gt; &amp;copy;',
    ]) {
      expect(html).toContain(said);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type MarkupNode, textOfMarkup } from '../../../src/core/card/html/markup-text.ts';

const text = (value: string): MarkupNode => ({ nodeName: '#text', value });
const element = (nodeName: string, ...children: (MarkupNode | string)[]): MarkupNode => ({
  nodeName,
  childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

describe('the text of a web page', () => {
  it('has a line for each block, and runs of inline words on one', () => {
    const page = element(
      '#document',
      element(
        'html',
        element(
          'body',
          element('h1', 'A ', element('b', 'vs'), ' B'),
          'loose',
          element('p', 'One', element('br'), 'Two'),
        ),
      ),
    );
    expect(textOfMarkup(page)).toBe('A vs B\nloose\nOne\nTwo');
  });

  it('puts a bullet before each entry of a list, nested ones too', () => {
    const list = element(
      'ul',
      element('li', element('p', '+Good'), element('ol', element('li', 'Better'), element('li'))),
      element('li', '-Bad'),
    );
    expect(textOfMarkup(list)).toBe('• +Good\n• Better\n• -Bad');
  });

  it('leaves out scripts, styles, the head, templates and what else is not read', () => {
    const page = element(
      'html',
      element('head', element('title', 'T')),
      element(
        'body',
        element('script', 'run()'),
        element('style', 'p{}'),
        element('template', 'later'),
        element('svg', element('text', 'drawn')),
        { nodeName: '#comment', value: 'note' },
        'seen',
      ),
    );
    expect(textOfMarkup(page)).toBe('seen');
  });

  it('makes one space of any white space', () => {
    expect(textOfMarkup(element('p', ' a\n\t b', element('i', '\u00A0 c ')))).toBe('a b c');
  });

  it('reads a tree of any depth', () => {
    let deep = element('div', 'bottom');
    for (let depth = 0; depth < 200_000; depth += 1) deep = element('div', deep);
    expect(textOfMarkup(deep)).toBe('bottom');
  });

  it('stops where no page could still be read', () => {
    const many = element('div', ...Array.from({ length: 1_000 }, () => element('p', 'x'.repeat(1_000))));
    expect(textOfMarkup(many).length).toBeLessThan(410_000);
  });
});

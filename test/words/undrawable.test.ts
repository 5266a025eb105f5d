import { describe, expect, it } from 'vitest';
import { undrawableText } from '../../src/words/undrawable.ts';

describe('characters that cannot be drawn', () => {
  it('are told by script, with examples and places, and what to do', () => {
    expect(
      undrawableText([
        { character: 'क', places: ['Why now', 'Evidence'] },
        { character: 'ष', places: ['Why now'] },
        { character: '\u{10fffd}', places: ['Question'] },
      ]),
    ).toBe(
      'Devanagari letters (क U+0915, ष U+0937) in “Why now” and “Evidence” cannot be drawn on this computer. ' +
        'Some signs (\u{10fffd} U+10FFFD) in “Question” cannot be drawn on this computer. ' +
        'The PDF would show empty boxes there. Install a font for them, or write them in other letters.',
    );
  });

  it('are counted where there are many', () => {
    const missing = Array.from('กขคงจ', (character, index) => ({
      character,
      places: [`Place ${index}`],
    }));
    expect(undrawableText(missing)).toContain(
      'Thai letters (ก U+0E01, ข U+0E02, ค U+0E04, ง U+0E07, …) in “Place 0”, “Place 1”, “Place 2” and 2 other places cannot',
    );
  });

  it('are not mentioned where there are none', () => {
    expect(undrawableText([])).toBe('');
  });
});

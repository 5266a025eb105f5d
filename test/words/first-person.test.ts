import { describe, expect, it } from 'vitest';
import { inFirstPerson } from '../../src/words/first-person.ts';

describe('a sentence in the first person', () => {
  it.each([
    [
      'If you answered everything again, IC would come first.',
      'If I answered everything again, IC would come first.',
    ],
    ['You answered “You and your team”.', 'I answered “You and your team”.'],
    ['At your weights IC stays ahead; you are not sure.', 'At my weights IC stays ahead; I am not sure.'],
    ['You were 70 % sure of it.', 'I was 70 % sure of it.'],
    ['Nothing you left open matters to you.', 'Nothing I left open matters to me.'],
  ])('%s', (said, own) => {
    expect(inFirstPerson(said, [])).toBe(own);
  });

  it('leaves names as they are', () => {
    expect(inFirstPerson('You (and you?) is ahead of your rule.', ['You (and you?)'])).toBe(
      'You (and you?) is ahead of my rule.',
    );
  });
});

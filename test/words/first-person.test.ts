import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/words/figures.ts';
import { firstPersonFor, inFirstPerson } from '../../src/words/first-person.ts';
import { exampleCard } from '../core/assessment/support/assessments.ts';
import { allText } from './support/all-text.ts';
import { allCases } from './support/verdict-cases.ts';

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

  it('leaves a name only where it stands by itself', () => {
    expect(inFirstPerson('You named Y: you, Your and Y.', ['X', 'Y', 'yo'])).toBe('I named Y: I, My and Y.');
  });

  it('leaves a quote whole that holds quotes of its own', () => {
    expect(inFirstPerson(`You wrote ${quoted('Say “your name” to your lead')}.`, [])).toBe(
      'I wrote “Say ‘your name’ to your lead”.',
    );
  });

  it('leaves a quote whole that was kept with quotes of its own', () => {
    expect(inFirstPerson('“The “boss” you get” made the difference to you.', [])).toBe(
      '“The “boss” you get” made the difference to me.',
    );
  });

  it('leaves the whole of a name that begins with another', () => {
    expect(inFirstPerson('Work for you beats your Work.', ['Work', 'Work for you'])).toBe(
      'Work for you beats my Work.',
    );
  });

  it('is grammatical wherever a result speaks of its user', () => {
    const say = firstPersonFor(exampleCard);
    const own = allCases().flatMap((one) => allText(one).map(say));
    expect(own.filter((text) => /\bI\b/.test(text)).length).toBeGreaterThan(100);
    const wrong = /\b(?:are|is|were|for|of|by|with|on|from|gives?|lets?|suits?|puts?) I\b|\bI (?:are|were)\b/;
    expect(own.filter((text) => wrong.test(text.replace(/“[^”]*”/g, '“”')))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { read, refusal, SAMPLE } from './support/parsed.ts';

describe('what is refused', () => {
  it.each([
    ['an empty text', '', 1],
    ['only blank lines', '\n\n \n', 1],
    ['an essay', 'Tea and coffee.\n\nSome like tea vs coffee in the morning.', 1],
  ])('%s', (_, text, line) => {
    expect(refusal(text)).toMatchObject({
      line,
      expected: 'A line such as “Night Trains vs Short Flights”.',
    });
  });

  it.each([
    [
      'names one thing twice',
      '# Tea vs tea\n\nTea\n\nSummary',
      /the same thing twice/,
      /two different names/,
    ],
    [
      'has no words in both names',
      '🎉 vs 🎊\n\n🎉\n\nSummary',
      /without a letter or a digit/,
      /names in words/,
    ],
    [
      'has no words in one name',
      '🎉 vs Tea\n\nTea\n\nSummary',
      /without a letter or a digit/,
      /names in words/,
    ],
    [
      'has a name of 3,000 letters',
      `${'x'.repeat(3000)} vs Tea\n\nTea\n\nSummary`,
      /longer than 400/,
      /shorter names/,
    ],
  ])('a title that %s, with what is wrong about it and on its own line', (_, page, message, expected) => {
    expect(refusal(`From a page\n\n${page}`)).toMatchObject({
      line: 3,
      message: expect.stringMatching(message),
      expected: expect.stringMatching(expected),
    });
  });

  it('a text of more than 200 kB, by its bytes, on the line where it passes them', () => {
    const filler = `${'é'.repeat(499)}\n`;
    expect(refusal(`${SAMPLE}${filler.repeat(190)}`)).toBeNull();
    const long = refusal(`${filler.repeat(200)}${filler.repeat(200)}`);
    expect(long).toMatchObject({ line: 201, message: 'The text is longer than 200 kB.' });
    expect(refusal(filler.repeat(400).replaceAll('\n', '\r'))).toMatchObject({ line: 201 });
    expect(refusal(SAMPLE + ' '.repeat(200_000 - Buffer.byteLength(SAMPLE)))).toBeNull();
    expect(refusal(SAMPLE + ' '.repeat(200_001 - Buffer.byteLength(SAMPLE)))).not.toBeNull();
  });

  it('more than 60 pros and cons, but not 60', () => {
    const many = (count: number) =>
      `A vs B\nA\nSummary\nPros\n${Array.from({ length: count - 1 }, (_, at) => `• +Pro ${at}\n`).join('')}B\nSummary\nCons\n• -Con\n`;
    expect(read(many(60)).page.paths.a.pros).toHaveLength(59);
    expect(refusal(many(61))).toMatchObject({
      line: 68,
      message: 'There are 61 pros and cons; a card can hold 60.',
    });
  });

  it('a list of statements above the first name, even without its heading', () => {
    expect(refusal('A vs B\n\n• +Stray\n\nA\n\nSummary\n\nB\n\nSummary')).toMatchObject({
      line: 3,
      message: 'This list belongs to no path.',
    });
  });
});

describe('what is odd', () => {
  it('is told with its line, and the rest is read', () => {
    const text =
      'A vs B\nA\nSummary\nPros\n• -Dear\n• Fine\nB\nSummary\nPros\n• +Good\nRandom words\nMore of them\nCons\n• -Bad\nThe Verdict\nUse A if: You want fine and can live with dear.\nUse B if: You prioritize good over what A offers.';
    const { page, warnings } = read(text);
    expect(page.paths.a).toMatchObject({ pros: [{ text: 'Fine' }], cons: [{ text: 'Dear' }] });
    expect(page.paths.b).toMatchObject({ pros: [{ text: 'Good' }], cons: [{ text: 'Bad' }] });
    expect(warnings).toEqual([
      { line: 5, message: 'The sign and the heading above disagree. This was taken as a con.' },
      { line: 11, message: '“Random words” is in no list and was left out.' },
    ]);
  });

  it('is a missing summary only where the other path has one', () => {
    const page = (summary: string) => `A vs B\nA\n${summary}\nPros\n• +Fine\nB\nPros\n• +Good`;
    const messages = (text: string) => read(text).warnings.map(({ message }) => message);
    expect(messages(page('People should choose A'))).toContain('“B” has no summary and no cons.');
    expect(messages(page(''))).toContain('“B” has no cons.');
  });

  it('leaves out a statement too long to be one', () => {
    const { page, warnings } = read(
      `A vs B\nA\nSummary\nPros\n• +${'very '.repeat(500)}\n• +Fine\nB\nSummary`,
    );
    expect(page.paths.a.pros.map(({ text }) => text)).toEqual(['Fine']);
    expect(warnings).toContainEqual({
      line: 5,
      message: 'This is longer than 2,000 characters and was left out.',
    });
  });

  it('says that two lines differ on the pick, and which one was followed', () => {
    const text =
      'A vs B\nA\nNice Pick\nSummary\nPros\n• +Fine\nB\nSummary\nPros\n• +Good\nThe Bottom Line\nB wins';
    const { page: card, warnings } = read(text);
    expect(card.pick).toEqual({ path: 'a', line: 3 });
    expect(warnings).toContainEqual({
      line: 12,
      message: 'This line and line 3 name different paths as the pick. Line 3 was followed.',
    });
  });

  it('says that no verdict could be read where the only rule breaks off', () => {
    const { warnings } = read(
      'A vs B\nA\nSummary\nPros\n• +Fine\nB\nSummary\nPros\n• +Good\nUse A if: You want',
    );
    const messages = warnings.map(({ message }) => message);
    expect(messages).toContain('This rule breaks off, so it was left out.');
    expect(messages).toContain('No verdict could be read, so the card has no rules.');
  });

  it('names no line where the page has no verdict', () => {
    const { warnings } = read('A vs B\nA\nPros\n• +Fine\nCons\n• -Late\nB\nPros\n• +Good\nCons\n• -Slow');
    const message = 'No verdict could be read, so the card has no rules.';
    expect(warnings).toEqual([{ line: null, message }]);
  });
});

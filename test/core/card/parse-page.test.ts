import { describe, expect, it } from 'vitest';
import type { ComparisonPage, Warning } from '../../../src/core/card/parse/page.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { pageText } from './support/pages.ts';

const SAMPLE = pageText('night-trains.txt');

function read(text: string): { page: ComparisonPage; warnings: Warning[] } {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(`${parsed.line}: ${parsed.message}`);
  return parsed;
}

const refusal = (text: string) => {
  const parsed = parsePage(text);
  return parsed.kind === 'refused' ? parsed : null;
};

const withoutLines = (page: ComparisonPage): unknown =>
  JSON.parse(JSON.stringify(page, (key, value: unknown) => (/line$/i.test(key) ? undefined : value)));

describe('the sample page', () => {
  it('is read in full', () => {
    const { page, warnings } = read(SAMPLE);
    expect(warnings).toEqual([]);
    expect(page.titleLine).toBe(3);
    expect(page.pick).toEqual({ path: 'a', line: 9 });
    expect(page.paths.a).toEqual({
      name: 'Night Trains',
      headingLine: 13,
      summary: {
        text: 'Travellers should take night trains when they want to arrive rested in a city centre',
        line: 17,
      },
      pros: [
        {
          text: "It's useful for saving a hotel night, carrying bulky luggage, or working without interruption, such as on business trips",
          line: 21,
        },
      ],
      cons: [{ text: 'Few routes run every day', line: 26, placeholder: false }],
      tags: [
        { text: 'rail-passes', line: 22 },
        { text: 'slow-travel', line: 22 },
      ],
      rule: {
        line: 43,
        words: expect.stringMatching(/^Use Night Trains if: You want it's useful .* run every day\.$/),
        pro: "It's useful for saving a hotel night, carrying bulky luggage, or working without interruption, such as on business trips",
        con: 'Few routes run every day',
        prefers: false,
      },
    });
    expect(page.paths.b.cons).toEqual([
      { text: 'Specific tradeoffs depend on your use case', line: 39, placeholder: true },
    ]);
    expect(page.paths.b.rule).toMatchObject({ con: null, prefers: true });
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a blank line after each', (text: string) => text.replaceAll('\n', '\n\n')],
    ['blank lines at both ends', (text: string) => `\n \n\t\n${text}\n\n`],
    ['no blank lines', (text: string) => text.replace(/\n+/g, '\n')],
    ['trailing spaces', (text: string) => text.replaceAll('\n', ' \t\n')],
    [
      'no-break spaces in place of spaces at line starts',
      (text: string) => text.replaceAll('\n  ', '\n\u00A0\u00A0'),
    ],
    ['invisible marks around lines', (text: string) => text.replaceAll('\n', '\u200B\n\uFEFF')],
    ['hyphens for bullets', (text: string) => text.replaceAll('•', '-')],
    ['asterisks for bullets', (text: string) => text.replaceAll('•', '*')],
    ['no indent', (text: string) => text.replaceAll('  •', '•')],
    ['a space after the sign', (text: string) => text.replace(/• ([+-])/g, '• $1 ')],
    ['no bullets before +', (text: string) => text.replaceAll('• +', '+')],
    ['minus signs', (text: string) => text.replaceAll('• -', '• −')],
    ['escaped signs', (text: string) => text.replaceAll('• +', '• \\+')],
    ['curly quotes in the rules only', (text: string) => text.replaceAll("want it's", 'want it’s')],
    [
      'headings of Markdown',
      (text: string) => text.replace(/^(Pros|Cons|The Verdict|Night Trains|Short Flights)$/gm, '## $1 ##'),
    ],
    [
      'bold headings',
      (text: string) => text.replace(/^(Pros|Cons|The Verdict|Night Trains|Short Flights)$/gm, '**$1:**'),
    ],
    ['a glued badge', (text: string) => text.replace('Nice Pick\n\nTravellers', 'Nice PickTravellers')],
    [
      'a badge on the heading',
      (text: string) => text.replace('Night Trains\n\nNice Pick\n', 'Night Trains Nice Pick\n'),
    ],
    ['the emoji on a line of its own', (text: string) => text.replace('🧊Nice', '🧊\nNice')],
    ['no badge line above the title', (text: string) => text.replace('Dynamic\n', '')],
    [
      'page furniture',
      (text: string) =>
        `Menu\n• Home\nGo vs Rust\n\n${text}\n• Next: Tea vs Coffee\nNight Trains\nPros and cons of flying\n`,
    ],
    ['no full stops after the rules', (text: string) => text.replace(/(every day|offers)\.$/gm, '$1')],
    ['rules under their heads', (text: string) => text.replace(/ if: /g, ' if:\n\n')],
  ])('says the same with %s', (_, change) => {
    const changed = change(SAMPLE);
    expect(changed).not.toBe(SAMPLE);
    const { page } = read(changed);
    const original = read(SAMPLE).page;
    for (const key of ['a', 'b'] as const) {
      const { rule, ...rest } = page.paths[key];
      const { rule: wanted, ...others } = original.paths[key];
      expect(JSON.stringify(rest).replace(/"(?:line|headingLine)":\d+/g, '')).toBe(
        JSON.stringify(others).replace(/"(?:line|headingLine)":\d+/g, ''),
      );
      expect([rule?.pro, rule?.con, rule?.prefers]).toEqual([wanted?.pro, wanted?.con, wanted?.prefers]);
    }
    expect([page.pick?.path, page.pickReason?.text]).toEqual([
      original.pick?.path,
      original.pickReason?.text,
    ]);
  });

  it('says the same with both sections in the other order', () => {
    const [head = '', sections = '', verdict = ''] = SAMPLE.split(
      /(?=^Night Trains\n\nNice Pick)|(?=^The Verdict)/m,
    );
    const [first = '', second = ''] = sections.split(/(?=^Short Flights$)/m);
    expect(withoutLines(read(head + second + first + verdict).page)).toEqual(withoutLines(read(SAMPLE).page));
  });
});

describe('the title', () => {
  const page = (title: string, a: string, b: string) =>
    `${title}\n\n${a}\n\nSummary\n\nPros\n\n• +One\n\n${b}\n\nSummary\n\nPros\n\n• +Two\n`;

  it.each([
    ['C++ vs C#', 'C++', 'C#'],
    ['Node.js vs Go', 'Node.js', 'Go'],
    ['CI/CD vs Manual Releases 2.0', 'CI/CD', 'Manual Releases 2.0'],
    ['Tea vs Coffee vs Milk', 'Tea vs Coffee', 'Milk'],
    ['Tea vs Coffee vs Milk', 'Tea', 'Coffee vs Milk'],
    ['Acme Inc. vs Globex Inc.', 'Acme Inc.', 'Globex Inc.'],
    ['Tea VS. Coffee', 'Tea', 'Coffee'],
    ['Staying versus Going', 'Staying', 'Going'],
    ['Pros vs Cons', 'Pros', 'Cons'],
    ['1 vs 2', '1', '2'],
    ['Rock and roll vs 𝄞 Jazz', 'Rock and roll', '𝄞 Jazz'],
  ])('%s names %s and %s', (title, a, b) => {
    const { paths } = read(page(title, a, b)).page;
    expect([paths.a.name, paths.b.name]).toEqual([a, b]);
    expect([paths.a.pros[0]?.text, paths.b.pros[0]?.text]).toEqual(['One', 'Two']);
  });

  it('says so where it can be read in two ways and nothing below decides', () => {
    const { page: read1, warnings } = read(
      'Tea vs Coffee vs Milk\n\nGuests like tea meets guests like milk. Here’s our take.',
    );
    expect(read1.paths.a.name).toBe('Tea');
    expect(warnings[0]).toEqual({
      line: 1,
      message: 'The title can be read in more than one way. It was read as "Tea" against "Coffee vs Milk".',
    });
  });

  it('is not a line of page furniture with a "vs" of its own', () => {
    const text = `Popular: Go vs Rust\n${page('Tea vs Coffee', 'Tea', 'Coffee')}`;
    expect(read(text).page).toMatchObject({ titleLine: 2, paths: { a: { name: 'Tea' } } });
  });
});

describe('a rule', () => {
  const page = (pros: string[], cons: string[], rule: string) =>
    [
      'A vs B',
      'A',
      'Summary',
      'Pros',
      ...pros.map((each) => `• +${each}`),
      'Cons',
      ...cons.map((each) => `• -${each}`),
      'B',
      'Summary',
      'Pros',
      '• +Two',
      'The Verdict',
      rule,
    ].join('\n\n');
  const ruleOf = (pros: string[], cons: string[], rule: string) =>
    read(page(pros, cons, rule)).page.paths.a.rule;

  it('quotes the longest statement that it begins with, acronyms lower-cased', () => {
    const rule = ruleOf(
      ['AWS', 'AWS and SQL'],
      ['No UI'],
      'Use A if: You want aws and sql and can live with no ui.',
    );
    expect(rule).toMatchObject({ pro: 'AWS and SQL', con: 'No UI', prefers: false });
  });

  it('quotes statements that hold its own words', () => {
    const pro = 'You can live with and can live with it';
    const rule = ruleOf(
      [pro],
      ['It goes on over what B offers'],
      `Use A if: You want ${pro.toLowerCase()} and can live with it goes on over what b offers.`,
    );
    expect(rule).toMatchObject({ pro, con: 'It goes on over what B offers' });
  });

  it('may quote another pro than the first, and another con', () => {
    const rule = ruleOf(
      ['One', 'Two more'],
      ['Dear', 'Slow'],
      'Use A if: You want two more and can live with slow.',
    );
    expect(rule).toMatchObject({ pro: 'Two more', con: 'Slow' });
  });

  it('may have either form on either path', () => {
    expect(ruleOf(['One'], ['Dear'], 'Use A if: You prioritise one over what B offers.')).toMatchObject({
      pro: 'One',
      con: null,
      prefers: true,
    });
  });

  it('keeps its own words where the page lists no such pro, with a warning', () => {
    const { page: found, warnings } = read(
      page(['One'], ['Dear'], 'Use A if: You want something else and can live with high fees.'),
    );
    expect(found.paths.a.rule).toMatchObject({ pro: 'something else', con: 'high fees' });
    expect(warnings.map(({ line }) => line)).toContain(found.paths.a.rule?.line);
  });

  it('is left out with a warning where it breaks off before it quotes anything', () => {
    const { page: found, warnings } = read(page(['One'], ['Dear'], 'Use A if: You want'));
    expect(found.paths.a.rule).toBeNull();
    expect(warnings.some(({ message }) => message.startsWith('This rule breaks off'))).toBe(true);
  });
});

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
      { line: 5, message: 'The sign says otherwise than the heading above. It was taken as a con.' },
      { line: 11, message: 'This is not part of a list and was left out.' },
    ]);
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
});

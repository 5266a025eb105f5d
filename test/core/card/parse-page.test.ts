import { describe, expect, it } from 'vitest';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { isGeneralEnd } from '../../../src/core/card/general-ends.ts';
import { read, refusal, SAMPLE, withoutLines } from './support/parsed.ts';

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

describe('marks of their own', () => {
  it('need no heading above, and no word about one', () => {
    const { page, warnings } = read('Tea vs Coffee\n\nTea\n✅ Calm\n❌ Slow\n\nCoffee\n✅ Quick\n❌ Jittery');
    expect([page.paths.a.pros, page.paths.a.cons].map((list) => list.map(({ text }) => text))).toEqual([
      ['Calm'],
      ['Slow'],
    ]);
    expect(warnings.filter(({ message }) => message.includes('heading'))).toEqual([]);
  });

  it('tell pros from cons behind a bullet too', () => {
    const { page } = read('Tea vs Coffee\n\nTea\n- ✅ Calm\n- ❌ Slow\n\nCoffee\n- ✅ Quick\n- ❌ Jittery');
    expect(page.paths.b.pros.map(({ text }) => text)).toEqual(['Quick']);
    expect(page.paths.b.cons.map(({ text }) => text)).toEqual(['Jittery']);
  });

  it('are missed where a bullet says nothing', () => {
    const { warnings } = read('Tea vs Coffee\n\nTea\n• Calm\n\nCoffee\n✅ Quick');
    expect(warnings.filter(({ message }) => message.includes('no heading')).map(({ line }) => line)).toEqual([
      4,
    ]);
  });
});

describe('headings of lists', () => {
  it.each([
    ['The good', 'The bad'],
    ['What I like', 'What I don’t like'],
    ['👍', '👎'],
    ['Love', 'Hate'],
    ['Why I like it', 'Why I hate it'],
    ['Pros', 'What bugs me'],
    ['## What works', '## What does not work'],
  ])('“%s” and “%s” part what is good from what is bad', (good, bad) => {
    const { page } = read(
      `Tea vs Coffee\n\nTea\n${good}\n- Calm\n${bad}\n- Slow\n\nCoffee\n${good}\n- Quick\n${bad}\n- Jittery`,
    );
    for (const [path, pro, con] of [
      ['a', 'Calm', 'Slow'],
      ['b', 'Quick', 'Jittery'],
    ] as const) {
      expect(page.paths[path].pros.map(({ text }) => text)).toEqual([pro]);
      expect(page.paths[path].cons.map(({ text }) => text)).toEqual([con]);
    }
  });

  it('are told where they were not known', () => {
    const { warnings } = read(
      'Tea vs Coffee\n\nTea\nLove\n- Calm\nHate\n- Slow\n\nCoffee\nLove\n- Quick\nHate\n- Jittery',
    );
    expect(warnings).toContainEqual({ line: 6, message: '“Hate” was read as the heading of cons.' });
    expect(warnings.filter(({ message }) => message.includes('no heading'))).toEqual([]);
  });
});

describe('headings that name a path and a list', () => {
  it.each([
    ['Pros of being a Postdoc', 'Cons of Being a Postdoc'],
    ['Advantages of working as a Postdoc:', 'Limitations of working as a Postdoc:'],
    ['Postdoc: positives', 'Postdoc: negatives'],
    ['Pros of postdoctoral work', 'Cons of postdocs'],
    ['Pros: Postdoc', 'Cons: Postdoc'],
  ])('are read in their wordings: %s, %s', (pros, cons) => {
    const text = `Postdoc vs Working from Home\n\n${pros}\n- Calm\n${cons}\n- Slow\n\nPros of Working from Home\n- Quick`;
    const { paths } = read(text).page;
    expect(paths.a.pros.map((each) => each.text)).toEqual(['Calm']);
    expect(paths.a.cons.map((each) => each.text)).toEqual(['Slow']);
    expect(paths.b.pros.map((each) => each.text)).toEqual(['Quick']);
  });
});

describe('a title with “or”', () => {
  it('is one where both names stand below, as their headings spell them', () => {
    const { page } = read('Tea or coffee: which one?\n\nPros of Tea\n- Calm\n\nPros of Coffee\n- Quick');
    expect([page.paths.a.name, page.paths.b.name]).toEqual(['Tea', 'Coffee']);
  });

  it('is one where both names head columns of a table', () => {
    const { page } = read(
      '# Tea or coffee at work\n\n| | Tea | Coffee |\n|---|---|---|\n| Price | 2 € | 3 € |',
    );
    expect([page.paths.a.name, page.paths.b.name]).toEqual(['Tea', 'Coffee']);
    expect(page.aspects.map(({ text }) => text)).toEqual(['Price']);
  });

  it('is found among the first words that may part a line', () => {
    const rest = 'or what '.repeat(30);
    const { page } = read(`Tea or coffee ${rest}\n\nTea\n- Calm\n\nCoffee\n- Quick`);
    expect([page.paths.a.name, page.paths.b.name]).toEqual(['Tea', 'Coffee']);
  });

  it('is none in running text', () => {
    expect(refusal('You can drink tea or coffee.\n\nTea\n- Calm')).not.toBeNull();
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

  it.each([
    'Tea vs. Coffee — which is right for YOU in 2026? ☕',
    '2026 guide: Tea vs Coffee',
    'Tea vs Coffee (a guide)',
    'Should I drink Tea vs Coffee, compared',
    'Tea vs Coffee in winter',
  ])('leaves out what stands around the names that are headings below: %s', (title) => {
    const { paths } = read(page(title, '1) Tea', '2) Coffee')).page;
    expect([paths.a.name, paths.b.name]).toEqual(['Tea', 'Coffee']);
    expect(paths.b.pros).toHaveLength(1);
  });

  it('may stand in another form above each list', () => {
    const { paths } = read(
      'Substitute Teacher vs Full-Time Teacher\n\nSubstitute teaching\nPros\n- One\nCons\n- Few\n\nFull-time teaching\nPros\n- Two\nCons\n- Many\n',
    ).page;
    expect([paths.a.pros[0]?.text, paths.b.pros[0]?.text]).toEqual(['One', 'Two']);
    expect([paths.a.cons[0]?.text, paths.b.cons[0]?.text]).toEqual(['Few', 'Many']);
  });

  it('may stand behind what numbers the two', () => {
    const { paths } = read(
      page('Owning a boat vs renting one', 'Option A – Owning a boat', 'Option B - renting one'),
    ).page;
    expect([paths.a.pros[0]?.text, paths.b.pros[0]?.text]).toEqual(['One', 'Two']);
  });

  it.each([
    ['Working at a Startup vs Working at a Large Company', 'Startup', 'Large Company'],
    ['Life in the City vs Life in a Village', 'City', 'Village'],
    ['Night Shift Nursing vs Day Shift Nursing', 'Night', 'Day'],
    ['Remote work vs Office work', 'Remote', 'Office'],
  ])('leaves out what both names share where the headings do: %s', (title, a, b) => {
    const { paths } = read(page(title, a, b)).page;
    expect([paths.a.name, paths.b.name]).toEqual([a, b]);
    expect([paths.a.pros[0]?.text, paths.b.pros[0]?.text]).toEqual(['One', 'Two']);
    const whole = title.split(' vs ');
    const spelledOut = read(page(title, whole[0] ?? '', whole[1] ?? '')).page;
    expect([spelledOut.paths.a.name, spelledOut.paths.b.name]).toEqual(whole);
  });

  it('asks for the short name where the other one stands below', () => {
    const text = page('Tea vs Coffee — which one?! ☕', 'Leaves', 'Coffee');
    expect(refusal(text)?.expected).toContain('and the same for “Coffee”');
  });

  it('says so where it can be read in two ways and nothing below decides', () => {
    const { page: read1, warnings } = read(
      'Tea vs Coffee vs Milk\n\nGuests like tea meets guests like milk. Here’s our take.',
    );
    expect(read1.paths.a.name).toBe('Tea');
    expect(warnings[0]).toEqual({
      line: 1,
      message: 'The title can be read in more than one way. It was read as “Tea” against “Coffee vs Milk”.',
    });
  });

  it('is not a line of page furniture with a "vs" of its own', () => {
    const text = `Popular: Go vs Rust\n${page('Tea vs Coffee', 'Tea', 'Coffee')}`;
    expect(read(text).page).toMatchObject({ titleLine: 2, paths: { a: { name: 'Tea' } } });
  });
});

it('reads words that Markdown sets in bold as they are', () => {
  const { page } = read(SAMPLE.replace('Few routes run every day', '**Few routes** run every day'));
  expect(page.paths.a.cons).toMatchObject([{ text: 'Few routes run every day', line: 26 }]);
});

it.each(['-', '–', '−'])('takes %s for the sign of cons where + alone is that of pros', (minus) => {
  const section = (name: string, pro: string, con: string) => `${name}

Close to home.

+ ${pro}
+ Visits at short notice
${minus} ${con}
${minus} Long waits`;
  const { page } = read(
    `Local Team vs Nearshore Team\n\n${section('Local Team', 'One language', 'High salaries')}\n\n${section('Nearshore Team', 'Lower costs', 'Extra travel')}\n`,
  );
  const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);
  expect(texts(page.paths.a.pros)).toEqual(['One language', 'Visits at short notice']);
  expect(texts(page.paths.a.cons)).toEqual(['High salaries', 'Long waits']);
  expect(texts(page.paths.b.cons)).toEqual(['Extra travel', 'Long waits']);
});

it('says of no row of a table which of its amounts is the better one', () => {
  const { page } = read(`Village vs City

| | Village | City |
| --- | --- | --- |
| Pressure | low | high |
| Rent | 400 € | 900 € |
`);
  const { criteria } = cardFromPage(page);
  expect(criteria.map(({ label }) => label)).toEqual(['Pressure', 'Rent']);
  for (const { worst, best } of criteria) expect([worst, best].every(isGeneralEnd)).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card } from '../../../src/core/card/card.ts';
import { cardFromText, cardToText } from '../../../src/core/card/card-file.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { ratingQuestion } from '../../../src/core/card/criteria/question.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { proposalProblems } from '../../../src/core/card/proposal-problems.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { anyText } from '../../support/any-text.ts';
import { anyCard } from './support/cards.ts';
import { pages } from './support/pages.ts';

/** Reads a text as far as it goes: what comes of it must be whole, and must say nothing that the text does not. */
function readThrough(text: string): void {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') {
    expect(parsed.line).toBeGreaterThanOrEqual(1);
    expect(parsed.line).toBeLessThanOrEqual(text.split(/\r\n|[\n\r\u2028\u2029]/).length);
    expect(parsed.message && parsed.expected).toBeTruthy();
    return;
  }
  const proposal = cardFromPage(parsed.page);
  // Asterisks around bold words are left out of what is read.
  const plain = text.replaceAll('**', '');
  const isQuoted = (words: string) => text.includes(words) || plain.includes(words.replaceAll('**', ''));
  for (const { text: statement } of proposal.statements) expect(statement).toSatisfy(isQuoted);
  for (const { label, worst, best, origins } of proposal.criteria) {
    for (const { quote } of origins) expect(quote).toSatisfy(isQuoted);
    expect(origins.length).toBeGreaterThan(0);
    expect(label).not.toBe('');
    expect(worst).not.toBe(best);
    expect(ratingQuestion(label, 'A')).not.toContain('undefined');
  }
  const made = toCard(proposal, 'imported');
  expect(card.parse(made)).toEqual(made);
  expect(cardFromText(cardToText(made))).toEqual({ kind: 'card', card: made });
  const fields = proposalProblems(proposal).map(({ field }) => field);
  expect(fields.filter((field) => field !== 'criteria')).toEqual([]);
}

/** Pieces that pages are made of, and words that the code has an eye on. */
const PIECES =
  `Pros|Cons|The Verdict|The Bottom Line|Nice Pick|🧊Nice Pick|🧊|A|B|A vs B|A vs B vs C|A wins|B wins|• +|• -|- +|* -|+|-|•|#|**
  |It's useful for |They are essential for |when you need |Related to: |such as |, |and |or |without |between |building |fast |services
  |Few |routes |run every day|is |are |hard to |Use A if: |You want |and can live with |You prioritize | over what A offers.| meets |Here’s our take.
  |Specific tradeoffs depend on your use case|(|)|"|“|”|.|…|İSTANBUL|ﬁn|\u200b|\ud83d|not |easy to |that |the |everyone |you |it |as it |because `
    .split('|')
    .map((piece) => piece.replace('\n  ', ''));

const pageLike = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', ' ') },
      { weight: 1, arbitrary: anyText({ maxLength: 8 }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));

/** A page that is read for certain, around a statement of any words. */
const withStatement = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(...PIECES.filter((piece) => !/^[A-Z🧊#*]/u.test(piece))),
        fc.string({ unit: 'grapheme', maxLength: 10 }),
      ),
      { maxLength: 30 },
    ),
    fc.constantFrom('+', '-'),
    fc.constantFrom('x', 'you', 'cannot', 'never', 'requires', 'hard to', 'lack of', 'you can always'),
  )
  .map(
    ([words, sign, opening]) =>
      `A vs B\n\nA\n\nSummary.\n\nPros\n\n• ${sign}${opening} ${words.join(' ').replace(/\s+/g, ' ')}\n\nB\n\nSummary.\n`,
  );

describe('any text', () => {
  it('is read or refused, and never throws', () => {
    fc.assert(fc.property(anyText({ maxLength: 400 }), readThrough), { numRuns: 300 });
  });

  it('of a page’s own pieces is read or refused, and quoted as it stands', () => {
    fc.assert(fc.property(pageLike, readThrough), { numRuns: 600 });
  });

  it('may be a statement', () => {
    fc.assert(
      fc.property(withStatement, (text) => {
        expect(parsePage(text).kind).toBe('card');
        readThrough(text);
      }),
      { numRuns: 600 },
    );
  });

  it('may be a page with anything in the middle of it, or without its middle', () => {
    const texts = pages().map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 200 }),
        pageLike,
        (text, at, length, filler) => {
          const from = at % text.length;
          readThrough(text.slice(0, from) + filler + text.slice(from + length));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('200 kB of anything', () => {
  const filled = (piece: string): string => piece.repeat(Math.floor(199_000 / Buffer.byteLength(piece)));
  const within = (piece: string): string =>
    `A vs B\n\nA\n\nSummary.\n\nPros\n\n${filled(piece).slice(0, 150_000)}\n\nB\n\nSummary.\n`;
  const statements = (piece: string, sign: '+' | '-' = '+'): string =>
    `A vs B\n\nA\n\nSummary.\n\nPros\n\n${Array.from({ length: 58 }, () => `• ${sign}${piece.repeat(Math.floor(1_990 / piece.length))}\n`).join('')}\nB\n\nSummary.\n`;

  // Each must end within the test's own time; what grows with the square of a page or the cube of a statement would not.
  it.each([
    ...[
      ' ',
      '\n',
      '\r\n',
      'a',
      ' vs ',
      'a vs b\n',
      'a vs b vs c vs d vs e vs f\n',
      ' meets ',
      'Nice Pick\n',
      '• +x\n',
      '- ',
      'Use A if: ',
      'Use A if: x\n',
      'Pros\n',
      'A\nB\n',
      'A wins\n',
      '*',
      '#',
      '> ',
      '(',
      '"',
      '“',
      '🧊',
      '\u200b',
      '\ud800',
      '\0',
      '.',
      ',',
      '<div>',
      '&amp;',
    ].map((piece) => [piece, filled(piece)] as const),
    ...['word\n', 'Pros\n• +x\n', ' \n', '\u200b\n', 'Related to: a,', 'and, ', '• ', 'if '].map(
      (piece) => [`a section of ${piece}`, within(piece)] as const,
    ),
    ...[
      'a, b and ',
      'It is useful for x, y and ',
      'such as (',
      'between a and ',
      'easy to ',
      'building x, ',
      'very ',
      'a-',
      "'s ",
      'that is not ',
      'few routes run and ',
      '"',
      '. A',
      'to, often ',
    ].map((piece) => [`statements of ${piece}`, statements(piece)] as const),
    ...['it only ', 'at a ', 'x than '].map((piece) => [`cons of ${piece}`, statements(piece, '-')] as const),
  ])('such as %j', (_, text) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    const parsed = parsePage(text);
    if (parsed.kind === 'card') toCard(cardFromPage(parsed.page), 'long');
  });
});

describe('a card of any words', () => {
  it('is the same after export and import', () => {
    fc.assert(
      fc.property(anyCard, (exported) => {
        expect(cardFromText(cardToText(exported))).toEqual({ kind: 'card', card: exported });
      }),
      { numRuns: 200 },
    );
  });

  it('is never made of a text that is none', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.json()), (text) => {
        expect(cardFromText(text).kind).toBe('refused');
      }),
    );
  });
});

import type { Card, CardOrigin } from '../../../core/card/card.ts';

/** Words of the card, with those in the middle that a criterion was taken from. */
interface Passage {
  before: string;
  marked: string;
  after: string;
}

function statements({ paths }: Card, { path, part }: CardOrigin): readonly string[] {
  const own = paths[path];
  switch (part) {
    case 'summary':
      return [own.summary];
    case 'pro':
      return own.pros;
    case 'con':
      return own.cons;
    case 'rule':
      return own.rule === null ? [] : [own.rule.text];
    case 'tag':
      return own.tags;
    // A cell says all by itself.
    case 'table':
      return [];
  }
}

/** Where on the card an origin's words stand; the words alone where the card no longer has them. */
export function passageOf(card: Card, origin: CardOrigin): Passage {
  const quote = origin.quote.trim();
  for (const text of statements(card, origin)) {
    const at = text.indexOf(quote);
    if (quote === '' || at < 0) continue;
    return {
      before: text.slice(0, at),
      marked: text.slice(at, at + quote.length),
      after: text.slice(at + quote.length),
    };
  }
  return { before: '', marked: quote, after: '' };
}

export const PART_WORDS: Record<CardOrigin['part'], string> = {
  summary: 'summary',
  pro: 'pro',
  con: 'con',
  rule: 'rule',
  tag: 'related',
  table: 'table',
};

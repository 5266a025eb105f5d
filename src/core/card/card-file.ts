import { z } from 'zod';
import { type Card, card } from './card.ts';

/**
 * Longest card file, in UTF-16 code units, and so the longest card of a library: more than the longest page gives. The loopback
 * host's limit of a request is made for it.
 */
export const MAX_CARD_FILE_LENGTH = 500_000;

const FORMAT = 'crossroads-card';
/** 2: a card may quote a table. */
const FILE_VERSION = 2;

const fileHead = z.object({ format: z.literal(FORMAT), version: z.number().int().min(1) });
const cardFile = fileHead.extend({ version: z.number().int().max(FILE_VERSION), card });

type ReadCard = { kind: 'card'; card: Card } | { kind: 'refused'; message: string };

/**
 * A card as the text of one file, JSON that a person can read. Reading it back gives the same card.
 * @throws RangeError where it would be longer than what can be read back
 */
export function cardToText(exported: Card): string {
  const quotes = [...exported.criteria, ...exported.further].flatMap(({ origins = [] }) => origins);
  // What an earlier version of the app can read, it shall read.
  const version = quotes.some(({ part }) => part === 'table') ? FILE_VERSION : 1;
  const text = `${JSON.stringify({ format: FORMAT, version, card: exported }, null, 2)}\n`;
  if (text.length > MAX_CARD_FILE_LENGTH) throw new RangeError('The card is too long for a file.');
  return text;
}

/** Reads an exported card. Never throws; a text that is none is refused in words that say what to do. */
export function cardFromText(text: string): ReadCard {
  if (text.length > MAX_CARD_FILE_LENGTH) {
    return refused(
      'This file is too long to be a card. Choose a file that was exported from the card library.',
    );
  }
  const data = parsed(text.replace(/^\uFEFF/, ''));
  const head = fileHead.safeParse(data);
  if (!head.success) {
    return refused('This is not an exported card. Choose a file that was exported from the card library.');
  }
  if (head.data.version > FILE_VERSION) {
    return refused(
      'This card was exported by a newer version of Crossroads. Update Crossroads, then import it again.',
    );
  }
  const read = cardFile.safeParse(data);
  if (read.success) return { kind: 'card', card: read.data.card };
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'its content' : issue.path.join(', ');
  return refused(`This card is damaged (${where}). Export it again, or choose another file.`);
}

const refused = (message: string): ReadCard => ({ kind: 'refused', message });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { ApiError, type Output } from '../../core/api.ts';
import {
  type CardVersions,
  MAX_UNSAVED_CARDS,
  NO_UNSAVED_CARDS,
  type UnsavedCard,
  type UnsavedCards,
} from '../../core/card/unsaved-cards.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { hashOf } from '../storage/hash.ts';
import { valueIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';

/** Cards in the making, kept in one record; each has a version of its own, since each window may make another. */
interface UnsavedCardService {
  get(): Output<'getUnsavedCards'>;
  /**
   * @param bases the versions that the cards were made from
   * @throws ApiError outdated where one was changed here and elsewhere; as saving does
   */
  save(cards: UnsavedCards & { bases: CardVersions }): Output<'saveUnsavedCards'>;
}

export function createUnsavedCardService({
  storage,
  now,
}: Pick<ServiceEnv, 'storage' | 'now'>): UnsavedCardService {
  const { unsavedCards } = storage;
  return {
    get() {
      const all = valueIn(unsavedCards.read()) ?? NO_UNSAVED_CARDS;
      return { ...all, versions: versionsOf(all.cards) };
    },
    save({ bases, ...sent }) {
      unsavedCards.update((reading) => {
        const before = valueIn(reading) ?? NO_UNSAVED_CARDS;
        const next = { ...sent, cards: merged(before.cards, sent.cards, bases) };
        const isSame = reading.kind !== 'newer' && canonicalJson(next) === canonicalJson(before);
        return isSame ? null : next;
      });
      return { at: now().toISOString(), versions: versionsOf(sent.cards) };
    },
  };
}

const versionsOf = (cards: readonly UnsavedCard[]): CardVersions =>
  Object.fromEntries(cards.map((card) => [card.key, hashOf(card)]));

/** What is stored once a window has sent its own. @throws ApiError outdated where one was changed on both sides */
function merged(
  stored: readonly UnsavedCard[],
  sent: readonly UnsavedCard[],
  bases: CardVersions,
): UnsavedCard[] {
  const [there, here] = [byKey(stored), byKey(sent)];
  const keys = new Set([...there.keys(), ...here.keys()]);
  const all = [...keys].flatMap((key) => newest(there.get(key), here.get(key), bases[key]) ?? []);
  return all.slice(-MAX_UNSAVED_CARDS);
}

const byKey = (cards: readonly UnsavedCard[]) => new Map(cards.map((card) => [card.key, card]));

function newest(
  stored: UnsavedCard | undefined,
  sent: UnsavedCard | undefined,
  base: string | undefined,
): UnsavedCard | undefined {
  const there = stored && hashOf(stored);
  if (there === base) return sent;
  const here = sent && hashOf(sent);
  // Changed elsewhere alone, or in the same way; what was closed here is newer there.
  if (here === base || here === there || here === undefined) return stored;
  throw new ApiError(
    'outdated',
    'This card was changed, saved or discarded in another window or tab. Your version is still here: keep it in place of the newer one, or load the newer one.',
  );
}

import { NO_UNSAVED_CARDS, type UnsavedCards } from '../../core/card/unsaved-cards.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import type { ServiceEnv } from './env.ts';

/** Cards in the making, kept whole in one record. */
interface UnsavedCardService {
  get(): UnsavedCards;
  /** @returns when they were kept. @throws ApiError as saving does */
  save(cards: UnsavedCards): string;
}

export function createUnsavedCardService({
  storage,
  now,
}: Pick<ServiceEnv, 'storage' | 'now'>): UnsavedCardService {
  const { unsavedCards } = storage;
  function get(): UnsavedCards {
    const reading = unsavedCards.read();
    return reading.kind === 'value' ? reading.value : NO_UNSAVED_CARDS;
  }
  return {
    get,
    save(cards) {
      const isNewer = unsavedCards.read().kind === 'newer';
      if (isNewer || canonicalJson(cards) !== canonicalJson(get())) unsavedCards.save(cards);
      return now().toISOString();
    },
  };
}

import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { ApiError, type FileOutcome } from '../../core/api.ts';
import { type Card, card as cardSchema } from '../../core/card/card.ts';
import { cardToText } from '../../core/card/card-file.ts';
import { copyTitle } from '../../core/card/copy-title.ts';
import {
  type LibraryCard,
  STORED_CARD_SCHEMA_VERSION,
  type StoredCard,
} from '../../core/card/library-card.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { type Moment, momentAfter } from '../../core/time.ts';
import { cardFileName } from '../../report/file-name.ts';
import { isRecordId } from '../storage/folders.ts';
import { recordIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';
import { listable } from './listable.ts';

/** The card library. What is read and written in one call is done without a pause, so calls cannot interleave. */
export interface CardService {
  /** The bundled card first, then the user's own, newest first. */
  list(): LibraryCard[];
  /** @throws ApiError not-found, newer-version */
  get(id: string): LibraryCard;
  /** @throws ApiError invalid-input where it is too long; as saving does */
  add(card: Card): LibraryCard;
  /**
   * @param baseVersion the moment of the state that it was made from
   * @throws ApiError not-found, frozen for a bundled card, outdated where another state is stored by now, invalid-input where it
   * is too long; as saving does
   */
  save(card: Card, baseVersion?: Moment): LibraryCard;
  /** @throws ApiError not-found, newer-version; as saving does */
  duplicate(id: string): LibraryCard;
  /** @throws ApiError not-found, frozen for a bundled card, not-writable, disk-full */
  discard(id: string): void;
  /** @throws ApiError not-found, not-writable, disk-full */
  restore(id: string): LibraryCard;
  /** @throws ApiError not-found, newer-version; whatever the delivery says */
  export(id: string): Promise<FileOutcome>;
}

type CardEnv = Pick<ServiceEnv, 'storage' | 'now' | 'random' | 'delivery'>;

/**
 * The bundled card is checked by its schema here, at load.
 * @throws z.ZodError where it does not fit
 */
export function createCardService({ storage, now, random, delivery }: CardEnv): CardService {
  const { cards, findings } = storage;
  const bundled = [cardSchema.parse(bundledJson)].map(asBundled);
  const isBundled = (id: string) => bundled.some(({ card }) => card.id === id);

  const list = (): LibraryCard[] => [
    ...bundled,
    ...cards
      .ids()
      .flatMap((id) => listable(findings, 'card', `cards/${id}`, () => cards.read(id)))
      .sort(newestFirst)
      .map(asOwn),
  ];

  function own(id: string): StoredCard {
    if (!isRecordId(id)) throw notFound(false);
    return recordIn(cards.read(id), () => notFound(cards.holds(id)));
  }

  const get = (id: string): LibraryCard => bundled.find(({ card }) => card.id === id) ?? asOwn(own(id));

  function keep(stored: StoredCard): LibraryCard {
    // A card that is too long to export is refused here too.
    textOf(stored.card);
    cards.save(stored);
    return asOwn(stored);
  }

  function add(card: Card): LibraryCard {
    const at = now().toISOString();
    return keep({
      schemaVersion: STORED_CARD_SCHEMA_VERSION,
      card: { ...card, id: random.uuid() },
      createdAt: at,
      updatedAt: at,
    });
  }

  return {
    list,
    get,
    add,
    save(card, baseVersion) {
      if (isBundled(card.id)) throw fixed('changed. Make a copy of it and change that.');
      const stored = own(card.id);
      if (canonicalJson(stored.card) === canonicalJson(card)) return asOwn(stored);
      if (baseVersion !== undefined && baseVersion !== stored.updatedAt) throw outdated();
      return keep({ ...stored, card, updatedAt: momentAfter(stored.updatedAt, now()) });
    },
    duplicate(id) {
      const { card } = get(id);
      const titles = list().map((each) => each.card.title);
      return add({ ...card, title: copyTitle(card.title, titles) });
    },
    discard(id) {
      if (isBundled(id)) throw fixed('deleted.');
      if (!isRecordId(id)) throw notFound(false);
      cards.discard(id);
    },
    restore(id) {
      if (isBundled(id)) return get(id);
      if (!isRecordId(id)) throw notFound(false);
      cards.restore(id);
      return get(id);
    },
    export(id) {
      const { card } = get(id);
      return delivery.file({ type: 'card', text: textOf(card), fileName: cardFileName(card.title) });
    },
  };
}

const asBundled = (card: Card): LibraryCard => ({
  card,
  origin: 'bundled',
  createdAt: null,
  updatedAt: null,
});

const asOwn = ({ card, createdAt, updatedAt }: StoredCard): LibraryCard => ({
  card,
  origin: 'own',
  createdAt,
  updatedAt,
});

/** By when they were made, so that editing one does not move it. */
const newestFirst = (one: StoredCard, two: StoredCard) => {
  if (one.createdAt !== two.createdAt) return one.createdAt < two.createdAt ? 1 : -1;
  return one.card.id < two.card.id ? 1 : -1;
};

const notFound = (trashed: boolean) =>
  new ApiError(
    'not-found',
    trashed
      ? 'This card is in the trash. Restore it to go on.'
      : 'There is no such card. Choose one from the list of cards.',
  );

const fixed = (what: string) =>
  new ApiError('frozen', `This card comes with Crossroads and cannot be ${what}`);

const outdated = () =>
  new ApiError(
    'outdated',
    'This card was changed in another window or tab since you opened it. Your changes are still here. Save again to put them in place of the other ones.',
  );

/** @throws ApiError invalid-input where the card is longer than a file may be */
function textOf(card: Card): string {
  try {
    return cardToText(card);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ApiError('invalid-input', 'This card is too long to be kept. Shorten its longest texts.', {
      cause,
    });
  }
}

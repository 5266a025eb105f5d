import { ApiError } from '../../core/api-error.ts';
import {
  type CardVersions,
  MAX_UNSAVED_CARDS,
  UNSAVED_CARDS_SCHEMA_VERSION,
  type UnsavedCard,
} from '../../core/card/unsaved-cards.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { api } from '../app/client.ts';
import { type EditorKey, isUnsaved, type OpenCard } from './card-editor-store.ts';

type OpenCards = Readonly<Record<EditorKey, OpenCard>>;

/** Those of the open cards that are in no library, with their keys. */
export type KeptCards = readonly (readonly [EditorKey, OpenCard])[];

export const keptOf = (open: OpenCards): KeptCards =>
  Object.entries(open)
    .filter(([key, card]) => isUnsaved(key, card))
    .slice(-MAX_UNSAVED_CARDS);

const opened = ({ key: _, seen: baseVersion, apart: distinct, ...card }: UnsavedCard): OpenCard => ({
  ...card,
  baseVersion,
  distinct,
  opened: { ...card.proposal },
  undo: null,
});

const stored = ([key, card]: KeptCards[number]): UnsavedCard => ({
  key,
  proposal: card.proposal,
  seen: card.baseVersion,
  warnings: [...card.warnings],
  page: card.page,
  apart: card.distinct.map(([one, other]) => [one, other]),
});

/** What a window has, and what the host has in place of it. */
interface Newer {
  key: EditorKey;
  /** Null where it was saved or discarded elsewhere. */
  card: OpenCard | null;
  version: string | undefined;
}

/**
 * Saves of the cards in the making. All go to the host together, but each has a base version of its own: the host refuses only where another
 * window has changed one that was changed here too.
 */
export function createCardSaves() {
  let bases: CardVersions = {};
  /** As this window and the host knew them last. */
  let known: ReadonlyMap<EditorKey, OpenCard> = new Map();
  /** What was sent since without an answer: it may be stored all the same. */
  let unanswered: readonly UnsavedCard[] = [];

  function rebase(key: EditorKey, version: string | undefined): void {
    const { [key]: _, ...others } = bases;
    bases = version === undefined ? others : { ...others, [key]: version };
  }

  async function send(kept: KeptCards): Promise<string> {
    const cards = kept.map(stored);
    try {
      const { at, versions } = await api.saveUnsavedCards({
        schemaVersion: UNSAVED_CARDS_SCHEMA_VERSION,
        cards,
        bases,
      });
      bases = versions;
      known = new Map(kept);
      unanswered = [];
      return at;
    } catch (error) {
      if (!isOutdated(error)) unanswered = [...unanswered, ...cards];
      throw error;
    }
  }

  /** Takes what is stored as our own where it is what was sent from here. @returns whether any is */
  async function recognise(): Promise<boolean> {
    if (unanswered.length === 0) return false;
    const sent = new Set(unanswered.map((card) => canonicalJson(card)));
    const { cards, versions } = await api.getUnsavedCards(null);
    const own = cards.filter((card) => sent.has(canonicalJson(card)));
    for (const { key } of own) rebase(key, versions[key]);
    unanswered = [];
    return own.length > 0;
  }

  return {
    /** Reads what is kept. @throws ApiError */
    async read(): Promise<Record<EditorKey, OpenCard>> {
      const { cards, versions } = await api.getUnsavedCards(null);
      bases = versions;
      const open = Object.fromEntries(cards.map((card) => [card.key, opened(card)]));
      known = new Map(Object.entries(open));
      return open;
    },
    /** @returns the moment. @throws ApiError outdated where another window has changed one of them; as saving does */
    async save(kept: KeptCards): Promise<string> {
      try {
        return await send(kept);
      } catch (error) {
        if (isOutdated(error) && (await recognise())) return send(kept);
        throw error;
      }
    },
    /** What another window has made of those that were changed here; from now on the host takes ours over it. @throws ApiError */
    async takeNewer(open: OpenCards): Promise<readonly Newer[]> {
      const { cards, versions } = await api.getUnsavedCards(null);
      const there = new Map(cards.map((card) => [card.key, card]));
      const changed = keptOf(open).filter(([key, card]) => known.get(key) !== card);
      const newer = changed.flatMap(([key]): Newer[] => {
        const version = versions[key];
        if (version === bases[key]) return [];
        const card = there.get(key);
        return [{ key, card: card === undefined ? null : opened(card), version }];
      });
      for (const { key, version } of newer) rebase(key, version);
      return newer;
    },
  };
}

const isOutdated = (error: unknown): boolean => error instanceof ApiError && error.code === 'outdated';

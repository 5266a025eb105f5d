import { create } from 'zustand';
import type { Warning } from '../../core/card/parse/page.ts';
import type { CardProposal } from '../../core/card/proposal.ts';
import type { Moment } from '../../core/time.ts';

/** Which card is being edited: one from the page being read, one made from nothing, or one of the library, by its id. */
export type EditorKey = string;
export const FROM_PAGE: EditorKey = 'page';
export const FROM_NOTHING: EditorKey = 'new';

export interface OpenCard {
  /** As it was opened, to detect changes. */
  opened: CardProposal;
  proposal: CardProposal;
  /** The stored state that it was made from; null where there is none, or where the user knows that there is another by now. */
  baseVersion: Moment | null;
  /** Warnings about the page. */
  warnings: readonly Warning[];
  /** The page's text that it was read from; null for other cards. */
  page: string | null;
  /** Undoes the last split, merge or drop; null if something was changed since. */
  undo: ProposalChange | null;
  /** Pairs of similar criteria that the user marked as distinct. */
  distinct: readonly (readonly [string, string])[];
}

export type ProposalChange = (proposal: CardProposal) => CardProposal;

interface EditorState {
  /** Kept while the app is open: leaving the editor loses nothing. */
  open: Readonly<Record<EditorKey, OpenCard>>;
}

/** The cards being edited. */
export const useCardEditor = create<EditorState>(() => ({ open: {} }));

/** Opens a proposal under a key, in place of what was open there. */
export function openProposal(
  key: EditorKey,
  proposal: CardProposal,
  {
    baseVersion = null,
    warnings = [],
    page = null,
  }: Partial<Pick<OpenCard, 'baseVersion' | 'warnings' | 'page'>> = {},
): void {
  replaceOpen(key, {
    opened: proposal,
    proposal,
    baseVersion,
    warnings,
    page,
    undo: null,
    distinct: [],
  });
}

/** Closes the editor of a card and forgets what was not saved. @returns what brings it back */
export const closeProposal = (key: EditorKey): (() => void) => replaceOpen(key, null);

/** Closes the editor of a card where nothing would be lost with it. */
export function closeUnchanged(key: EditorKey): void {
  const current = useCardEditor.getState().open[key];
  if (current !== undefined && !isUnsaved(key, current)) closeProposal(key);
}

/** Opens a card under a key, or closes what is open there. @returns what brings that back */
export function replaceOpen(key: EditorKey, next: OpenCard | null): () => void {
  const { [key]: before = null, ...others } = useCardEditor.getState().open;
  useCardEditor.setState({ open: next === null ? others : { ...others, [key]: next } });
  return () => void replaceOpen(key, before);
}

/**
 * Changes the proposal open under a key; does nothing where none is.
 * @param undo how a change of the structure is undone, also after later edits
 */
export function editProposal(
  key: EditorKey,
  change: ProposalChange,
  undo: ProposalChange | null = null,
): void {
  const { open } = useCardEditor.getState();
  const current = open[key];
  if (current === undefined) return;
  const proposal = change(current.proposal);
  if (proposal === current.proposal) return;
  useCardEditor.setState({ open: { ...open, [key]: { ...current, proposal, undo } } });
}

/** Forgets the base version once the user knows of a newer one: the next save replaces it. */
export function forgetBaseVersion(key: EditorKey): void {
  const { open } = useCardEditor.getState();
  const current = open[key];
  if (current !== undefined)
    useCardEditor.setState({ open: { ...open, [key]: { ...current, baseVersion: null } } });
}

/** Marks two similar criteria as distinct. */
export function keepApart(key: EditorKey, id: string, otherId: string): void {
  const { open } = useCardEditor.getState();
  const current = open[key];
  if (current === undefined) return;
  useCardEditor.setState({
    open: { ...open, [key]: { ...current, distinct: [...current.distinct, [id, otherId]] } },
  });
}

/** Has anything been changed that the library does not have? A card from a page or from nothing is not in the library yet. */
export const isUnsaved = (key: EditorKey, { opened, proposal }: OpenCard): boolean =>
  key === FROM_PAGE || opened !== proposal;

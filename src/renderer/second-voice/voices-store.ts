import { useEffect } from 'react';
import { create } from 'zustand';
import type { VoiceView } from '../../core/second-voice/voice.ts';
import { api } from '../app/client.ts';
import { attempt } from '../ui/attempt.ts';
import { toastWithUndo } from '../ui/toast.tsx';

interface VoicesState {
  /** The draft or decision that they stand beside; null before any was asked for. */
  ownerId: string | null;
  voices: readonly VoiceView[];
}

const useStore = create<VoicesState>(() => ({ ownerId: null, voices: [] }));

/** Reads the second voices of a draft or decision anew. @throws ApiError */
export async function loadVoices(ownerId: string): Promise<void> {
  const voices = await api.listVoices({ id: ownerId });
  useStore.setState({ ownerId, voices });
}

/** What was read last of a draft or decision, by whatever stands around this; null before anything was. */
export const useReadVoices = (ownerId: string): readonly VoiceView[] | null =>
  useStore((each) => (each.ownerId === ownerId ? each.voices : null));

/** What a screen shows beside a draft or decision: read as it opens, and again as `state` changes. */
export function useVoices(ownerId: string, state: unknown = null): readonly VoiceView[] {
  const voices = useReadVoices(ownerId) ?? NONE;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state of the owner may break a seal, or cover what was open
  useEffect(() => {
    // What cannot be read here is told where it is opened.
    loadVoices(ownerId).catch(() => {});
  }, [ownerId, state]);
  return voices;
}

const NONE: readonly VoiceView[] = [];

/** Moves a voice or sheet to the trash, with a way back. @returns whether it was done */
export async function removeVoice(ownerId: string, voiceId: string, what: string): Promise<boolean> {
  const change = (request: typeof api.discardVoice | typeof api.restoreVoice) =>
    attempt(async () => {
      await request({ voiceId });
      await loadVoices(ownerId);
    });
  if (!(await change(api.discardVoice))) return false;
  toastWithUndo(`${what} moved to the trash.`, () => void change(api.restoreVoice), `trashed ${voiceId}`);
  return true;
}

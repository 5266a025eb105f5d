import { useEffect, useState } from 'react';
import { commitOf } from '../../core/journal/summary.ts';
import { api, failureMessage } from '../app/client.ts';
import { flushDraft } from '../stores/draft-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState, HOME } from '../ui/FailureState.tsx';
import { SealedPage } from './SealedPage.tsx';
import { SeenPage } from './SeenPage.tsx';
import type { VoiceOwner } from './voice-owner.ts';
import { loadVoices, useReadVoices } from './voices-store.ts';

type Loading =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  /** The voices are read too. */
  | { kind: 'ready'; owner: VoiceOwner | null };

/** The answers may be covered: then there is no owner to compare with, and the voice comes sealed. */
async function readOwner(id: string): Promise<VoiceOwner | null> {
  const drafts = await api.listDrafts(null);
  if (drafts.some((draft) => draft.id === id))
    return { id, assessment: await api.getDraft({ id }), committed: false };
  const commit = commitOf((await api.getDecision({ id })).revisions);
  return commit === null ? null : { id, assessment: commit.body.assessment, committed: true };
}

/** Both once what was edited is saved: it may break the seal. */
async function readBoth(id: string): Promise<VoiceOwner | null> {
  await flushDraft();
  const [owner] = await Promise.all([readOwner(id), loadVoices(id)]);
  return owner;
}

/** One second voice: sealed until the user's own answers are complete, then beside them. */
export function VoiceScreen({ ownerId, voiceId }: { ownerId: string; voiceId: string }) {
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  const voices = useReadVoices(ownerId);
  useEffect(() => {
    let isCurrent = true;
    readBoth(ownerId).then(
      (owner) => isCurrent && setState({ kind: 'ready', owner }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', message: failureMessage(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ownerId]);

  if (state.kind === 'failed') return <NotThere detail={state.message} />;
  if (state.kind === 'loading') return <EmptyState title="Opening the second voice…" busy />;
  const voice = voices?.find(({ id }) => id === voiceId);
  if (voice === undefined || voice.kind === 'asked')
    return <NotThere detail="Its answers may be in the trash, where they can be restored." />;
  if (voice.kind === 'open' && state.owner !== null) return <SeenPage owner={state.owner} voice={voice} />;
  if (voice.kind === 'sealed') return <SealedPage ownerId={ownerId} owner={state.owner} voice={voice} />;
  return <NotThere detail="The old answers cannot be read." />;
}

const NotThere = ({ detail }: { detail: string }) => (
  <FailureState title="This second voice cannot be shown." detail={detail} leave={HOME} />
);

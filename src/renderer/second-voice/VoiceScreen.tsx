import { useEffect, useState } from 'react';
import { commitOf } from '../../core/journal/summary.ts';
import { api, failureMessage } from '../app/client.ts';
import { flushDraft } from '../stores/draft-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { SealedPage } from './SealedPage.tsx';
import { SeenPage } from './SeenPage.tsx';
import type { VoiceOwner } from './voice-owner.ts';
import { useVoices } from './voices-store.ts';

type Loading =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; owner: VoiceOwner | null };

/** The answers may be covered: then there is no owner to compare with, and the voice comes sealed. */
async function readOwner(id: string): Promise<VoiceOwner | null> {
  await flushDraft();
  const drafts = await api.listDrafts(null);
  if (drafts.some((draft) => draft.id === id))
    return { id, assessment: await api.getDraft({ id }), committed: false };
  const commit = commitOf((await api.getDecision({ id })).revisions);
  return commit === null ? null : { id, assessment: commit.body.assessment, committed: true };
}

/** One second voice: sealed until the user's own answers are complete, then beside them. */
export function VoiceScreen({ ownerId, voiceId }: { ownerId: string; voiceId: string }) {
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  const voices = useVoices(ownerId, state.kind);
  useEffect(() => {
    let isCurrent = true;
    readOwner(ownerId).then(
      (owner) => isCurrent && setState({ kind: 'ready', owner }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', message: failureMessage(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ownerId]);

  if (state.kind === 'failed') return <NotThere detail={state.message} />;
  const voice = voices.find(({ id }) => id === voiceId);
  if (state.kind === 'loading' || (voice === undefined && voices.length === 0))
    return <EmptyState title="Opening the second voice…" busy />;
  if (voice === undefined || voice.kind === 'asked')
    return <NotThere detail="Its answers may be in the trash, where they can be restored." />;
  if (voice.kind === 'open' && state.owner !== null) return <SeenPage owner={state.owner} voice={voice} />;
  if (voice.kind === 'sealed') return <SealedPage ownerId={ownerId} owner={state.owner} voice={voice} />;
  return <NotThere detail="The old answers cannot be read." />;
}

const NotThere = ({ detail }: { detail: string }) => (
  <EmptyState title="This second voice cannot be shown." detail={detail} alert>
    <LinkButton href="/">Go home</LinkButton>
  </EmptyState>
);

import { useMemo } from 'react';
import { Link } from 'wouter';
import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { seenDifferently } from '../../core/second-voice/seen-differently.ts';
import type { OpenVoice } from '../../core/second-voice/voice.ts';
import { sentence } from '../../words/plain-text.ts';
import { secondVoiceWords } from '../../words/second-voice.ts';
import { useSpreads } from '../evaluation/use-spreads.ts';
import { voicePath } from './places.ts';
import { useReadVoices, useVoices } from './voices-store.ts';

interface VoiceSentenceProps {
  voice: OpenVoice;
  /** The answers that it is held against. */
  assessment: Draft;
}

/** What the verdict would be with someone's ratings, in a sentence. */
function VoiceSentence({ voice, assessment }: VoiceSentenceProps) {
  const spreads = useSpreads();
  const words = useMemo(() => {
    const names = chartNames(assessment);
    return secondVoiceWords(seenDifferently(assessment, voice, spreads), voice.answers.name, names);
  }, [voice, assessment, spreads]);
  return <span data-user-text>{sentence(words.headline)}</span>;
}

interface VoiceEntryProps {
  ownerId: string;
  voiceId: string;
  assessment: Draft | null;
}

/** A second voice among what has happened to a decision, whose page reads them all at once. */
export function VoiceEntry({ ownerId, voiceId, assessment }: VoiceEntryProps) {
  const voices = useReadVoices(ownerId);
  if (voices === null) return <p>A second voice.</p>;
  const voice = voices.find(({ id }) => id === voiceId);
  if (voice === undefined || voice.kind === 'asked')
    return <p>A second voice. Its answers are not here: they were removed, or cannot be read.</p>;
  const link = (
    <Link href={voicePath(ownerId, voiceId)} data-user-text>
      {voice.kind === 'open' ? voice.answers.name : voice.name}
    </Link>
  );
  if (voice.kind === 'sealed') return <p>A second voice: {link}, still sealed.</p>;
  return (
    <p>
      A second voice: {link}. {assessment !== null && <VoiceSentence voice={voice} assessment={assessment} />}
    </p>
  );
}

/** Beside a review's new answers: what others said then. Nothing where nobody was asked. */
export function VoicesThen({ ownerId, assessment }: { ownerId: string; assessment: Draft }) {
  const open = useVoices(ownerId).filter((voice) => voice.kind === 'open');
  if (open.length === 0) return null;
  return (
    <section aria-label="With the ratings of others">
      <h2>With the ratings of others</h2>
      {open.map((voice) => (
        <p key={voice.id}>
          <Link href={voicePath(ownerId, voice.id)} data-user-text>
            {voice.answers.name}
          </Link>
          , beside your ratings of today: <VoiceSentence voice={voice} assessment={assessment} />
        </p>
      ))}
    </section>
  );
}

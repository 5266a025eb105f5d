import { commitOf } from '../../core/journal/summary.ts';
import type { SecondVoiceBody } from '../../core/second-voice/second-voice-body.ts';
import { changedRatings } from '../../core/second-voice/voice.ts';
import type { Storage } from '../storage/storage.ts';
import { voiceHash } from '../storage/voices.ts';

/**
 * Appends a revision for each second voice beside a decision that has none yet. Doing it twice is doing it once.
 * @throws ApiError as saving does
 */
export function appendVoices({ journal, voices }: Storage, id: string, at: string): void {
  const answered = voices.of(id).filter(({ answers }) => answers !== null);
  if (answered.length === 0) return;
  const { revisions } = journal.read(id);
  const known = new Set(
    revisions.flatMap(({ body }) => (body.kind === 'second-voice' ? [body.voiceId] : [])),
  );
  const commit = commitOf(revisions);
  // Oldest first, as they came.
  for (const voice of answered.toReversed()) {
    if (known.has(voice.id)) continue;
    const body: SecondVoiceBody = {
      kind: 'second-voice',
      voiceId: voice.id,
      sha256: voiceHash(voice),
      openedAt: voice.opened?.at ?? null,
      changedRatings:
        voice.opened === null || commit === null
          ? 0
          : changedRatings(voice.opened.ratings, commit.body.assessment),
    };
    journal.append(id, at, body);
  }
}

import { IconLock } from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';
import type { Draft } from '../../core/assessment/draft.ts';
import { isRated, ratedCriteria, ratingsOf } from '../../core/assessment/edits/ratings.ts';
import type { Span } from '../../core/assessment/evaluation.ts';
import { ratingSpan } from '../../core/assessment/values.ts';
import type { PathKey } from '../../core/card/card.ts';
import { titleOf } from '../../core/journal/summary.ts';
import type { SealedVoice } from '../../core/second-voice/voice.ts';
import { counted } from '../../words/figures.ts';
import { sentence } from '../../words/plain-text.ts';
import { possessive } from '../../words/second-voice.ts';
import { api } from '../app/client.ts';
import { momentDay } from '../ui/format.ts';
import { MarginNote } from '../ui/MarginNote.tsx';
import { QuietButton } from '../ui/QuietButton.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { TableRegion } from '../ui/TableRegion.tsx';
import { reportFailure } from '../ui/toast.tsx';
import unseen from '../ui/unseen.module.css';
import { useTask } from '../ui/use-task.ts';
import { RatingTracks, TracksHead } from './RatingTracks.tsx';
import css from './second-voice.module.css';
import { VoiceFrame } from './VoiceFrame.tsx';
import type { VoiceOwner } from './voice-owner.ts';
import { loadVoices } from './voices-store.ts';

interface SealedPageProps {
  ownerId: string;
  /** Null where the answers are covered, or cannot be read. */
  owner: VoiceOwner | null;
  voice: SealedVoice;
}

/** Someone has answered; the host keeps what they said until the user's own answers are complete. */
export function SealedPage({ ownerId, owner, voice }: SealedPageProps) {
  const { busy, run } = useTask(reportFailure);
  const { name, waitsFor } = voice;
  const committed = owner?.committed ?? true;
  const home = committed ? `/journal/${ownerId}` : `/assess/${ownerId}`;
  const open = async () => {
    await api.openVoice({ voiceId: voice.id });
    await loadVoices(ownerId);
  };
  return (
    <VoiceFrame
      name={name}
      title={owner === null ? '' : titleOf(owner.assessment)}
      at={1}
      back={{ label: committed ? 'Back to the decision' : 'Back to your answers', to: home }}
      on={
        waitsFor === null
          ? { label: sentence(`Open ${possessive(name)} ratings`), onGo: () => void run(open), busy }
          : { label: committed ? 'Go to the decision' : 'Go on with yours', onGo: () => navigate(home) }
      }
    >
      <div className={css['page']}>
        <div className={css['main']}>
          <ScreenHeading title={sentence(`${name} has answered. The ratings are still sealed.`)}>
            {waitsFor === null
              ? 'Your own answers are complete. Open them when you are ready. Once opened, they cannot be sealed again.'
              : 'Give your own answers first, so that theirs cannot lead you. Once opened, theirs cannot be sealed again.'}
          </ScreenHeading>
          {waitsFor !== null && <p className={css['next']}>{waitsFor}</p>}
          {owner !== null && (
            <OwnTable draft={owner.assessment} committed={committed} who={name} onRate={navigate} />
          )}
        </div>
        <div className={css['margin']}>
          <section className={css['sheet']} aria-label={sentence(`From ${name}`)}>
            <h2>{sentence(`From ${name}`)}</h2>
            <p>
              {counted(voice.ratings, 'rating')} and {counted(voice.remarks, 'remark')}, saved on{' '}
              {momentDay(voice.savedAt)}. The file fits the sheet that you sent.
            </p>
            <p className={css['seal']}>
              <IconLock size={16} stroke={1.6} aria-hidden />{' '}
              {waitsFor === null ? 'Sealed until you open it' : 'Sealed until you are done'}
            </p>
          </section>
          <MarginNote title="Why sealed">
            <p>
              Whoever sees another person’s figures first moves towards them. Two opinions say more when they
              were formed apart.
            </p>
          </MarginNote>
          <MarginNote title="What stays out">
            <p>
              Theirs never enter the score. You may keep them beside the decision, or remove them, name
              included. Snapshots made before keep them until newer ones replace them: five weeks later, or
              more where little changes.
            </p>
          </MarginNote>
        </div>
      </div>
    </VoiceFrame>
  );
}

interface OwnTableProps {
  draft: Draft;
  committed: boolean;
  who: string;
  onRate: (to: string) => void;
}

function OwnTable({ draft, committed, who, onRate }: OwnTableProps) {
  const names = { a: draft.card.paths.a.shortName, b: draft.card.paths.b.shortName };
  const criteria = ratedCriteria(draft);
  return (
    <TableRegion aria-label="Your own ratings">
      <table className={`cr-table ${css['seen']}`}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <TracksHead />
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion, index) => {
            const ratings = ratingsOf(draft, criterion.id);
            const span = (path: PathKey): Span | null => {
              const rating = ratings[path];
              return rating === null ? null : ratingSpan(rating);
            };
            return (
              <tr key={criterion.id}>
                <th scope="row" data-user-text>
                  {criterion.label}
                </th>
                <td>
                  <RatingTracks own={{ a: span('a'), b: span('b') }} names={names} who={who} />
                </td>
                <td>
                  {isRated(ratings) || committed ? (
                    <span className={css['sealed']}>
                      <span className={unseen['readOut']}>sealed</span>
                    </span>
                  ) : (
                    <QuietButton
                      onClick={() => onRate(`/assess/${draft.id}/ratings/${index + 1}`)}
                      label={`Rate it: ${criterion.label}`}
                    >
                      Rate it
                    </QuietButton>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}

import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Gauge } from '../../charts/Gauge.tsx';
import { chartNames } from '../../charts/names.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { seenDifferently } from '../../core/second-voice/seen-differently.ts';
import { changedRatings, type OpenVoice } from '../../core/second-voice/voice.ts';
import { counted, quoted } from '../../words/figures.ts';
import { marginText } from '../../words/margins.ts';
import { sentence } from '../../words/plain-text.ts';
import { possessive, secondVoiceWords } from '../../words/second-voice.ts';
import { useSpreads } from '../evaluation/use-spreads.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { momentDay, momentTime } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import look from '../ui/look.module.css';
import { MarginNote } from '../ui/MarginNote.tsx';
import { QuietButton } from '../ui/QuietButton.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { toast } from '../ui/toast.tsx';
import { SeenTable } from './SeenTable.tsx';
import css from './second-voice.module.css';
import { VoiceFrame } from './VoiceFrame.tsx';
import type { VoiceOwner } from './voice-owner.ts';
import { removeVoice } from './voices-store.ts';

interface SeenPageProps {
  owner: VoiceOwner;
  voice: OpenVoice;
}

/** Where someone else sees the user differently, and what the verdict would be with their ratings. */
export function SeenPage({ owner: { id, assessment, committed }, voice }: SeenPageProps) {
  const spreads = useSpreads();
  const names = useMemo(() => chartNames(assessment), [assessment]);
  const seen = useMemo(() => {
    try {
      return seenDifferently(assessment, voice, spreads);
    } catch {
      // An own rating was taken back, or a criterion added, since they were opened.
      return null;
    }
  }, [assessment, voice, spreads]);
  const { name } = voice.answers;
  const home = committed ? `/journal/${id}` : `/assess/${id}`;
  if (seen === null) {
    return (
      <EmptyState
        title="Some of your own answers are missing again."
        detail={sentence(`Complete them, then they are shown beside ${possessive(name)}.`)}
      >
        <LinkButton href={home}>Go on with yours</LinkButton>
      </EmptyState>
    );
  }
  const words = secondVoiceWords(seen, name, names);
  const changed = changedRatings(voice.opened.ratings, assessment);
  const [first] = seen.criteria.filter(({ remark }) => remark.trim() !== '');
  const remarks = seen.criteria.filter(({ remark }) => remark.trim() !== '').length;
  const remove = async () => {
    if (await removeVoice(id, voice.id, sentence(`${possessive(name)} answers`))) navigate(home);
  };
  return (
    <VoiceFrame
      name={name}
      title={titleOf(assessment)}
      at={2}
      back={{ label: committed ? 'Back to the decision' : 'Back to the result', to: home }}
      on={{
        label: committed ? 'Done' : 'Keep beside the decision',
        onGo: () => {
          if (!committed) toast(sentence(`${possessive(name)} answers stay here, and go with the decision.`));
          navigate(home);
        },
      }}
      foot={
        !committed && (
          <Button
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.6} aria-hidden />}
            onClick={() => navigate(`/assess/${id}/ratings/1`)}
          >
            Change a rating of mine
          </Button>
        )
      }
    >
      <div className={css['page']}>
        <div className={css['main']}>
          <ScreenHeading title={sentence(words.headline)}>{sentence(words.apart)}</ScreenHeading>
          <SeenTable seen={seen} names={names} who={name} />
          {words.gaps !== null && <p className={look['quiet']}>{sentence(words.gaps)}</p>}
        </div>
        <div className={css['margin']}>
          <section className={css['sheet']} aria-label="The margin">
            <h2>The margin</h2>
            <MeasuredChart least={210}>
              {(width) => (
                <Gauge
                  evaluation={seen.theirs}
                  zone={seen.theirs.retest.zone}
                  names={names}
                  width={width}
                  bare
                  before={{ margin: seen.own.margin.mid, what: 'With your own ratings' }}
                />
              )}
            </MeasuredChart>
            <dl className={css['margins']}>
              <dt>yours, dashed</dt>
              <dd>{marginText(seen.own.margin.mid, names, 'shortName')}</dd>
              <dt>with theirs</dt>
              <dd>{marginText(seen.theirs.margin.mid, names, 'shortName')}</dd>
            </dl>
          </section>
          {first !== undefined && (
            <MarginNote title={sentence(`${name} on ${quoted(first.label)}`)}>
              <p className={css['remark']} data-user-text>
                {first.remark}
              </p>
              {remarks > 1 && <p>{counted(remarks - 1, 'more remark')}, in the table.</p>}
            </MarginNote>
          )}
          <MarginNote title="Blind until now">
            <p>
              Theirs were sealed until yours were complete. You opened them on {momentDay(voice.opened.at)} at{' '}
              {momentTime(voice.opened.at)}.{' '}
              {changed === 0
                ? 'Your ratings are as they were then.'
                : `You have changed ${counted(changed, 'rating')} of yours since.`}{' '}
              Theirs never enter the score.
            </p>
          </MarginNote>
          <QuietButton Icon={IconTrash} onClick={() => void remove()}>
            {sentence(`Remove ${possessive(name)} answers`)}
          </QuietButton>
        </div>
      </div>
    </VoiceFrame>
  );
}

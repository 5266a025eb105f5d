import { IconFileImport, IconLock, IconMessages, IconSend, IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Draft } from '../../core/assessment/draft.ts';
import type { VoiceView } from '../../core/second-voice/voice.ts';
import { sentence } from '../../words/plain-text.ts';
import { possessive } from '../../words/second-voice.ts';
import { FileButton } from '../cards/FileButton.tsx';
import { FileDrop } from '../cards/FileDrop.tsx';
import { ActionButton } from '../ui/ActionButton.tsx';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { momentDay } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import look from '../ui/look.module.css';
import { useTask } from '../ui/use-task.ts';
import { AskDialog } from './AskDialog.tsx';
import { ANSWER_FILES, answersText, importAnswers } from './import-answers.ts';
import { voicePath } from './places.ts';
import css from './second-voice.module.css';
import { removeVoice, useVoices } from './voices-store.ts';

interface SecondVoicesProps {
  ownerId: string;
  frame: Pick<Draft['frame'], 'question' | 'whyNow' | 'roles'>;
  /** Its state: with another one the voices are read anew. */
  state?: unknown;
  /** The data folder can be written. */
  canChange: boolean;
}

/** How someone else sees it: the sheets handed out, the answers that came back, and the ways to both. */
export function SecondVoices({ ownerId, frame, state, canChange }: SecondVoicesProps) {
  const heading = useId();
  const voices = useVoices(ownerId, state);
  const [asking, setAsking] = useState(false);
  const { failure, run } = useTask();
  const take = (file: File | undefined) =>
    run(async () => file !== undefined && importAnswers(ownerId, await answersText(file)));
  return (
    <section className={css['voices']} aria-labelledby={heading}>
      <FileDrop
        notice="Drop the answers to your question sheet here"
        disabled={!canChange}
        onFiles={([file]) => take(file)}
      />
      <h2 id={heading}>A second voice</h2>
      <p className={look['quiet']}>
        Someone who knows you may see you differently. They answer apart from you, and never enter the score.
      </p>
      {voices.length > 0 && (
        <ul className={css['list']}>
          {voices.map((voice) => (
            <li key={voice.id}>
              <VoiceLine ownerId={ownerId} voice={voice} />
              {canChange && (
                <IconButton
                  Icon={IconTrash}
                  label={`Remove: ${nameOf(voice)}`}
                  onClick={() => void removeVoice(ownerId, voice.id, nameOf(voice))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {failure !== null && (
        <div role="alert">
          <FieldProblem message={failure} />
        </div>
      )}
      {canChange && (
        <div className={css['actions']}>
          <ActionButton Icon={IconSend} onClick={() => setAsking(true)}>
            Ask someone who knows you
          </ActionButton>
          <FileButton
            variant="subtle"
            accept={ANSWER_FILES}
            leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
            onFile={(file) => void take(file)}
          >
            Import answers
          </FileButton>
        </div>
      )}
      {asking && <AskDialog ownerId={ownerId} frame={frame} onClose={() => setAsking(false)} />}
    </section>
  );
}

const nameOf = (voice: VoiceView): string =>
  voice.kind === 'asked'
    ? `The question sheet of ${momentDay(voice.madeAt)}`
    : sentence(`${possessive(voice.kind === 'open' ? voice.answers.name : voice.name)} answers`);

const ICON = { size: 18, stroke: 1.6 } as const;

function VoiceLine({ ownerId, voice }: { ownerId: string; voice: VoiceView }) {
  if (voice.kind === 'asked') {
    return (
      <p>
        <IconSend {...ICON} aria-hidden />
        <span>Question sheet of {momentDay(voice.madeAt)}, for anyone you send it to</span>
      </p>
    );
  }
  const isOpen = voice.kind === 'open';
  const name = isOpen ? voice.answers.name : voice.name;
  return (
    <p>
      {isOpen ? <IconMessages {...ICON} aria-hidden /> : <IconLock {...ICON} aria-hidden />}
      <span>
        <Link href={voicePath(ownerId, voice.id)} data-user-text>
          {name}
        </Link>
        {isOpen
          ? `, opened on ${momentDay(voice.opened.at)}`
          : voice.covered
            ? ', covered until the review'
            : ', sealed'}
      </span>
    </p>
  );
}

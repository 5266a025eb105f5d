import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Logo } from '../../charts/Logo.tsx';
import { StepButtons } from '../ui/StepButtons.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import frame from '../wizard/WizardFrame.module.css';
import css from './second-voice.module.css';

const STOPS = ['Ask', 'Answered, sealed', 'Compare'] as const;

interface VoiceFrameProps {
  name: string;
  title: string;
  /** Index of the stop that it stands on. */
  at: 1 | 2;
  back: { label: string; to: string };
  on: { label: string; onGo: () => void; busy?: boolean };
  /** Between the way back and the way on. */
  foot?: ReactNode;
  children: ReactNode;
}

/** Head with the three stops of a second voice, its page, and the foot with the ways back and on. */
export function VoiceFrame({ name, title, at, back, on, foot, children }: VoiceFrameProps) {
  usePageTitle('Second voice');
  const leave = () => navigate(back.to);
  return (
    <div className={frame['wizard']}>
      <header className={frame['head']}>
        <p className={frame['title']}>
          <Logo />
          <span>
            Second voice: <bdi data-user-text>{name}</bdi>
            <br />
            <bdi data-user-text>{title}</bdi>
          </span>
        </p>
        <ol className={css['stops']}>
          {STOPS.map((stop, index) => (
            <li
              key={stop}
              data-state={index < at ? 'done' : index === at ? 'here' : 'ahead'}
              aria-current={index === at ? 'step' : undefined}
            >
              <span className={css['stop']} aria-hidden>
                {index < at ? <IconCheck size={14} stroke={2} /> : index + 1}
              </span>
              {stop}
            </li>
          ))}
        </ol>
        <div className={frame['state']}>
          <button type="button" className={frame['close']} aria-label="Leave" onClick={leave}>
            <IconX size={18} stroke={1.6} aria-hidden />
          </button>
        </div>
      </header>
      <main className={frame['main']}>
        <div className={frame['screen']}>{children}</div>
      </main>
      <StepButtons
        back={{ label: back.label, onGo: leave }}
        on={{ label: on.label, onGo: on.onGo, busy: on.busy ?? false }}
      >
        <div className={frame['hint']}>{foot}</div>
      </StepButtons>
    </div>
  );
}

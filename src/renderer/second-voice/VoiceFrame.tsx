import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { StepFrame } from '../ui/StepFrame.tsx';
import { StepRail } from '../ui/StepRail.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';

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

/** The frame of a second voice, with its three stops. */
export function VoiceFrame({ name, title, at, back, on, foot, children }: VoiceFrameProps) {
  usePageTitle('Second voice');
  return (
    <StepFrame
      title={
        <>
          Second voice: <bdi data-user-text>{name}</bdi>
          <br />
          <bdi data-user-text>{title}</bdi>
        </>
      }
      rail={<StepRail now={at} stops={STOPS.map((label, index) => ({ label, ahead: index > at }))} />}
      leave={{ label: 'Leave', to: back.to }}
      back={{ label: back.label, onGo: () => navigate(back.to) }}
      on={{ label: on.label, onGo: on.onGo, busy: on.busy ?? false }}
      foot={foot}
    >
      {children}
    </StepFrame>
  );
}

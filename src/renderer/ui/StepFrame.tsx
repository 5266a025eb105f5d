import { IconX } from '@tabler/icons-react';
import type { ComponentProps, ReactNode, RefObject } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Logo } from '../../charts/Logo.tsx';
import type { SavedWork } from '../stores/edit-session.ts';
import { SaveFailureBar, SaveStatus } from './SaveStatus.tsx';
import { StepButtons } from './StepButtons.tsx';
import css from './StepFrame.module.css';

type Ways = Omit<ComponentProps<typeof StepButtons>, 'children'>;

interface StepFrameProps extends Ways {
  /** Beside the logo: what it is about, in the user's own words. */
  title: ReactNode;
  /** The stops on the way. Absent where there is one screen only. */
  rail?: ReactNode;
  /** What is written here: how its saving goes is shown, and it is left only when saved. Absent where nothing is, or where it is kept by other means. */
  work?: SavedWork;
  /** Between the save status and the cross. */
  actions?: ReactNode;
  /** What the cross does, and the address where it leads. */
  leave: { label: string; to: string };
  /** Shown above the foot: what keeps from going on. */
  problems?: ReactNode;
  /** Between the way back and the way on: a hint or a further action. */
  foot?: ReactNode;
  /** Takes the room of wide windows. */
  wide?: boolean;
  headingRef?: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** A screen of its own: head with the stops, what is asked, and the foot with the way back and on. */
export function StepFrame(props: StepFrameProps) {
  const { title, rail, work, actions, leave, problems, back, on, foot, wide, headingRef, children } = props;
  // What cannot be saved is not left behind: the bar over the foot says what to do.
  const go = async () => {
    if (work === undefined || (await work.flush())) navigate(leave.to);
  };
  return (
    <div className={css['frame']}>
      <header className={css['head']} data-rail={rail !== undefined || undefined}>
        <p className={css['title']}>
          <Logo />
          <span data-user-text>{title}</span>
        </p>
        {rail}
        <div className={css['state']}>
          {work !== undefined && <SaveStatus work={work} />}
          {actions}
          <button type="button" className={css['close']} aria-label={leave.label} onClick={() => void go()}>
            <IconX size={18} stroke={1.6} aria-hidden />
          </button>
        </div>
      </header>
      <main className={css['main']} data-wide={wide}>
        <div ref={headingRef} tabIndex={headingRef && -1} className={css['screen']}>
          {children}
        </div>
      </main>
      {work !== undefined && <SaveFailureBar work={work} onLeave={() => navigate(leave.to)} />}
      {problems}
      <StepButtons back={back} {...(on !== undefined && { on })}>
        <div className={css['hint']}>{foot}</div>
      </StepButtons>
    </div>
  );
}

import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './StepRail.module.css';

interface Stop {
  label: string;
  /** Not reached yet. */
  ahead: boolean;
  /** Goes there. Absent where it cannot be gone to. */
  onGo?: (() => void) | undefined;
  /** In place of its number, or of a check mark once it is passed. */
  mark?: ReactNode;
}

interface StepRailProps {
  stops: readonly Stop[];
  /** Index of the stop that it stands on. */
  now: number;
  /** The step it stands on, where that is one of several of its stop. */
  name?: string;
  /** In place of the look of numbers in circles. */
  className?: string | undefined;
}

/** The stops on a way of several screens: those passed, the one that it stands on, and those ahead. */
export function StepRail({ stops, now, name = stops[now]?.label, className = css['rail'] }: StepRailProps) {
  return (
    <nav aria-label={`Step ${now + 1} of ${stops.length}, ${name}`} className={className}>
      <ol>
        {stops.map(({ label, ahead, onGo, mark }, index) => (
          <li
            key={label}
            data-state={index === now ? 'now' : ahead ? 'ahead' : 'done'}
            data-inked={stops[index + 1]?.ahead === false || undefined}
          >
            {mark ?? (
              <span className={css['mark']} aria-hidden>
                {index < now ? <IconCheck size={13} stroke={2.2} /> : index + 1}
              </span>
            )}
            {onGo === undefined || index === now ? (
              <span data-label title={label} aria-current={index === now ? 'step' : undefined}>
                {label}
              </span>
            ) : (
              <button type="button" data-label title={label} onClick={onGo}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

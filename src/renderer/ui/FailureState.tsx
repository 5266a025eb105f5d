import { Button } from '@mantine/core';
import { EmptyState } from './EmptyState.tsx';
import { LinkButton } from './LinkButton.tsx';

export const HOME = { href: '/', label: 'Go home' } as const;
export const TO_JOURNAL = { href: '/journal', label: 'Go to the journal' } as const;

interface FailureStateProps {
  /** What cannot be had. */
  title: string;
  /** Why, and what to do. */
  detail: string | null;
  /** Tries once more. Absent where it would lead to the same. */
  onRetry?: (() => void) | undefined;
  /** Where to go instead. */
  leave?: { href: string; label: string };
}

/** In place of a screen that cannot be shown: why, another try, and a way on. */
export function FailureState({ title, detail, onRetry, leave }: FailureStateProps) {
  return (
    <EmptyState title={title} detail={detail ?? ''} alert>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
      {leave !== undefined && (
        <LinkButton href={leave.href} variant={onRetry === undefined ? 'filled' : 'default'}>
          {leave.label}
        </LinkButton>
      )}
    </EmptyState>
  );
}

import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useReadOnly } from '../stores/app-store.ts';
import { startDecision } from '../wizard/start-decision.ts';
import css from './ExampleScreen.module.css';

/** Always visible: says that this is an example, and links to starting one's own decision. */
export function ExampleMark() {
  const readOnly = useReadOnly();
  return (
    <aside className={css['mark']} aria-label="About this example">
      <strong className={css['chip']}>Example</strong>
      <p>It is made up and read-only. It uses another card and is not in your journal.</p>
      <Button
        size="xs"
        onClick={startDecision}
        disabled={readOnly}
        rightSection={<IconArrowRight size={16} stroke={1.6} aria-hidden />}
      >
        Start your own
      </Button>
    </aside>
  );
}

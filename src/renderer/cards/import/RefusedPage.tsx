import { Button } from '@mantine/core';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import look from '../../ui/look.module.css';
import css from './import.module.css';
import type { TextReading } from './read-page.ts';

interface RefusedPageProps {
  refusal: Extract<TextReading, { kind: 'refused' }>;
  onShowLine: (line: number) => void;
}

/** Why a page cannot become a card: the line, its words, and what was expected there. */
export function RefusedPage({ refusal, onShowLine }: RefusedPageProps) {
  const { line, words, message, expected } = refusal;
  return (
    <>
      <FieldProblem message={message} />
      <dl className={css['refusal']}>
        <dt>Line {line} says</dt>
        <dd className={look['own']} data-user-text>
          {words === '' ? <i>nothing</i> : words}
        </dd>
        <dt>Expected there</dt>
        <dd data-user-text>{expected}</dd>
      </dl>
      <Button variant="default" onClick={() => onShowLine(line)}>
        Show line {line}
      </Button>
    </>
  );
}

import { Button } from '@mantine/core';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { PathNames } from '../PathNames.tsx';
import { addToLibrary } from '../take-file.ts';
import css from './import.module.css';
import { KnownCardLine } from './KnownCardLine.tsx';
import { ReadPage } from './ReadPage.tsx';
import { RefusedPage } from './RefusedPage.tsx';
import type { TextReading } from './read-page.ts';
import { WhatIsRead } from './WhatIsRead.tsx';

interface PageReadingProps {
  text: string;
  reading: TextReading;
  onShowLine: (line: number) => void;
}

const HEADINGS: Record<TextReading['kind'], string> = {
  nothing: 'Nothing to read yet.',
  page: 'This can become a card.',
  refused: 'This cannot become a card yet.',
  card: 'This is a card from a file.',
  'damaged-card': 'This card cannot be read.',
};

/** Says what the pasted text is read as. */
export function PageReading({ text, reading, onShowLine }: PageReadingProps) {
  return (
    <section className={css['reading']} aria-label="What it is read as">
      <div role="status">
        <h2 id="page-reading" className={css['what']}>
          {HEADINGS[reading.kind]}
        </h2>
      </div>
      {reading.kind === 'nothing' && <WhatIsRead />}
      {reading.kind === 'page' && <ReadPage text={text} reading={reading} onShowLine={onShowLine} />}
      {reading.kind === 'refused' && <RefusedPage refusal={reading} onShowLine={onShowLine} />}
      {reading.kind === 'damaged-card' && <FieldProblem message={reading.message} />}
      {reading.kind === 'card' && (
        <>
          <PathNames paths={reading.card.paths} />
          <KnownCardLine made={reading.card} />
          <Button onClick={() => void addToLibrary(reading.card)}>Add it to your cards</Button>
        </>
      )}
    </section>
  );
}

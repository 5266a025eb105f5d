import type { Warning } from '../../../core/card/parse/page.ts';
import { LineWarnings } from '../import/LineWarnings.tsx';
import css from './editor.module.css';

interface ImportWarningsProps {
  warnings: readonly Warning[];
  notes: readonly string[];
}

/** What looked wrong on the page, and what was left out of the card. */
export function ImportWarnings({ warnings, notes }: ImportWarningsProps) {
  if (warnings.length === 0 && notes.length === 0) return null;
  return (
    <section className={css['warnings']} aria-labelledby="worth-a-look">
      <h2 id="worth-a-look">Worth a look</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {warnings.length > 0 && <LineWarnings warnings={warnings} onShowLine={null} />}
    </section>
  );
}

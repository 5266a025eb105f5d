import { linesOf } from '../../../../core/card/parse/lines.ts';
import css from './wording.module.css';

/** Lines shown before the one in question, and after it. */
const BEFORE = 1;
const AFTER = 2;

/** A line of the page with those around it. */
export function PageLines({ page, line }: { page: string; line: number }) {
  const lines = linesOf(page).filter(({ text, number }) => text !== '' || number === line);
  const at = lines.findIndex(({ number }) => number === line);
  if (at === -1) return null;
  return (
    <ol className={css['lines']} aria-label={`Line ${line} of the page`}>
      {lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1).map(({ number, text }) => (
        <li key={number}>
          <span className={css['number']}>{number}</span>
          <span data-user-text dir="auto">
            {number === line ? <mark>{text}</mark> : text}
          </span>
        </li>
      ))}
    </ol>
  );
}

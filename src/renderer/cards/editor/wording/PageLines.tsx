import { linesOf } from '../../../../core/card/parse/lines.ts';
import css from './wording.module.css';

/** Lines shown before the one in question, and after it. */
const BEFORE = 1;
const AFTER = 2;

/** A line of the page with those around it; the words in question are marked, where they stand in it. */
export function PageLines({ page, line, quote }: { page: string; line: number; quote: string }) {
  const lines = linesOf(page).filter(({ text, number }) => text !== '' || number === line);
  const at = lines.findIndex(({ number }) => number === line);
  if (at === -1) return null;
  return (
    <ol className={css['lines']} aria-label={`Line ${line} of the page`}>
      {lines.slice(Math.max(0, at - BEFORE), at + AFTER + 1).map(({ number, text }) => (
        <li key={number}>
          <span className={css['number']}>{number}</span>
          <span data-user-text dir="auto">
            {number === line ? <Marked text={text} quote={quote} /> : text}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Marked({ text, quote }: { text: string; quote: string }) {
  const at = text.indexOf(quote);
  if (quote === '' || at === -1) return <mark>{text}</mark>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}

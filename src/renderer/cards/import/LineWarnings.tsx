import type { Warning } from '../../../core/card/parse/page.ts';
import css from './import.module.css';

interface LineWarningsProps {
  warnings: readonly Warning[];
  /** Null where the page is not on this screen. */
  onShowLine: ((line: number) => void) | null;
}

/** Warnings about a page that could still be read, each with the line at fault. */
export function LineWarnings({ warnings, onShowLine }: LineWarningsProps) {
  return (
    <ul className={css['warnings']}>
      {warnings.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          {line === null ? null : onShowLine === null ? (
            <span className={css['line']}>Line {line}</span>
          ) : (
            <button type="button" className={css['line']} onClick={() => onShowLine(line)}>
              Line {line}
            </button>
          )}
          <span data-user-text>{message}</span>
        </li>
      ))}
    </ul>
  );
}

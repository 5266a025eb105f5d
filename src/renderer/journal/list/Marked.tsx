import type { MarkedPart } from '../../../core/journal/list/found-words.ts';
import css from './row.module.css';

/** Text with the search matches marked. */
export function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  return (
    <span data-user-text>
      {parts.map(({ text, hit }, index) =>
        hit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no more than its place
          <mark key={index} className={css['hit']}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}

import type { CardPath } from '../../../core/card/card.ts';
import { isPlaceholder } from '../../../core/card/parse/placeholder.ts';
import look from '../../ui/look.module.css';
import css from './paths.module.css';

/**
 * What the card says of a path: summary, what speaks for it, what it is related to. A con that
 * only leaves the price to the reader is asked below, not quoted.
 */
export function CardWords({ path }: { path: CardPath }) {
  return (
    <>
      <p className={look['own']} data-user-text>
        {path.summary}
      </p>
      <Statements title="For it" texts={path.pros} />
      <Statements title="Against it" texts={path.cons.filter((con) => !isPlaceholder(con))} />
      <p className={look['quiet']}>
        {path.tags.length > 0 && (
          <>
            Related: <span data-user-text>{path.tags.join(', ')}</span>
          </>
        )}
      </p>
    </>
  );
}

/** Keeps its place when empty, so that the two columns stay level. */
function Statements({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <div>
      {texts.length > 0 && (
        <>
          <h3 className={css['what']}>{title}</h3>
          <ul className={css['statements']}>
            {texts.map((text) => (
              <li key={text} data-user-text>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

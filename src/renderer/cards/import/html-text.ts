import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { textOfMarkup } from '../../../core/card/html/markup-text.ts';

/** Elements within elements, as browsers limit it. Pages for people stay far below; the time to read grows with the square of it. */
const DEEPEST = 512;

/**
 * The words of a web page's source as lines. The source is parsed into a plain tree: nothing in it runs, nothing is fetched, and it is
 * never shown.
 * @throws RangeError where elements are nested deeper than any page for people
 */
export function htmlText(html: string): string {
  let depth = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new RangeError('Nested too deep.');
    },
    onItemPop() {
      depth -= 1;
    },
  };
  return textOfMarkup(parse<DefaultTreeAdapterMap>(html, { treeAdapter }));
}

/** What a PDF that Chromium has printed says of its pages. */
export interface PdfPages {
  count: number;
  /** The page, counted from 1, of everything that a link in it leads to, by its id. */
  pageOf: ReadonlyMap<string, number>;
}

/** Chromium writes a page's own object before its other keys, in the order of the pages. */
const PAGE = /(\d+) 0 obj\s*<<\/Type \/Page\s/g;
/** `/difference [10 0 R /XYZ 6 777.75 0]` */
const DESTINATION = /\/([\w-]+) \[(\d+) 0 R \/XYZ /g;

/**
 * Reads the pages of a PDF as Chromium writes them: its objects stand there in plain text, only what is drawn is packed.
 * Another program's PDF gives no pages, never wrong ones.
 *
 * @param text its bytes as Latin-1
 */
export function pdfPages(text: string): PdfPages {
  const numbers = new Map(Array.from(text.matchAll(PAGE), ([, object = ''], index) => [object, index + 1]));
  const pageOf = new Map<string, number>();
  for (const [, id = '', object = ''] of text.matchAll(DESTINATION)) {
    const page = numbers.get(object);
    if (page !== undefined) pageOf.set(id, page);
  }
  return { count: numbers.size, pageOf };
}

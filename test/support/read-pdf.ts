import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page, white space folded. */
  pages: string[];
  /** Titles of the outline, nested ones after their parents. */
  outline: string[];
  tagged: boolean;
  /** Page sizes in points. */
  sizes: { width: number; height: number }[];
  title: string;
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

const titles = (items: OutlineItem[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titles(inner)]);

/** Reads a PDF as a reader program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const sizes: ReadPdf['sizes'] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
        .join('')
        .replaceAll(/\s+/g, ' '),
    );
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  const marks = await pdf.getMarkInfo();
  const { info } = await pdf.getMetadata();
  const outline = titles(((await pdf.getOutline()) ?? []) as OutlineItem[]);
  return {
    pages,
    sizes,
    outline,
    tagged: marks?.['Marked'] === true,
    title: 'Title' in info && typeof info.Title === 'string' ? info.Title : '',
  };
}

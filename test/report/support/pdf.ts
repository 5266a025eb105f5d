import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { addStyles } from '../../../src/main/loopback/print.ts';
import type { Report } from '../../../src/report/document.tsx';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  /** Text of each page, without any white space: extraction puts it where glyphs happen to be apart. */
  pages: string[];
  /** Width and height in points. */
  sizes: (readonly [number, number])[];
  /** Place, size and text of each run, page by page; points from the lower left corner. */
  runs: Run[][];
  headings: string[];
  tags: Tag[];
  language: string | undefined;
  title: string | undefined;
  bytes: Uint8Array;
}

export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A structure element: its role, and its alternative text where it has one. */
export interface Tag {
  role: string;
  alt: string | undefined;
}

/** Text to be compared: without spaces, and with one sign for the apostrophe, whose glyph stands for two (pdf.js takes the other). */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '').replaceAll('\u02bc', '\u2019');

/** Prints a report as both hosts do: no scripts, no network, tagged, with an outline, on the paper its styles ask for. */
export async function printReport(
  browser: Browser,
  { html, numbers }: Pick<Report, 'html' | 'numbers'>,
): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  const print = () =>
    page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await print();
  const styles = numbers(pdf.toString('latin1'));
  if (styles !== null) await addStyles(page, styles);
  const whole = styles === null ? pdf : await print();
  await context.close();
  return new Uint8Array(whole);
}

interface Outline {
  title: string;
  items: Outline[];
}

const titles = (outline: readonly Outline[]): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titles(items)]);

interface Node {
  role?: string;
  alt?: string;
  children?: object[];
}

const tagsOf = (node: Node): Tag[] => [
  ...(node.role === undefined ? [] : [{ role: node.role, alt: node.alt }]),
  ...(node.children ?? []).flatMap(tagsOf),
];

/** Reads a PDF with Mozilla's reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the buffer for itself.
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const read: ReadPdf = {
    pages: [],
    sizes: [],
    runs: [],
    headings: titles((await document.getOutline()) ?? []),
    tags: [],
    language: undefined,
    title: undefined,
    bytes,
  };
  const info: { Title?: string; Language?: string } = (await document.getMetadata()).info;
  read.language = info.Language;
  read.title = info.Title;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    read.sizes.push([width, height]);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              size: item.height,
            },
          ]
        : [],
    );
    read.runs.push(runs);
    read.pages.push(squeezed(runs.map(({ text }) => text).join('')));
    const tree: Node | null = await page.getStructTree();
    if (tree !== null) read.tags.push(...tagsOf(tree));
  }
  await document.destroy();
  return read;
}

/** The fonts of a PDF, and whether they are in it as fonts: not missing, and not as drawings (Type 3). */
export async function fontsOf(bytes: Uint8Array): Promise<{ name: string; embedded: boolean }[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const fonts: { name: string; embedded: boolean }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const used = new Set(
      fnArray.flatMap((operator, index) => (operator === OPS.setFont ? [argsArray[index][0]] : [])),
    );
    for (const id of used) {
      const font: { name: string; isType3Font?: boolean; missingFile?: boolean } = page.commonObjs.get(id);
      fonts.push({ name: font.name, embedded: font.isType3Font !== true && font.missingFile === false });
    }
  }
  await document.destroy();
  return fonts;
}

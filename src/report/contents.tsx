import { createContext, useContext } from 'react';
import type { PdfPages } from './pdf-pages.ts';

/** A section of a report, and the page it begins on. */
export interface ContentsEntry {
  /** Of its heading. */
  id: string;
  title: string;
  /** Counted from 1; null where it is not known. */
  page: number | null;
}

/** From so many pages on a report has a table of contents. */
export const CONTENTS_FROM = 5;

const Entries = createContext<readonly ContentsEntry[]>([]);

/** What the table of contents inside it names; empty = there is none. */
export const ContentsProvider = Entries.Provider;

/** Where each section begins. The pages are known only once the report is laid out, so their place is kept. */
export function Contents() {
  const entries = useContext(Entries);
  if (entries.length === 0) return null;
  return (
    <nav className="contents" aria-label="Contents">
      <p className="contents-head">Contents</p>
      <ol>
        {entries.map(({ id, title, page }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span className="contents-title">{title}</span>
              <span className="contents-page">{page}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const HEADING = /<h2 id="([\w-]+)"[^>]*>(.*?)<\/h2>/gs;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The sections of a rendered report, in order: so the contents never name one that is not there. */
export const sectionsOf = (markup: string): { id: string; title: string }[] =>
  Array.from(markup.matchAll(HEADING), ([, id = '', title = '']) => ({
    id,
    title: title
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  }));

/** Puts the page of each section into the contents, or takes them out of a report that is too short; null where nothing is known. */
export function contentsStyles({ count, pageOf }: PdfPages): string | null {
  if (count === 0) return null;
  if (count < CONTENTS_FROM) return '.contents{display:none}';
  return Array.from(
    pageOf,
    ([id, page]) => `.contents [href="#${id}"] .contents-page::after{content:"${page}"}`,
  ).join('\n');
}

import type { PathKey } from '../card.ts';
import type { Line } from './lines.ts';
import type { Con, Statement, Warning } from './page.ts';
import { type PathSection, readSection } from './path-section.ts';
import { type Pick, picksInSection } from './pick.ts';
import type { Outline, Section } from './sections.ts';

/** What the page says of one path, from all places that say it. */
export interface PathReading {
  path: PathKey;
  headingLine: number | null;
  summary: Statement | null;
  pros: Statement[];
  cons: Con[];
  tags: Statement[];
  picks: Pick[];
  stray: Line | null;
  warnings: Warning[];
}

interface Read {
  section: Section;
  content: PathSection;
}

const hasList = ({ content: { pros, cons, tags } }: Read): boolean =>
  pros.length + cons.length + tags.length > 0;

/**
 * A path's name may stand above its summary in the pick, in a table of contents, and above its own section: the first
 * that holds a list is its own. The summary may be told by any of them, or by the introduction.
 */
export function readPath(
  path: PathKey,
  input: string,
  { sections }: Outline,
  introduced: Statement | null,
): PathReading {
  const reads = sections
    .filter((section) => section.path === path)
    .map((section) => ({ section, content: readSection(input, section) }));
  const own =
    reads.find(hasList) ?? reads.findLast(({ content }) => content.summary !== null) ?? reads.at(-1);
  const summary = [own, ...reads].map((read) => read?.content.summary ?? null).find((each) => each !== null);
  return {
    path,
    headingLine: own?.section.heading.number ?? null,
    summary: summary ?? introduced,
    pros: own?.content.pros ?? [],
    cons: own?.content.cons ?? [],
    tags: own?.content.tags ?? [],
    picks: reads.flatMap(({ section, content }) => picksInSection(section, content)),
    stray: own?.content.stray ?? null,
    warnings: [
      ...(own?.content.warnings ?? []),
      ...reads.filter((read) => read !== own && hasList(read)).map(second),
    ],
  };
}

const second = ({ section }: Read): Warning => ({
  line: section.heading.number,
  message: 'This is a second section of the same path. Its lists were left out.',
});

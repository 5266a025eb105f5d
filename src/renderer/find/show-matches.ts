import type { Match } from './page-matches.ts';

/** The names that `find.css` gives a look to. */
const ALL = 'cr-found';
const CURRENT = 'cr-found-current';
const FIELD = 'data-found';

/** Marks every match and the current one, in place of those marked before, without touching the page's elements. */
export function showMatches(matches: readonly Match[], current: Match | null): void {
  hideMatches();
  const ranges = matches.flatMap((match) =>
    match.kind === 'text' && match !== current ? [match.range] : [],
  );
  CSS.highlights.set(ALL, new Highlight(...ranges));
  if (current?.kind === 'text') CSS.highlights.set(CURRENT, new Highlight(current.range));
  for (const match of matches) {
    if (match.kind === 'field') match.field.setAttribute(FIELD, match === current ? 'current' : 'other');
  }
}

export function hideMatches(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
  for (const field of document.querySelectorAll(`[${FIELD}]`)) field.removeAttribute(FIELD);
}

/** Brings a match into sight. */
export function scrollToMatch(match: Match): void {
  const element = match.kind === 'field' ? match.field : match.range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

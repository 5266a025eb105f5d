import { TEXT_LIMITS } from '../../text.ts';
import { isFragment } from './fragment.ts';
import type { Line } from './lines.ts';
import type { ComparisonPage, PagePath, Warning } from './page.ts';
import type { Title } from './title.ts';

/** What is missing from the page as a whole, or could be read in two ways. */
export function pageWarnings(page: ComparisonPage, lines: readonly Line[], title: Title): Warning[] {
  const last = lines.findLast(({ text }) => text !== '')?.number ?? 1;
  const { a, b } = page.paths;
  return [
    ...(title.ambiguous ? [ambiguousTitle(page)] : []),
    ...[a, b].flatMap((path) => (page.aspects.length > 0 ? [] : pathWarnings(path, page, last))),
    ...[a, b].flatMap(fragmentWarnings),
    ...verdictWarnings(page),
  ];
}

const ambiguousTitle = ({ titleLine, paths: { a, b } }: ComparisonPage): Warning => ({
  line: titleLine,
  message: `The title can be read in more than one way. It was read as “${a.name}” against “${b.name}”.`,
});

function pathWarnings(
  { name, headingLine, summary, pros, cons }: PagePath,
  { titleLine, paths: { a, b } }: ComparisonPage,
  last: number,
): Warning[] {
  const line = headingLine ?? last;
  // A page of lists alone lacks nothing.
  const isSummed = a.summary !== null || b.summary !== null;
  const missing = [
    ...(summary === null && isSummed ? ['no summary'] : []),
    ...(pros.length === 0 ? ['no pros'] : []),
    ...(cons.length === 0 ? ['no cons'] : []),
  ];
  const found: Warning[] = [];
  if (name.length > TEXT_LIMITS.name) {
    const message = `This name is longer than ${TEXT_LIMITS.name} characters and was shortened: “${name.slice(0, 40)}…”.`;
    found.push({ line: titleLine, message });
  }
  if (missing.length > 0) found.push({ line, message: `“${name}” has ${listed(missing)}.` });
  return found;
}

const fragmentWarnings = ({ pros, cons }: PagePath): Warning[] =>
  [...pros, ...cons]
    .filter(({ text }) => isFragment(text))
    .map(({ line, text }) => ({
      line,
      message: `“${text.slice(0, 40)}” looks like a piece of a longer sentence. No criterion was made from it.`,
    }));

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function verdictWarnings({ paths: { a, b }, verdictParagraph }: ComparisonPage): Warning[] {
  const rule = a.rule ?? b.rule;
  if (rule === null) {
    return verdictParagraph === null
      ? [{ line: null, message: 'No verdict could be read, so the card has no rules.' }]
      : [];
  }
  const without = a.rule === null ? a : b.rule === null ? b : null;
  return without === null
    ? []
    : [
        {
          line: rule.line,
          message: `There is no rule for “${without.name}”, only for the other path.`,
        },
      ];
}

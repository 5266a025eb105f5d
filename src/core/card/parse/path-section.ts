import { TEXT_LIMITS } from '../../text.ts';
import { cutText } from '../cut-text.ts';
import { startsSmall } from '../letters.ts';
import { gluedBadge, isBadge, isConsHeading, isHeading, isProsHeading } from './headings.ts';
import { type Item, itemOf } from './items.ts';
import { MAX_STATEMENT_LENGTH, MAX_TAGS } from './limits.ts';
import type { Line } from './lines.ts';
import type { Con, Statement, Warning } from './page.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Section } from './sections.ts';

/** What was read below one of a path's headings. */
export interface PathSection {
  summary: Statement | null;
  pros: Statement[];
  cons: Con[];
  tags: Statement[];
  /** Line of a "Nice Pick" within the section; null where there is none. */
  badgeLine: number | null;
  /** A second list of pros under the same name, so the first of a path whose heading is missing. */
  stray: Line | null;
  warnings: Warning[];
}

type List = 'pros' | 'cons';

/** Reads what stands below a path's heading: perhaps a badge, its summary, its pros and its cons. */
export function readSection(input: string, { body }: Section): PathSection {
  const read: PathSection = {
    summary: null,
    pros: [],
    cons: [],
    tags: [],
    badgeLine: null,
    stray: null,
    warnings: [],
  };
  let list: List | null = null;
  /** The statement that the next line may go on with, and where it began. */
  let open: { statement: Statement; start: number } | null = null;
  let leavingOut = false;
  /** The current list has entries with bullets, so that a line without one is no entry. */
  let marked = false;

  const hasPluses = body.some(({ text }) => isPlus(itemOf(text)));

  for (const line of body) {
    const { number, text } = line;
    const item = list === null && hasPluses ? besidePlus(itemOf(text), text) : itemOf(text);
    if (text === '') {
      open = null;
    } else if (isBadge(line)) {
      read.badgeLine ??= number;
    } else if (isProsHeading(line) || isConsHeading(line)) {
      const next: List = isProsHeading(line) ? 'pros' : 'cons';
      if (next === 'pros' && (read.pros.length > 0 || read.cons.length > 0)) read.stray ??= line;
      list = next;
      marked = false;
      open = null;
      leavingOut = false;
    } else if (isHeading(line)) {
      open = null;
    } else if (open !== null && item === null && goesOn(line)) {
      open.statement.text = input.slice(open.start, line.end);
    } else if (list === null && read.summary === null && item === null) {
      const glued = gluedBadge(text);
      if (glued > 0) read.badgeLine ??= number;
      read.summary = { text: text.slice(glued), line: number };
      open = { statement: read.summary, start: line.start + glued };
    } else if (item !== null || (list !== null && !marked)) {
      open = addItem(read, list, line, item);
      marked = item !== null;
      leavingOut = false;
    } else if (!leavingOut) {
      leavingOut = true;
      open = null;
      read.warnings.push({ line: number, message: `“${cutText(text, 60)}” is in no list and was left out.` });
    }
  }
  dropOverlong(read);
  return read;
}

/** A `+` that is no bullet's. */
const isPlus = (item: Item | null): boolean => item !== null && !item.bulleted && item.sign === '+';

/** A lone `-` is a bullet, but where a lone `+` marks the pros it marks the cons. */
const besidePlus = (item: Item | null, text: string): Item | null =>
  item?.sign === null && /^[-–−]/.test(text) ? { ...item, sign: '-' } : item;

/** A line that carries on a sentence broken by its writer's margin. */
const goesOn = ({ text, indented }: Line): boolean => indented || startsSmall(text) || /^[\d(]/.test(text);

const RELATED = /^related to\s*:\s*/i;

function addItem(read: PathSection, list: List | null, line: Line, item: Item | null) {
  const start = line.start + (item?.from ?? 0);
  const statement: Statement = { text: line.text.slice(item?.from ?? 0), line: line.number };
  const related = RELATED.exec(statement.text);
  if (related !== null) {
    read.tags.push(...tagsOf(statement.text.slice(related[0].length), line.number));
    return null;
  }
  const into = listOf(item, list);
  const first = (into === 'pros' ? read.pros : read.cons).length === 0;
  const oddity = item === null && !first ? null : oddityOf(item, list, into);
  if (oddity !== null) read.warnings.push({ line: line.number, message: oddity });
  if (into === 'pros') read.pros.push(statement);
  else {
    const con: Con = { ...statement, placeholder: isPlaceholder(statement.text) };
    read.cons.push(con);
    return { statement: con, start };
  }
  return { statement, start };
}

/** A sign after a bullet outweighs the heading above: the heading of the other list may have been lost. */
function listOf(item: Item | null, list: List | null): List {
  const signed = item?.sign === '+' ? 'pros' : item?.sign === '-' ? 'cons' : null;
  if (list === null) return signed ?? 'pros';
  return signed !== null && item?.bulleted ? signed : list;
}

function oddityOf(item: Item | null, list: List | null, into: List): string | null {
  const kind = into === 'pros' ? 'a pro' : 'a con';
  // A mark of its own, as in “✅ Quiet”, needs no heading.
  if (list === null && item?.sign != null) return null;
  if (list === null) return `There is no heading “Pros” or “Cons” above this. This was taken as ${kind}.`;
  if (into !== list) return `The sign and the heading above disagree. This was taken as ${kind}.`;
  if (item === null)
    return `This has no bullet. Lines like it were taken as ${into}, as the heading above says.`;
  return null;
}

const tagsOf = (text: string, line: number): Statement[] =>
  text
    .split(',')
    .map((tag) => ({ text: tag.trim().replace(/\.$/, ''), line }))
    .filter(
      ({ text: tag }, index, all) => tag !== '' && all.findIndex((each) => each.text === tag) === index,
    );

function dropOverlong(read: PathSection): void {
  const fits = ({ text, line }: Statement): boolean => {
    if (text.length <= MAX_STATEMENT_LENGTH) return true;
    const message = `This is longer than ${MAX_STATEMENT_LENGTH.toLocaleString('en')} characters and was left out.`;
    read.warnings.push({ line, message });
    return false;
  };
  if (read.summary !== null && !fits(read.summary)) read.summary = null;
  read.pros = read.pros.filter(fits);
  read.cons = read.cons.filter(fits);
  const tags = read.tags.filter(({ text }) => text.length <= TEXT_LIMITS.name).slice(0, MAX_TAGS);
  const spare = read.tags.find((tag) => !tags.includes(tag));
  if (spare !== undefined)
    read.warnings.push({
      line: spare.line,
      message: `Some tags were left out. A path can have ${MAX_TAGS} tags of up to ${TEXT_LIMITS.name} characters each.`,
    });
  read.tags = tags;
}

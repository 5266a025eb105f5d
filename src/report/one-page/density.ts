import { textWidth } from '../../charts/text-fit.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { PATHS } from '../../core/card/card.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { roleText } from '../../words/answer-text.ts';
import type { OnePageWords } from '../../words/one-page.ts';

/** Least height of a row for which the page is set at its ease, in CSS pixels. */
const EASY_ROW = 16;
/** What stands on every page, without the texts whose length differs. */
const FIXED = 576;
const LINE = 18;
const ROLE_LINE = 16;

/**
 * Up to so many rows, a page without room for them at its ease lets texts have their lines all the same: at 12 pixels each they
 * leave 96 more than 20 rows do, and those lines take at most 76.
 */
const FEW_ROWS = 12;

const lines = (text: string, size: number, width: number, most: number): number =>
  Math.min(most, Math.ceil((textWidth(text, { size }) * 1.06) / width));

/**
 * How close a page stands. Where it has no room for rows of 16 pixels at its ease, lists run on as text and the rest stands closer
 * (`tight`); with many rows texts keep to fewer lines, too (`crowded`). Judged from the widths of the texts, which are exact for Latin
 * and careful for other scripts.
 */
export function densityOf(
  assessment: Draft,
  words: OnePageWords,
  rows: number,
  pathHeads: readonly string[],
  { width, height }: { width: number; height: number },
): 'easy' | 'tight' | 'crowded' {
  const { frame, gut, tradeOffs } = assessment;
  const half = (width - 22) / 2;
  const texts = tradeOffs.filter(({ text }) => text.trim() !== '');
  const privateLines =
    lines(frame.whyNow, 12.5, width - 60, 2) +
    lines(frame.stateOfMind, 12.5, width - 90, 2) +
    (gut.expects === null ? 0 : 1) +
    (texts.length === 0 ? 0 : 4);
  const taken =
    FIXED +
    31 * lines(titleOf(assessment), 26, width, 2) +
    24 * lines(words.headline, 18, width, 2) +
    19 * lines(words.lead, 14, width, 3) +
    ROLE_LINE *
      (Math.max(...PATHS.map((path) => lines(roleText(frame.roles[path]), 12, half - 40, 2)), 1) - 1) +
    LINE * (Math.max(...pathHeads.map((head) => lines(head, 13, half - 20, 2))) - 1) +
    LINE * (words.dealBreakers.length + privateLines + (words.scales === '' ? 0 : 1)) +
    LINE * Math.max(lines(words.change ?? '', 12.5, half, 4), lines(words.findOut ?? '', 12.5, half, 4));
  if (height - taken >= rows * EASY_ROW) return 'easy';
  return rows <= FEW_ROWS ? 'tight' : 'crowded';
}

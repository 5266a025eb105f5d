import { IconPin } from '@tabler/icons-react';
import { Link } from 'wouter';
import { PathMark } from '../../../charts/PathMark.tsx';
import { markWords, searchWords } from '../../../core/journal/list/found-words.ts';
import type { FoundText, ListedRow } from '../../../core/journal/list/journal-query.ts';
import { foundPlace } from '../../../words/found-place.ts';
import { choiceInWords, momentDay, momentShortDay } from '../../ui/format.ts';
import { MarginFigure, SureFigure } from './figures.tsx';
import { Marked } from './Marked.tsx';
import { PredictionMarks } from './PredictionMarks.tsx';
import { RowMenu } from './RowMenu.tsx';
import { besideState, RowState } from './RowState.tsx';
import css from './row.module.css';
import { moveByArrow } from './row-keys.ts';

interface JournalRowLineProps {
  row: ListedRow;
  /** Its place among all that match, from 0. */
  index: number;
  /** What is looked for. */
  text: string;
  /** It is shown beside the list. */
  chosen: boolean;
  measure: (element: Element | null) => void;
  onChoose: (id: string) => void;
}

/** One decision: what was chosen, by how much, how surely, what came of it, and where a search has found it. */
export function JournalRowLine(props: JournalRowLineProps) {
  const { row, index, text, chosen: isChosen, measure, onChoose } = props;
  const { text: chosen, path } = choiceInWords(row.choice, row.tryPath, row.paths);
  const { a, b } = row.shortNames;
  const { text: short } = choiceInWords(row.choice, row.tryPath, {
    a: a || row.paths.a,
    b: b || row.paths.b,
  });
  return (
    <tr
      ref={measure}
      data-index={index}
      // The heads are the first row.
      aria-rowindex={index + 2}
      className={css['row']}
      data-starts-year={row.startsYear !== null || undefined}
      aria-current={isChosen || undefined}
      onFocus={() => onChoose(row.id)}
      onClick={() => onChoose(row.id)}
    >
      <td className={css['year']}>{row.startsYear}</td>
      <th scope="row" className={css['question']}>
        <Link href={`/journal/${row.id}`} onKeyDown={moveByArrow}>
          <Marked parts={markWords(row.title.trim() || 'Without a question', searchWords(text))} />
        </Link>
        {row.pinned && (
          <IconPin className={css['pin']} size={14} stroke={1.6} role="img" aria-label="Pinned" />
        )}
        {row.tags.map((tag) => (
          <span key={tag} className={css['tag']} data-user-text>
            {tag}
          </span>
        ))}
        {row.damaged && <span className={css['damaged']}>files do not add up; open it to see what</span>}
      </th>
      <td className={css['chosen']} title={chosen}>
        {path !== null && <PathMark path={path} />}
        <span data-user-text className={css['long']}>
          {chosen}
        </span>
        <span data-user-text className={css['short']} aria-hidden>
          {short}
        </span>
      </td>
      <td className={css['margin']}>
        <MarginFigure decision={row} />
      </td>
      <td className={css['sure']}>
        <SureFigure decision={row} />
      </td>
      <td className={css['predictionsCell']}>
        <PredictionMarks predictions={row.predictions} />
      </td>
      <td className={css['state']}>
        <RowState row={row} />
      </td>
      <td className={css['menu']}>
        <RowMenu row={row} />
      </td>
      <td className={css['below']}>
        {[momentShortDay(row.committedAt), besideState(row)].filter((part) => part !== null).join(' · ')}
        {row.found !== null && <Found found={row.found} />}
      </td>
    </tr>
  );
}

function Found({ found }: { found: FoundText }) {
  return (
    <span className={css['found']}>
      {' · '}
      {foundPlace(found, momentDay)}
      {found.parts.length > 0 && (
        <>
          : <Marked parts={found.parts} />
        </>
      )}
    </span>
  );
}

import { Reliability } from '../../charts/Reliability.tsx';
import { calibrationOf } from '../../core/journal/calibration-summary.ts';
import type { Letter } from '../../core/journal/letter.ts';
import { inFirstPerson } from '../../words/first-person.ts';
import { DIAGRAM_CAPTION } from '../../words/insights.ts';
import { letterText, letterTitle } from '../../words/letter.ts';
import { Contents } from '../contents.tsx';
import type { ReportContent } from '../document.tsx';
import { Blocks } from './Blocks.tsx';
import { Brand } from './Brand.tsx';
import type { Setting } from './setting.ts';

/** The decisions of a period, what came of them and what was learned, and how predictions turned out. */
export function letterReport(letter: Letter, setting: Setting): ReportContent {
  const { dates, now, width } = setting;
  const { diagram } = calibrationOf(letter.calibration);
  const blocks = letterText(letter, dates);
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const opening = first === -1 ? blocks : blocks.slice(0, first);
  return {
    title: letterTitle(letter, dates),
    fallback: 'letter',
    at: now,
    date: dates.dayOf(now),
    body: (
      <>
        <Brand about={`Yearly letter, ${dates.moment(now)}`} />
        <Blocks id="opening" blocks={opening} />
        <Contents />
        <Blocks id="part" blocks={first === -1 ? [] : blocks.slice(first)} />
        {diagram !== null && (
          <div className="picture diagram">
            <Reliability diagram={diagram} width={Math.min(width, DIAGRAM_WIDTH)} />
            <p className="caption">{inFirstPerson(DIAGRAM_CAPTION, [])}</p>
          </div>
        )}
      </>
    ),
  };
}

const DIAGRAM_WIDTH = 420;

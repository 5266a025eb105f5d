import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReportInput } from '../../report/content.ts';
import type { ContentsEntry } from '../../report/contents.tsx';
import { columnOf, repeatHeads } from './preview-columns.ts';

/** The parts that draw reports, which come when they are first needed. */
export type Drawing = typeof import('../../report/preview.ts');

/** First without contents, then with what they name, at last with the pages that were measured. */
interface LaidOut {
  stage: 'bare' | 'titled' | 'final';
  entries: ContentsEntry[];
}

interface PreviewPagesProps {
  drawing: Drawing;
  input: ReportInput;
  /** Which page is in sight, counted from 1. */
  page: number;
  /** How many there are, as soon as it is known. */
  onCount: (count: number) => void;
}

/**
 * One page of the report, to be drawn with `previewStyles`. Its pages are columns of a page's size, which break as pages do; from
 * where its sections begin the table of contents is made, as the host makes it from the PDF.
 */
export function PreviewPages({ drawing, input, page, onCount }: PreviewPagesProps) {
  const { reportContent, ContentsProvider, CONTENTS_FROM, GAP, pageStep } = drawing;
  const { body, title, date, end } = useMemo(() => reportContent(input), [reportContent, input]);
  const flow = useRef<HTMLDivElement>(null);
  const [contents, setContents] = useState<LaidOut>({ stage: 'bare', entries: [] });
  /** Narrow windows hide it: nothing can be measured before it shows. */
  const [isShown, setIsShown] = useState(false);
  const step = pageStep(input.paper);
  useEffect(() => {
    const element = flow.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setIsShown(element.offsetWidth > 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = flow.current;
    if (element === null || !isShown) return;
    repeatHeads(element, step);
    const pages = Math.max(1, Math.round((element.scrollWidth + GAP) / step));
    if (contents.stage === 'final') {
      onCount(pages);
      return;
    }
    const sections = Array.from(element.querySelectorAll('h2[id]'), (heading) => ({
      id: heading.id,
      title: heading.textContent ?? '',
      page: 1 + columnOf(heading, element, step),
    }));
    const hasContents = element.querySelector('.contents') !== null;
    setContents(
      contents.stage === 'bare'
        ? { stage: 'titled', entries: sections }
        : { stage: 'final', entries: hasContents && pages >= CONTENTS_FROM ? sections : [] },
    );
  }, [isShown, contents, step, onCount, GAP, CONTENTS_FROM]);
  return (
    <div className="sheet" data-theme="light" data-paper={input.paper} lang="en">
      <div className="sheet-clip">
        <div ref={flow} className="sheet-flow" style={{ transform: `translateX(${(1 - page) * step}px)` }}>
          <ContentsProvider value={contents.entries}>{body}</ContentsProvider>
        </div>
      </div>
      <div className="sheet-foot">
        <span className="line">Crossroads · {title}</span>
        <span>
          {date} · {end ?? `page ${page}`}
        </span>
      </div>
    </div>
  );
}

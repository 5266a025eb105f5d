import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { PAPER_NAMES } from '../../words/paper-names.ts';
import { useApp } from '../stores/app-store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import css from './export.module.css';
import type { ExportChoice } from './export-text.ts';
import { type Drawing, PreviewPages } from './PreviewPages.tsx';
import type { Loaded } from './use-subject.ts';

interface PreviewProps {
  loaded: Loaded;
  choice: ExportChoice;
  /** Pages of the report; null until it is drawn. */
  count: number | null;
  onCount: (count: number) => void;
}

/** So wide is the page in the dialog, in CSS pixels; its height follows. */
const WIDTH = 402;

/**
 * The pages as they will be printed: the report itself, drawn small in a tree of its own, so that its styles and the window's
 * do not meet. It is a picture: nothing in it can be reached.
 */
export function Preview({ loaded, choice, count, onCount }: PreviewProps) {
  const drawing = useDrawing();
  const [turned, setTurned] = useState(1);
  const page = Math.min(turned, count ?? 1);
  const place = count === null ? '' : `${page} of ${count} · `;
  return (
    <section className={css['right']} aria-label="Preview">
      <div className={css['previewHead']}>
        <span>{page === 1 ? 'First page' : `Page ${page}`}</span>
        {(count ?? 1) > 1 && (
          <span className={css['turn']}>
            <IconButton
              Icon={IconChevronLeft}
              label="Page before"
              disabled={page === 1}
              onClick={() => setTurned(page - 1)}
            />
            <IconButton
              Icon={IconChevronRight}
              label="Next page"
              disabled={page === count}
              onClick={() => setTurned(page + 1)}
            />
          </span>
        )}
        <span className={css['quiet']} role="status">
          {place}
          {PAPER_NAMES[choice.paper]}
        </span>
      </div>
      <div
        className={css['page']}
        data-paper={choice.paper}
        role="img"
        aria-label={`${page === 1 ? 'The first page' : `Page ${page}`} as it will be printed`}
      >
        {drawing !== null && (
          <Page drawing={drawing} loaded={loaded} choice={choice} page={page} onCount={onCount} />
        )}
      </div>
    </section>
  );
}

/** The parts that draw reports come when they are first needed. */
function useDrawing(): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('../../report/preview.ts').then(
      (found) => isCurrent && setDrawing(found),
      // The export works without the preview; the page stays blank.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return drawing;
}

interface PageProps extends Pick<PreviewProps, 'loaded' | 'choice' | 'onCount'> {
  drawing: Drawing;
  page: number;
}

function Page({ drawing, loaded, choice, page, onCount }: PageProps) {
  const { info } = useApp.getState();
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const { paper } = choice;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const tree = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(drawing.previewStyles(paper, WIDTH, window.devicePixelRatio));
    tree.adoptedStyleSheets = [sheet];
    setRoot(tree);
  }, [drawing, paper]);
  // Another choice is another report, with a key of its own: it is laid out from its first page on.
  const { key, input } = useMemo(
    () => ({
      key: crypto.randomUUID(),
      input: {
        subject: loaded,
        ...choice,
        locale: info?.locale ?? 'en-GB',
        appVersion: info?.version ?? '',
        now: new Date().toISOString(),
      },
    }),
    [loaded, choice, info],
  );
  return (
    <div ref={host}>
      {root !== null &&
        createPortal(
          <PreviewPages key={key} drawing={drawing} input={input} page={page} onCount={onCount} />,
          root,
        )}
    </div>
  );
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useApp } from '../stores/app-store.ts';
import css from './export.module.css';
import type { ExportChoice } from './use-export.ts';
import type { Loaded } from './use-subject.ts';

type Drawing = typeof import('../../report/preview.tsx');

/** So wide is the page in the dialog, in CSS pixels; its height follows. */
const WIDTH = 402;

/**
 * The first page as it will be printed: the report itself, drawn small in a tree of its own, so that its styles and the
 * window's do not meet. It is a picture: nothing in it can be reached.
 */
export function Preview({ loaded, choice }: { loaded: Loaded; choice: ExportChoice }) {
  const drawing = useDrawing();
  return (
    <section className={css['right']} aria-label="First page">
      <p className={css['previewHead']}>
        <span>First page</span>
        <span className={css['quiet']}>{choice.paper === 'a4' ? 'A4' : 'Letter'}</span>
      </p>
      <div
        className={css['page']}
        data-paper={choice.paper}
        role="img"
        aria-label="The first page as it will be printed"
      >
        {drawing !== null && <Page drawing={drawing} loaded={loaded} choice={choice} />}
      </div>
    </section>
  );
}

/** The parts that draw reports come when they are first needed. */
function useDrawing(): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('../../report/preview.tsx').then(
      (found) => isCurrent && setDrawing(found),
      // Without the preview the export works all the same; the page stays blank.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return drawing;
}

interface PageProps {
  drawing: Drawing;
  loaded: Loaded;
  choice: ExportChoice;
}

function Page({ drawing, loaded, choice }: PageProps) {
  const { info } = useApp.getState();
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const { paper } = choice;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const tree = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(drawing.previewStyles(paper, WIDTH));
    tree.adoptedStyleSheets = [sheet];
    setRoot(tree);
  }, [drawing, paper]);
  const page: ReactNode = drawing.previewPage({
    subject: loaded,
    ...choice,
    locale: info?.locale ?? 'en-GB',
    appVersion: info?.version ?? '',
    now: new Date().toISOString(),
  });
  return <div ref={host}>{root !== null && createPortal(page, root)}</div>;
}

import { IconFileText, IconTrash } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import {
  PAGE_TEXT,
  refusePageFile,
  setPageText,
  takeWaitingFiles,
  usePage,
} from '../../stores/page-store.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { toastWithUndo } from '../../ui/toast.tsx';
import { FileButton } from '../FileButton.tsx';
import { FileDrop } from '../FileDrop.tsx';
import { takeFiles } from '../take-file.ts';
import css from './import.module.css';
import { PageReading } from './PageReading.tsx';
import { isHtml, textOfHtml } from './page-text.ts';
import { READABLE } from './read-file.ts';
import { placeOf, readText } from './read-page.ts';

/** A comparison page, pasted or from a file, and what it is read as while it is pasted. */
export function ImportScreen() {
  const { text, fileName, refused, waiting } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const deferred = useDeferredValue(text);
  const reading = useMemo(() => readText(deferred), [deferred]);

  const showLine = (line: number) => {
    const { start, end } = placeOf(text, line);
    const { current } = field;
    if (current === null) return;
    // A browser brings the caret into sight when the field takes the focus.
    current.blur();
    current.setSelectionRange(start, start);
    current.focus();
    current.setSelectionRange(start, end);
  };
  /** The source of a page is never in the field itself; its words are, once they are read. */
  const takeText = async (value: string) => {
    if (!isHtml(value)) return setPageText(value);
    const reading = await textOfHtml(value);
    if (reading?.kind === 'text') setPageText(reading.text);
    if (reading?.kind === 'refused') refusePageFile(reading.message);
  };
  const clear = () => {
    setPageText('');
    field.current?.focus();
    toastWithUndo('The text was cleared.', () => setPageText(text), PAGE_TEXT);
  };

  return (
    <Screen wide title="Which page compares your two paths?">
      <div className={css['import']}>
        <div className={css['page']}>
          <div className={css['head']}>
            <div>
              <label htmlFor="page-text">The page’s text</label>
              <p id="page-hint">Paste it here, or drop a .txt, .md or .html file anywhere.</p>
            </div>
            <FileButton
              variant="default"
              accept={READABLE}
              leftSection={<IconFileText size={18} stroke={1.6} aria-hidden />}
              onFile={(file) => void takeFiles([file])}
            >
              Choose a file
            </FileButton>
          </div>
          {refused !== null && (
            <div role="alert">
              <FieldProblem message={refused} />
            </div>
          )}
          <textarea
            id="page-text"
            ref={field}
            className={css['text']}
            value={text}
            onChange={({ currentTarget: { value } }) => void takeText(value)}
            aria-describedby="page-hint page-reading"
            aria-invalid={reading.kind === 'refused' || undefined}
            dir="auto"
            spellCheck={false}
            data-user-text
          />
          <div className={css['foot']}>
            <p>{fileName !== null && <>From {fileName}</>}</p>
            {waiting.length > 0 && (
              <QuietButton Icon={IconFileText} onClick={() => void takeFiles(takeWaitingFiles())}>
                {waiting.length === 1 ? 'Read the other file' : `Read the next of ${waiting.length} files`}
              </QuietButton>
            )}
            {text !== '' && (
              <QuietButton Icon={IconTrash} onClick={clear}>
                Clear
              </QuietButton>
            )}
          </div>
        </div>
        <PageReading text={deferred} reading={reading} onShowLine={showLine} />
      </div>
      <FileDrop notice="Drop the page or the card here" />
    </Screen>
  );
}

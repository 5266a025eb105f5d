import { IconDownload } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { FileButton } from '../../cards/FileButton.tsx';
import { takeGivenExport, useGivenExport } from '../../stores/given-export.ts';
import look from '../../ui/look.module.css';
import { DoneImports } from './DoneImports.tsx';
import { ImportSheet } from './ImportSheet.tsx';
import { Refusal } from './Refusal.tsx';
import { Row } from './Row.tsx';
import css from './storage.module.css';
import { useImport } from './use-import.ts';

export function ImportRow({ onChange }: { onChange: () => Promise<unknown> }) {
  const { state, readFile, apply, close } = useImport(onChange);
  const { file: given, refusal } = useGivenExport();
  const read = useEffectEvent(() => {
    const file = takeGivenExport();
    if (file !== null) void readFile(file);
  });
  // It may come while the page is open already.
  useEffect(() => {
    if (given !== null) read();
  }, [given]);
  useEffect(() => () => useGivenExport.setState({ refusal: null }), []);
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!useGivenExport.getState().wanted) return;
    useGivenExport.setState({ wanted: false });
    // After the frame around has gone to the top of the new screen.
    requestAnimationFrame(() => {
      start.current?.querySelector('button')?.focus();
      start.current?.scrollIntoView({ block: 'center' });
    });
  }, []);
  return (
    <Row label="Import" why="Nothing you have here is ever replaced.">
      {state.kind === 'preview' ? (
        <ImportSheet
          preview={state.preview}
          share={state.share}
          onApply={() => void apply()}
          onClose={close}
        />
      ) : (
        <div ref={start} className={css['line']}>
          <p>Choose a file that Crossroads exported. You see what will happen before anything changes.</p>
          <FileButton
            variant="default"
            accept=".crossroads-export"
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
            loading={state.kind === 'reading' || state.kind === 'comparing'}
            onFile={(file) => void readFile(file)}
          >
            Choose a file…
          </FileButton>
        </div>
      )}
      {state.kind === 'reading' && (
        <p role="status" className={look['quiet']}>
          Reading {state.name}, {Math.round(state.share * 100)} %
        </p>
      )}
      {state.kind === 'comparing' && (
        <p role="status" className={look['quiet']}>
          Comparing with what is here, {Math.round(state.share * 100)} %
        </p>
      )}
      {state.kind === 'refused' && <Refusal message={state.message} />}
      {state.kind === 'none' && refusal !== null && <Refusal message={refusal} />}
      <DoneImports onChange={onChange} />
    </Row>
  );
}

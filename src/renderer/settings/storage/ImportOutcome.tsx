import { ImportSheet } from './ImportSheet.tsx';
import { Refusal } from './Refusal.tsx';
import type { useImport } from './use-import.ts';

type ImportOutcomeProps = Pick<ReturnType<typeof useImport>, 'state' | 'apply' | 'close'>;

/** What reading a snapshot came to: what it would add, or why it cannot be read. */
export function ImportOutcome({ state, apply, close }: ImportOutcomeProps) {
  switch (state.kind) {
    case 'refused':
      return <Refusal message={state.message} />;
    case 'preview':
      return (
        <ImportSheet
          preview={state.preview}
          share={state.share}
          onApply={() => void apply()}
          onClose={close}
        />
      );
    default:
      return null;
  }
}

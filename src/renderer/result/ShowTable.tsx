import css from './links.module.css';

interface ShowTableProps {
  /** What the table is of. */
  of: string;
  /** Id of the table's place. */
  controls: string;
  shown: boolean;
  onToggle: () => void;
}

/** The way from a chart to its figures. */
export function ShowTable({ of, controls, shown, onToggle }: ShowTableProps) {
  const words = shown ? 'Hide the table' : 'Show as table';
  return (
    <button
      type="button"
      className={css['showTable']}
      aria-label={`${words}: ${of}`}
      aria-expanded={shown}
      aria-controls={controls}
      onClick={onToggle}
    >
      {words}
    </button>
  );
}

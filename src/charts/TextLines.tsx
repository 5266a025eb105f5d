const LEADING = 16;

interface TextLinesProps {
  lines: readonly string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** Distance from line to line. */
  leading?: number;
  className: string;
}

/** Lines of text under each other, each an element of its own, so that no script's direction spills over. */
export function TextLines({ lines, x, y, leading = LEADING, className }: TextLinesProps) {
  const placed = lines.map((line, index) => ({ line, baseline: y + index * leading }));
  return placed.map(({ line, baseline }) => (
    <text key={baseline} className={className} x={x} y={baseline}>
      {line}
    </text>
  ));
}

interface RowLabelProps {
  lines: readonly string[];
  /** Height on which they stand centred. */
  middle: number;
  bold?: boolean;
}

/** The name of a chart's row, at its left. */
export function RowLabel({ lines, middle, bold = false }: RowLabelProps) {
  const first = middle + 4.5 - ((lines.length - 1) / 2) * LEADING;
  const className = `cr-text-2 cr-user${bold ? ' cr-bold' : ''}`;
  return <TextLines className={className} lines={lines} x={0} y={first} />;
}

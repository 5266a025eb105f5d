interface TextLinesProps {
  lines: readonly string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** Distance from line to line; default 16. */
  leading?: number;
  className: string;
}

/** Lines of text under each other, each an element of its own, so that no script's direction spills over. */
export function TextLines({ lines, x, y, leading = 16, className }: TextLinesProps) {
  const placed = lines.map((line, index) => ({ line, baseline: y + index * leading }));
  return placed.map(({ line, baseline }) => (
    <text key={baseline} className={className} x={x} y={baseline}>
      {line}
    </text>
  ));
}

/** Baseline of the first of so many 13 px lines that stand centred on `middle`. */
export const firstBaseline = (middle: number, lines: number, leading = 16): number =>
  middle + 4.5 - ((lines - 1) / 2) * leading;

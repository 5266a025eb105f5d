/**
 * The fork, the one ornament: an ink line that splits into the two colours, the circle above the diamond.
 * Decoration: hidden from screen readers.
 */
export function Fork({ width = 220, height = 64 }: { width?: number; height?: number }) {
  return (
    <svg className="cr-fork" width={width} height={height} viewBox="0 0 220 64" aria-hidden="true">
      <path d="M100 32C134 32 128 52 164 52H202" className="cr-fork-b" />
      <path d="M100 32C134 32 128 12 164 12H202" className="cr-fork-a" />
      <path d="M4 32H104" className="cr-fork-ink" />
      <circle cx="208" cy="12" r="6" className="cr-mark-a" />
      <path d="M208 44.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z" className="cr-mark-b" />
    </svg>
  );
}

/** What the user wrote, paragraph by paragraph, each in its own direction. */
export function Prose({ text, className = 'prose' }: { text: string; className?: string }) {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph, index) => ({ paragraph, key: String(index) }));
  return (
    <div className={className}>
      {paragraphs.map(({ paragraph, key }) => (
        <p key={key} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** How much of a long text stands on the first page, in characters. */
const EXCERPT = 420;

/** Whether a text is too long for the first page, and stands in full further back. */
export const isLong = (text: string): boolean =>
  text.trim().length > EXCERPT || text.trim().split('\n').length > 5;

/** The beginning of a text, up to the end of a word. */
export function excerpt(text: string): string {
  if (!isLong(text)) return text.trim();
  const start = text.trim().split('\n').slice(0, 5).join('\n').toWellFormed().slice(0, EXCERPT);
  const end = start.search(/\s\S*$/u);
  return `${(end > 0 ? start.slice(0, end) : start).toWellFormed()} …`;
}

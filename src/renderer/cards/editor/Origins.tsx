import css from './criterion.module.css';

interface OriginsProps {
  /** The rule quotes the statement that the criterion comes from. */
  inRule: boolean;
  /** Its further origins as text; empty if there are none. */
  alsoFrom: string;
}

/** What a criterion comes from besides the statement that it stands beside. */
export function Origins({ inRule, alsoFrom }: OriginsProps) {
  const parts = [
    ...(inRule ? ['quoted by the rule'] : []),
    ...(alsoFrom === '' ? [] : [`also from ${alsoFrom}`]),
  ];
  if (parts.length === 0) return null;
  return (
    <p className={css['origins']} data-user-text>
      {parts.join(', ')}
    </p>
  );
}

import { PathMark } from '../../../charts/PathMark.tsx';
import { type Card, type CardOrigin, PATHS, type PathKey } from '../../../core/card/card.ts';
import unseen from '../../ui/unseen.module.css';
import { PART_WORDS } from './passage.ts';
import css from './table.module.css';

interface OriginMarksProps {
  origins: readonly CardOrigin[];
  card: Card;
  /** What to say where the card does not name it. */
  otherwise: string;
}

/** The origin of a criterion in short: path marks and parts of the card. */
export function OriginMarks({ origins, card, otherwise }: OriginMarksProps) {
  if (origins.length === 0) return <span className={css['parts']}>{otherwise}</span>;
  const paths = PATHS.filter((path) => origins.some((each) => each.path === path));
  const parts = [...new Set(origins.map(({ part }) => PART_WORDS[part]))];
  return (
    <span className={css['origin']}>
      {paths.map((path: PathKey) => (
        <PathMark key={path} path={path} size={9} />
      ))}
      <span className={unseen['readOut']}>{paths.map((path) => card.paths[path].name).join(' and ')}: </span>
      <span className={css['parts']}>{parts.join(', ')}</span>
    </span>
  );
}

import { PathMark } from '../../charts/PathMark.tsx';
import { PATHS, type PerPath } from '../../core/card/card.ts';
import unseen from '../ui/unseen.module.css';
import css from './PathNames.module.css';

/** Both paths' names with their marks, one above the other; long names wrap, in any script. */
export function PathNames({ paths }: { paths: PerPath<{ name: string }> }) {
  return (
    <span className={css['names']}>
      {PATHS.map((path) => (
        <span key={path} className={css['name']}>
          <PathMark path={path} size={11} />
          <bdi data-user-text>{paths[path].name.trim() || 'Not named yet'}</bdi>
          {path === 'a' && <span className={unseen['readOut']}> against </span>}
        </span>
      ))}
    </span>
  );
}

import { PathMark } from '../../charts/PathMark.tsx';
import { PATHS, type PerPath } from '../../core/card/card.ts';
import css from './PathNames.module.css';

/** Both names with their marks, the first over the second; they wrap by themselves, of any length and script. */
export function PathNames({ paths }: { paths: PerPath<{ name: string }> }) {
  return (
    <span className={css['names']}>
      {PATHS.map((path) => (
        <span key={path} className={css['name']}>
          <PathMark path={path} size={11} />
          <bdi data-user-text>{paths[path].name.trim() || 'Not named yet'}</bdi>
          {path === 'a' && <span className={css['against']}> against </span>}
        </span>
      ))}
    </span>
  );
}

import type { ReactNode } from 'react';
import { PathMark } from '../../charts/PathMark.tsx';
import { PATHS, type PathKey } from '../../core/card/card.ts';

interface PathHeadsProps {
  name: (path: PathKey) => string;
  /** What the path means to the user. */
  role: (path: PathKey) => ReactNode;
  /** Texts keep to their lines. */
  isTight?: boolean;
}

/** Both paths beside each other, each with its mark, its name and its role. */
export function PathHeads({ name, role, isTight = false }: PathHeadsProps) {
  return (
    <div className="paths">
      {PATHS.map((path) => (
        <div key={path} className={`path path-${path}`}>
          <PathMark path={path} />
          <div>
            <p className={isTight ? 'path-name lines-2' : 'path-name'} dir="auto">
              {name(path)}
            </p>
            <p className={isTight ? 'path-role lines-2' : 'path-role'}>{role(path)}</p>
          </div>
        </div>
      ))}
    </div>
  );
}

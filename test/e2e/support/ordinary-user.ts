import { chmodSync, chownSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** A user without rights of his own on any system. */
const NOBODY = { uid: 65_534, gid: 65_534 };

const isRoot = process.getuid?.() === 0;

/** Whom a program is started as, with a home to write into. */
export interface OrdinaryUser {
  home: string;
  /** For `spawn`: nothing of root's is left in them. */
  options: { env: NodeJS.ProcessEnv; cwd: string; uid?: number; gid?: number };
  /** Removes the home. */
  leave(): void;
}

/** Who runs the tests, or, where that is root, a user without rights. The X server must let him in, by `-ac` or its key file. */
export function ordinaryUser(): OrdinaryUser {
  const home = temporaryFolder();
  const { DISPLAY, WAYLAND_DISPLAY, PATH, XAUTHORITY } = process.env;
  const env: NodeJS.ProcessEnv = { HOME: home, DISPLAY, WAYLAND_DISPLAY, PATH, LANG: 'en_US.UTF-8' };
  if (XAUTHORITY !== undefined) {
    env['XAUTHORITY'] = join(home, '.Xauthority');
    copyFileSync(XAUTHORITY, env['XAUTHORITY']);
    if (isRoot) chownSync(env['XAUTHORITY'], NOBODY.uid, NOBODY.gid);
  }
  if (isRoot) chownSync(home, NOBODY.uid, NOBODY.gid);
  chmodSync(home, 0o700);
  return {
    home,
    options: { env, cwd: home, ...(isRoot && NOBODY) },
    leave: () => removeFolder(home),
  };
}

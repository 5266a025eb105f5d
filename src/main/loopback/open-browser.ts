import { spawn } from 'node:child_process';

/** The command that opens an address or a page on disk in the default browser; null where there is no display. */
function opener(): [command: string, ...args: string[]] | null {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // The empty argument is the window's title, which `start` takes first.
      return ['cmd', '/c', 'start', ''];
    default:
      return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
  }
}

/**
 * Opens an address, or a page on disk, in the default browser where there is a display. The address is printed too, so failing is
 * no harm, as where a browser may not read hidden folders. Every user of the machine can read the command's arguments: they must
 * hold no secret.
 */
export function openBrowser(target: string): void {
  const found = opener();
  if (found === null) return;
  const [command, ...args] = found;
  const child = spawn(command, [...args, target], { detached: true, stdio: 'ignore' });
  child.on('error', () => child.unref());
  child.unref();
}

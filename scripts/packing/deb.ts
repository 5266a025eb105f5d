import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../project.ts';
import { mimeDatabaseEntry, mimeTypes } from './mime-types.ts';

const DEBIAN_ARCHITECTURES: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', arm64: 'arm64' };

const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/**
 * Makes a Debian package of a packed app with the tools of this machine (`dpkg-deb`): electron-builder's way wants a tool from GitHub.
 * @param packed the unpacked folder for Linux
 * @param output the package's folder
 * @returns the package's path
 */
export async function makeDeb(packed: string, output: string): Promise<string> {
  const arch = DEBIAN_ARCHITECTURES[process.arch];
  if (arch === undefined) throw new Error(`Debian packages are not made for ${process.arch}.`);
  // Not there on Windows.
  const { Installer } = await import('electron-installer-debian');

  class CrossroadsInstaller extends Installer {
    override get contentFunctions(): string[] {
      return [...super.contentFunctions, 'createMimeTypes'];
    }

    async createMimeTypes(): Promise<void> {
      const folder = join(this.stagingDir, 'usr', 'share', 'mime', 'packages');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'crossroads.xml'), mimeDatabaseEntry());
    }
  }

  const installer = new CrossroadsInstaller({
    src: packed,
    dest: output,
    arch,
    rename: (dest) => join(dest, '<%= name %>_<%= version %>_<%= arch %>.deb'),
    logger: () => {},
    options: {
      bin: 'crossroads',
      productName: 'Crossroads',
      genericName: 'Decision aid',
      section: 'misc',
      categories: ['Office'],
      mimeType: mimeTypes(),
      icon: Object.fromEntries(
        ICON_SIZES.map((size) => {
          const name = `${size}x${size}`;
          return [name, inProject('resources', 'icons', `${name}.png`)];
        }),
      ),
      // A second instead of minutes. Debian reads it since 12, Ubuntu since 18.04.
      compression: 'zstd',
    },
  });
  await installer.generateDefaults();
  installer.generateOptions();
  await installer.createStagingDir();
  await installer.createContents();
  await installer.createPackage();
  await installer.movePackage();
  const [path] = installer.options.packagePaths;
  if (path === undefined) throw new Error('No Debian package was made.');
  return path;
}

/** The package comes without types; these are of what `deb.ts` uses. */
declare module 'electron-installer-debian' {
  export interface InstallerOptions {
    /** Folder of the packed app. */
    src: string;
    /** Folder for the package. */
    dest: string;
    /** Debian's word: `amd64`. */
    arch: string;
    /** Path of the package from the folder and the file's name, with `<%= %>` for options. */
    rename(dest: string): string;
    logger(text: string): void;
    options: {
      bin: string;
      productName: string;
      genericName: string;
      section: string;
      categories: string[];
      mimeType: string[];
      icon: Record<string, string>;
      compression: 'xz' | 'zstd' | 'gzip' | 'none';
    };
  }

  export class Installer {
    constructor(options: InstallerOptions);
    /** Becomes the root of the file system. */
    stagingDir: string;
    options: { packagePaths: string[] };
    /** Methods that together make the content. */
    get contentFunctions(): string[];
    generateDefaults(): Promise<unknown>;
    generateOptions(): unknown;
    createStagingDir(): Promise<void>;
    createContents(): Promise<unknown>;
    createPackage(): Promise<void>;
    movePackage(): Promise<void>;
  }
}

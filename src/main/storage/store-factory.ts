/**
 * How a file is written: by conf on the loopback host, by electron-store in Electron, handed in by the host.
 * Both take exactly these options (electron-store calls `configName` `name`).
 */
export interface StoreTarget {
  /** The folder, absolute; it exists. */
  readonly cwd: string;
  /** File name without its extension. */
  readonly configName: string;
  readonly fileExtension: string;
  /** Mode of the file from the moment it exists. */
  readonly configFileMode: number;
  /** The exact text of the file. It ignores what it is given, so that what is written is known to the byte. */
  readonly serialize: () => string;
  /** A damaged file is never cleared by the library: it is set aside before anything is written. */
  readonly clearInvalidConfig: false;
  readonly accessPropertiesByDotNotation: false;
}

/** One file; setting `store` writes it whole. */
export interface StoreFile {
  store: Record<string, unknown>;
}

export type StoreFactory = (target: StoreTarget) => StoreFile;

import { randomInt, randomUUID } from 'node:crypto';
import type { About, AppInfo, FileOutcome, ReportOutcome } from '../../core/api.ts';
import type { MoveProgress } from '../../core/data-place-api.ts';
import type { PaperSize } from '../../core/paper-size.ts';
import type { ReportStep } from '../../core/report-options.ts';
import type { DataPointer } from '../data-place.ts';
import type { Storage } from '../storage/storage.ts';

/** A report ready to be printed: one static HTML page. */
export interface PrintableReport {
  readonly html: string;
  readonly title: string;
  /** With its extension, `.pdf`. */
  readonly fileName: string;
  readonly paper: PaperSize;
  /** What its first PDF tells, given as Latin-1: the pages of its contents, as styles to add to it. Null = the first PDF stays. */
  readonly numbers: (pdf: string) => string | null;
}

/** What the text of a file is, for the dialogs and the browser that take it. */
export const FILE_TYPES = {
  card: {
    what: 'card',
    name: 'Crossroads card',
    extension: 'crossroads-card',
    mediaType: 'application/json',
  },
  sheet: {
    what: 'question sheet',
    name: 'Crossroads question sheet',
    extension: 'crossroads-sheet',
    mediaType: 'application/json',
  },
  page: {
    what: 'question sheet',
    name: 'Web page',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
  },
  answers: {
    what: 'answers',
    name: 'Crossroads answers',
    extension: 'crossroads-answers',
    mediaType: 'application/json',
  },
  archive: {
    what: 'export',
    name: 'Crossroads export',
    extension: 'crossroads-export',
    mediaType: 'application/jsonl',
  },
  markdown: { what: 'text', name: 'Markdown', extension: 'md', mediaType: 'text/markdown; charset=utf-8' },
  text: { what: 'result', name: 'Text', extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  json: { what: 'file', name: 'JSON', extension: 'json', mediaType: 'application/json' },
  calendar: {
    what: 'calendar file',
    name: 'Calendar',
    extension: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
  },
  csv: { what: 'table', name: 'CSV', extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
} as const;

/** The text of one file. */
export interface TextFile {
  readonly type: keyof typeof FILE_TYPES;
  /** A long one comes in pieces, which are made while it is written. */
  readonly text: string | AsyncIterable<string>;
  /** With its extension. */
  readonly fileName: string;
}

/** The making of one report, as whoever asked for it follows it. */
export interface ReportJob {
  /** Aborted where the user cancels: then nothing is kept. */
  readonly signal: AbortSignal;
  /** Tells what is done now. */
  begin(step: ReportStep): void;
}

/**
 * How what is exported reaches the user: a save dialog in Electron, a download on the loopback host.
 * All throw ApiError disk-full, not-writable.
 */
export interface Delivery {
  /** @param make makes the report; called at once, while what prints it starts. What it throws is thrown. */
  report(make: () => Promise<PrintableReport>, job: ReportJob): Promise<ReportOutcome>;
  file(file: TextFile): Promise<FileOutcome>;
  /** Asks for a folder with a dialog, null where the user cancels; itself null where there is no dialog, and a path is typed. */
  folder: ((title: string) => Promise<string | null>) | null;
}

/** Where the data lies, as the host knows it. */
interface HostPlace {
  /** Null where `--data` names the folder. */
  readonly pointer: DataPointer | null;
  /** The machine's own files lie here, whatever the data folder. */
  readonly machineFolder: string;
  /** Goes on with another data folder. @throws ApiError where another instance has it; then all stays as it was */
  switchTo(folder: string): void;
  /** How the last move goes; it outlives the services that began it. */
  readonly move: { progress: MoveProgress };
}

/** Randomness, injected so that tests can fix it. */
interface RandomSource {
  /** A version 4 UUID. */
  uuid(): string;
  /** 0 or 1, each as likely. */
  coin(): 0 | 1;
}

/** The operating system's own randomness. */
export const systemRandom: RandomSource = {
  uuid: () => randomUUID(),
  coin: () => (randomInt(2) === 0 ? 0 : 1),
};

/** What the host reports about itself. */
export interface AboutHost {
  /** The app's own folder, absolute: `package.json` and `out` lie in it. */
  readonly appFolder: string;
  readonly runtime: About['runtime'];
  /** Absolute; null where none is kept. */
  readonly logFile: string | null;
  /** Where the runtime's own files lie, absolute; null where it is not ours. */
  readonly runtimeFolder: string | null;
}

/** Everything the services need from the host. */
export interface ServiceEnv {
  /** From `openStorage`; the host closes it at its end. */
  readonly storage: Storage;
  readonly now: () => Date;
  readonly random: RandomSource;
  readonly version: string;
  readonly host: AppInfo['host'];
  /** The user's locale, BCP 47. */
  readonly locale: string;
  readonly delivery: Delivery;
  readonly place: HostPlace;
  readonly about: AboutHost;
}

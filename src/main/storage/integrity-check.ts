import { join } from 'node:path';
import type { SecondVoiceBody } from '../../core/second-voice/second-voice-body.ts';
import type { CheckProgress } from '../../core/storage-info.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { chainFolders } from './imported-chains.ts';
import { readableIds } from './readable-ids.ts';
import { RECORD_KINDS, SINGLE_RECORDS } from './record-kinds.ts';
import { readRevisions } from './revisions.ts';
import { peekSlots, slotProblems } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';
import { voiceHash } from './voices.ts';

/** Checks every record against its hash, and each revision against the one before. It only reads. */
export interface IntegrityCheck {
  /** Begins anew at 0, else goes on; one slice of it takes a fraction of a second. */
  next(from: number): CheckProgress;
  /** The last one that was run, as far as it came; null where none was. */
  last(): CheckProgress | null;
}

type Problem = CheckProgress['problems'][number];

/** Records a slice. */
const SLICE = 25;

const WORDS = {
  hash: 'Its content is not what was saved.',
  chain: 'It does not follow the record before it.',
  missing: 'It is missing.',
  damaged: 'It cannot be read.',
  newer: 'A newer version of Crossroads wrote it.',
};

export function createIntegrityCheck(context: StoreContext): IntegrityCheck {
  let steps: (() => Problem[])[] = [];
  let progress: CheckProgress | null = null;

  function decision(folder: string, id: string): Problem[] {
    const place = recordFolder(join(context.dataFolder, folder), id);
    const chains = [
      { path: `${folder}/${id}`, folder: place },
      ...chainFolders(place).map((each) => ({
        path: `${folder}/${id}/${each.folder.slice(place.length + 1)}`,
        folder: each.folder,
      })),
    ];
    return chains.flatMap((chain) => {
      const { revisions, problems } = readRevisions(chain.folder, id);
      return [
        ...problems
          .filter(({ problem }) => problem !== 'newer')
          .map(({ number, problem }) => ({ file: `${chain.path}/${number}.json`, problem: WORDS[problem] })),
        ...revisions.flatMap(({ body }) => (body.kind === 'second-voice' ? voiceProblems(body) : [])),
      ];
    });
  }

  /** The answers are a record of their own, which the revision holds fast. One that was removed is none of the problems. */
  function voiceProblems({ voiceId, sha256 }: SecondVoiceBody): Problem[] {
    const folder = recordFolder(join(context.dataFolder, FOLDERS.voices), voiceId);
    const reading = peekSlots(folder, 'voice', STORED.voice);
    if (reading.kind !== 'value' || voiceHash(reading.value) === sha256) return [];
    return [{ file: `${FOLDERS.voices}/${voiceId}`, problem: WORDS.hash }];
  }

  function allSteps(): (() => Problem[])[] {
    const { dataFolder } = context;
    const ids = (folder: string) => readableIds(context, join(dataFolder, folder)) ?? [];
    const decisions = [FOLDERS.journal, FOLDERS.trashedJournal].flatMap((folder) =>
      ids(folder).map((id) => () => [
        ...decision(folder, id),
        ...slotProblems(dataFolder, join(dataFolder, folder, id), 'arranged', STORED.arrangement),
      ]),
    );
    const singles = Object.values(SINGLE_RECORDS).map(
      ({ folder, name, versioned }) =>
        () =>
          slotProblems(dataFolder, join(dataFolder, folder), name, versioned),
    );
    const records = Object.values(RECORD_KINDS).flatMap(({ folder, trash, name, versioned }) =>
      [folder, trash].flatMap((place) =>
        ids(place).map((id) => () => slotProblems(dataFolder, join(dataFolder, place, id), name, versioned)),
      ),
    );
    return [...singles, ...records, ...decisions];
  }

  return {
    next(from) {
      if (from === 0 || progress === null) {
        steps = allSteps();
        progress = { checked: 0, total: steps.length, problems: [] };
      }
      const slice = steps.slice(progress.checked, progress.checked + SLICE);
      const found = slice.flatMap((step) => step());
      progress = {
        ...progress,
        checked: progress.checked + slice.length,
        problems: [...progress.problems, ...found],
      };
      return progress;
    },
    last: () => progress,
  };
}

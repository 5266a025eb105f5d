import type { AnswersFile } from '../core/second-voice/answers.ts';

/** Answers that are in no saved file yet, kept with the browser's tab: a page that is loaded anew still has them. */
interface BegunAnswers {
  read(): string | null;
  /** @param answers null = they are in a file, and are kept here no longer */
  keep(answers: AnswersFile | null): void;
}

/** Where the browser keeps nothing for a page from a disk, none are kept, and leaving the page asks as ever. */
export function begunAnswers(sheetId: string): BegunAnswers {
  const key = `crossroads answers ${sheetId}`;
  const tried = <T>(use: (storage: Storage) => T): T | null => {
    try {
      return use(sessionStorage);
    } catch {
      return null;
    }
  };
  return {
    read: () => tried((storage) => storage.getItem(key)),
    keep(answers) {
      tried((storage) => {
        if (answers === null) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(answers));
      });
    },
  };
}

import { createHash } from 'node:crypto';
import { ApiError, type FileOutcome, type Output } from '../../core/api.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { type AnswersFile, answersFit } from '../../core/second-voice/answers.ts';
import {
  type QuestionSheet,
  questionSheetFor,
  type SheetParts,
} from '../../core/second-voice/question-sheet.ts';
import {
  type OpenVoice,
  ownRatingsOf,
  type StoredVoice,
  VOICE_SCHEMA_VERSION,
  type VoiceView,
} from '../../core/second-voice/voice.ts';
import type { SheetForm } from '../../core/second-voice-api.ts';
import { exportFileName } from '../../report/file-name.ts';
import { quoted } from '../../words/figures.ts';
import { hashOf } from '../storage/hash.ts';
import { recordIn } from '../storage/slots.ts';
import { appendVoices } from './append-voices.ts';
import type { Cover } from './cover.ts';
import type { DraftService } from './drafts.ts';
import { FILE_TYPES, type ServiceEnv, type TextFile } from './env.ts';
import { readAnswers, voiceRefusal } from './read-answers.ts';
import { createVoiceSeal } from './voice-seal.ts';

/** How someone who knows the user sees it: asked by a sheet, sealed until the user has answered, never in the score. */
export interface VoiceService {
  /** Of a draft or decision, newest first. */
  list(ownerId: string): VoiceView[];
  /** Those among them that may be read. */
  opened(ownerId: string): OpenVoice[];
  /** Keeps a sheet and hands it out; one that does not get out is not kept. @throws ApiError not-found, not-ready without a criterion; as saving and delivering do */
  ask(ownerId: string, asked: { form: SheetForm; from: string; include: SheetParts }): Promise<FileOutcome>;
  /**
   * @param wanted where the user takes the file in; null = wherever it belongs
   * @throws ApiError invalid-input, newer-version, not-found where what it belongs to is gone; as saving does
   */
  import(wanted: string | null, text: string): Output<'importAnswers'>;
  /** Breaks the seal. @throws ApiError not-found, not-ready, covered; as saving does */
  open(voiceId: string): VoiceView;
  /** To the trash. @throws ApiError not-found; as saving does */
  discard(voiceId: string): void;
  /** @throws ApiError not-found, invalid-input where the same answers are here again; as saving does */
  restore(voiceId: string): void;
  /** Hands over what was filled in here on someone else's sheet. */
  exportAnswers(answers: AnswersFile, from: string): Promise<FileOutcome>;
}

type VoiceEnv = Pick<ServiceEnv, 'storage' | 'now' | 'random' | 'delivery'>;

export function createVoiceService(
  { storage, now, random, delivery }: VoiceEnv,
  drafts: Pick<DraftService, 'get'>,
  cover: Cover,
): VoiceService {
  const { voices, journal } = storage;
  const { assessmentOf, requireReady, view } = createVoiceSeal(storage, drafts, cover);

  const gone = () =>
    new ApiError('not-found', 'These answers are not there any more. They may be in the trash.');
  const stored = (voiceId: string): StoredVoice => recordIn(voices.read(voiceId), gone);

  /** The journal's search reads a decision again where its line is a new one. */
  const tellSearch = (ownerId: string) => {
    if (journal.isCommitted(ownerId)) journal.reload(ownerId);
  };

  /** The record of the sheet that they answer. @throws ApiError where they cannot be taken in */
  function sheetFor(answers: AnswersFile, wanted: string | null): StoredVoice {
    const asked = voices.all().find(({ sheet }) => sheet.id === answers.sheet);
    if (asked === undefined) {
      if (voices.holds(answers.sheet))
        throw voiceRefusal(
          'The question sheet of these answers is in the trash.',
          'Restore it there, then import them.',
        );
      throw voiceRefusal(
        'These answers belong to no question sheet that is here.',
        'Import them where the sheet was made, or ask again.',
      );
    }
    const { ownerId, sheet } = asked;
    const title = titleOf(assessmentOf(ownerId));
    if (wanted !== null && wanted !== ownerId)
      throw voiceRefusal(
        `These answers belong elsewhere, to ${quoted(title)}.`,
        'Open that and import them there.',
      );
    if (!answersFit(answers, sheet))
      throw voiceRefusal('These answers do not fit their question sheet.', 'Ask for the file again.');
    const earlier = voices.of(ownerId).find((each) => each.answers?.id === answers.id);
    if (earlier === undefined) return asked;
    if (hashOf(earlier.answers) === hashOf(answers))
      throw voiceRefusal(`The answers of ${answers.name} are here already.`);
    throw voiceRefusal(
      `Earlier answers of ${answers.name} are here already.`,
      'Remove those first, then import this file.',
    );
  }

  /** What was imported again meanwhile is not restored beside it: one file of answers stands once. */
  function assertNotTwice(voiceId: string): void {
    const trashed = voices.trashed(voiceId);
    if (trashed === null || trashed.answers === null) return;
    const { id, name } = trashed.answers;
    const isTwin = (each: StoredVoice) => each.id !== voiceId && each.answers?.id === id;
    if (!voices.of(trashed.ownerId).some(isTwin)) return;
    throw new ApiError(
      'invalid-input',
      `The answers of ${name} were imported again, and are here already. These stay in the trash. Remove the others first to restore them.`,
    );
  }

  function deliver(type: TextFile['type'], name: string, at: string, text: string): Promise<FileOutcome> {
    return delivery.file({ type, text, fileName: exportFileName(name, at, FILE_TYPES[type].extension) });
  }

  /** Hands a sheet out, and takes its record back where that failed or was called off. */
  async function keptIf(sheetId: string, handOut: () => Promise<FileOutcome>): Promise<FileOutcome> {
    let outcome: FileOutcome | null = null;
    try {
      outcome = await handOut();
      return outcome;
    } finally {
      if (outcome === null || outcome.kind === 'cancelled') voices.remove(sheetId);
    }
  }

  return {
    list: (ownerId) => voices.of(ownerId).map(view),
    opened: (ownerId) =>
      voices
        .of(ownerId)
        .map(view)
        .filter((each) => each.kind === 'open'),
    async ask(ownerId, { form, from, include }) {
      const assessment = assessmentOf(ownerId);
      if (!assessment.criteria.some(({ on }) => on))
        throw new ApiError('not-ready', 'No criterion is on. Choose your criteria first, then ask.');
      const sheet = questionSheetFor(assessment, {
        id: random.uuid(),
        madeAt: now().toISOString(),
        from,
        include,
        firstPath: random.coin() === 0 ? 'a' : 'b',
      });
      // Before it is out: answers to it must find it, whatever happens next.
      voices.save({ ...NEW, id: sheet.id, ownerId, sheet });
      return keptIf(sheet.id, async () => {
        const text = form === 'file' ? jsonText(sheet) : await pageOf(sheet);
        return deliver(form === 'file' ? 'sheet' : 'page', `questions ${sheet.from}`, sheet.madeAt, text);
      });
    },
    import(wanted, text) {
      const answers = readAnswers(text);
      const { ownerId, sheet } = sheetFor(answers, wanted);
      const importedAt = now().toISOString();
      const voice = { ...NEW, id: random.uuid(), ownerId, sheet, answers, importedAt };
      voices.save(voice);
      const committed = journal.isCommitted(ownerId);
      try {
        if (committed) appendVoices(storage, ownerId, importedAt);
      } catch (error) {
        // A refusal changes nothing: the same file can be taken in later.
        voices.remove(voice.id);
        throw error;
      }
      return { ownerId, committed, voice: view(voice) };
    },
    open(voiceId) {
      const voice = stored(voiceId);
      if (voice.opened !== null || voice.answers === null) return view(voice);
      requireReady(voice.ownerId);
      const ratings = ownRatingsOf(assessmentOf(voice.ownerId));
      const opened = { ...voice, opened: { at: now().toISOString(), ratings } };
      voices.save(opened);
      tellSearch(voice.ownerId);
      return view(opened);
    },
    discard(voiceId) {
      const { ownerId } = stored(voiceId);
      voices.discard(voiceId);
      tellSearch(ownerId);
    },
    restore(voiceId) {
      assertNotTwice(voiceId);
      voices.restore(voiceId);
      tellSearch(stored(voiceId).ownerId);
    },
    exportAnswers: (answers, from) =>
      deliver('answers', `answers for ${from}`, answers.savedAt, jsonText(answers)),
  };
}

/** A sheet that waits for answers. */
const NEW = {
  schemaVersion: VOICE_SCHEMA_VERSION,
  answers: null,
  importedAt: null,
  opened: null,
} as const;

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function pageOf(sheet: QuestionSheet): Promise<string> {
  // Only now: the app should be ready before the report's code is read.
  const { renderQuestionSheet } = await import('../../report/index.ts');
  return renderQuestionSheet(sheet, (text) => createHash('sha256').update(text, 'utf8').digest('base64'));
}

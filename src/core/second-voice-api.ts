import './no-eval.ts';
import { z } from 'zod';
import { fileOutcome } from './file-outcome.ts';
import { byId, method, nothing } from './method.ts';
import { recordId } from './record-id.ts';
import { answersFile } from './second-voice/answers.ts';
import { MAX_VOICE_FILE } from './second-voice/file-formats.ts';
import { questionSheet, sheetParts } from './second-voice/question-sheet.ts';
import { voiceView } from './second-voice/voice.ts';
import { optionalText } from './text.ts';

/** How a sheet is handed out: as a page that any browser opens, or as a file for another Crossroads. */
export const sheetForm = z.enum(['page', 'file']);
export type SheetForm = z.infer<typeof sheetForm>;

/** The part of the contract that is about second voices. An `id` is a draft's or decision's, a `voiceId` that of one voice. */
export const secondVoiceMethods = {
  /** The sheets handed out and the answers taken in, newest first. What is sealed or covered comes without what it says. */
  listVoices: method(byId, z.array(voiceView)),
  /** Keeps a new sheet and hands it out. */
  exportSheet: method(
    byId.extend({ form: sheetForm, from: optionalText('name'), include: sheetParts }),
    fileOutcome,
  ),
  /**
   * Takes in a file of answers: to a sheet of this draft or decision, or of whichever it belongs to where `id` is null. Refused as
   * invalid-input, changing nothing, where it is no such file, belongs elsewhere, or is here already.
   */
  importAnswers: method(
    z.object({
      id: recordId.nullable(),
      text: z.string().max(MAX_VOICE_FILE, {
        error: 'This file is far larger than answers can be. Nothing was taken in. Choose another file.',
      }),
    }),
    z.object({ ownerId: recordId, committed: z.boolean(), voice: voiceView }),
  ),
  /** Breaks the seal, for good. Refused as not-ready before the user's own answers are complete, as covered before a review's. */
  openVoice: method(z.object({ voiceId: recordId }), voiceView),
  /** Moves a voice or a sheet to the trash; undo with restoreVoice. */
  discardVoice: method(z.object({ voiceId: recordId }), nothing),
  restoreVoice: method(z.object({ voiceId: recordId }), nothing),

  /** Hands over what was filled in here on someone else's sheet. Nothing of it is kept. */
  exportAnswers: method(z.object({ answers: answersFile, from: questionSheet.shape.from }), fileOutcome),
} as const;

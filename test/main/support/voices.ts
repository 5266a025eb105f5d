import type { Draft } from '../../../src/core/assessment/draft.ts';
import type { AnswersFile } from '../../../src/core/second-voice/answers.ts';
import { type QuestionSheet, questionSheet } from '../../../src/core/second-voice/question-sheet.ts';
import { clock } from './dated-app.ts';
import { answered, idOf } from './samples.ts';
import type { App } from './services.ts';

/** A draft with every answer given and the result seen. */
export async function drafted(app: App, question = 'Which way?'): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question);
  return app.get('saveDraft', {
    ...draft,
    commitment: { ...draft.commitment, reviewOn: '2027-03-01' },
    firstResult: { margin: 3, at: clock.now().toISOString(), laterEdits: 0, whatIfs: 0 },
  });
}

export const NO_PARTS = { question: false, roles: false, whyNow: false };

export async function sheetOf(app: App, id: string, include = NO_PARTS): Promise<QuestionSheet> {
  await app.get('exportSheet', { id, form: 'file', from: 'Mira', include });
  return questionSheet.parse(JSON.parse(app.exported.at(-1)?.text ?? ''));
}

const REMARK = 'The payments lead sits in meetings.';

/** Ratings that stand nowhere else: 61 on a, 17 on b, everywhere. */
export function answersTo(sheet: QuestionSheet, id = idOf(901), name = 'Jana Novak'): AnswersFile {
  const value = (points: number) => ({ kind: 'value' as const, value: points });
  return {
    format: 'crossroads-answers',
    version: 1,
    id,
    sheet: sheet.id,
    name,
    savedAt: '2026-11-22T18:00:00.000Z',
    ratings: Object.fromEntries(
      sheet.criteria.map((criterion) => [criterion.id, { a: value(61), b: value(17), remark: REMARK }]),
    ),
  };
}

export const bring = (app: App, id: string | null, answers: unknown) =>
  app.get('importAnswers', { id, text: JSON.stringify(answers) });

/** What stands in the answers and nowhere else. */
export const SECRETS = ['"value":61', '"value":17', REMARK, 'payments lead'];
export const leaked = (seen: string) => SECRETS.filter((secret) => seen.includes(secret));

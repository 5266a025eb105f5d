import { readFileSync } from 'node:fs';
import { type Draft, draft } from '../../../src/core/assessment/draft.ts';
import type { CommitBody } from '../../../src/core/journal/decision.ts';
import { type StoredVoice, storedVoice } from '../../../src/core/second-voice/voice.ts';
import { upgrade } from '../../../src/main/storage/schema-versions.ts';
import { STORED } from '../../../src/main/storage/stored-schemas.ts';

/** Files as each version wrote them, kept as they were. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/storage/${name}`, import.meta.url), 'utf8');

/** The newest stored decision, as the app reads it today. */
function readCommit(): CommitBody {
  const upgraded = upgrade(STORED.revision, JSON.parse(fixture('revision-v3.json')));
  if (upgraded.kind !== 'value' || upgraded.value.body.kind !== 'commit') throw new Error('Not read');
  return upgraded.value.body;
}

const commitFixture = readCommit();

/** A draft with every question answered. */
export function sampleDraft(id: string, question = 'Should I become a tech lead?'): Draft {
  const { assessment } = commitFixture;
  return draft.parse({ ...assessment, id, frame: { ...assessment.frame, question } });
}

/** A draft that was just started, with every question answered; it may be committed on 23 November 2026. */
export function answered(started: Draft, question?: string): Draft {
  const { createdAt, updatedAt, card, firstPath } = started;
  return { ...sampleDraft(started.id, question), createdAt, updatedAt, card, firstPath };
}

/** The frozen answers of that draft. The figures fit the fixture, not the question. */
export function sampleCommit(id: string, question?: string): CommitBody {
  return { ...commitFixture, assessment: sampleDraft(id, question) };
}

/** A version 4 UUID that differs for each number. */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The answers of someone else beside a draft or decision. */
export const sampleVoice = (id: string, ownerId: string): StoredVoice => ({
  ...storedVoice.parse(JSON.parse(fixture('voice-v1.json'))),
  id,
  ownerId,
});

import { page } from 'vitest/browser';
import type { Rating } from '../../../src/core/assessment/draft.ts';
import { ratingsOf } from '../../../src/core/assessment/edits/ratings.ts';
import { hostAnswering } from './host.ts';
import { draftNow } from './wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

export const CODING = 'hands-on-coding';
export const IC = 'Individual Contributor';
export const TL = 'Technical Leadership';

export const row = (path: string) => page.getByRole('group', { name: path, exact: true });
export const slider = (path: string) => row(path).getByRole('slider');
export const points = (path: string) => row(path).getByRole('textbox', { name: /0 to 100$/ });
export const said = (path: 'a' | 'b' | 'today'): Rating | null => ratingsOf(draftNow(), CODING)[path];

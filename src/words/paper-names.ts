import type { PaperSize } from '../core/paper-size.ts';

export const PAPER_NAMES: Readonly<Record<PaperSize, string>> = { a4: 'A4', letter: 'Letter' };

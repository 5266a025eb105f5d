import { countWords } from './figures.ts';

/** `You tried one what-if. It is counted, and kept out of your answers.` @param count from 1 */
export const whatIfsText = (count: number): string =>
  `You tried ${countWords(count)} ${count === 1 ? 'what-if. It is' : 'what-ifs. They are'} counted, and kept out of your answers.`;

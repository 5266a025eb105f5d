import { innerQuotes } from '../../words/figures.ts';

/** The user's text in quotes of ours, in a direction of its own: words and signs around it keep their places. */
export const Quoted = ({ text }: { text: string }) => (
  <>
    “<bdi data-user-text>{innerQuotes(text)}</bdi>”
  </>
);

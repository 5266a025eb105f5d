/** What the worker that reads web pages answers: the words, or that there are none to be had. */
export type HtmlAnswer = { kind: 'text'; text: string } | { kind: 'too-deep' };

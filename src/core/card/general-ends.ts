/** Ends of any criterion, until the user says what they are. */
export const GENERAL_ENDS = {
  worst: 'The worst that you can picture',
  best: 'The best that you can picture',
};

/** An end that only marks where the user's own goes; earlier cards named the criterion in it. */
export const isGeneralEnd = (end: string): boolean =>
  end === GENERAL_ENDS.worst ||
  end === GENERAL_ENDS.best ||
  /^“.*”: (?:not at all|just as you want it)$/.test(end);

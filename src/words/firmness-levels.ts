/** Of the weightings near the stated ones: from here on the answer is called firm. */
export const FIRM = 0.95;

/** From here on fairly firm: what a reader takes "four out of five" to mean. */
export const FAIRLY_FIRM = 0.8;

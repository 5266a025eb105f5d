/** The page of one second voice; the owner is the draft or decision that it stands beside. */
export const voicePath = (ownerId: string, voiceId: string): string => `/voice/${ownerId}/${voiceId}`;

/** Where a question sheet that someone else has sent is filled in. */
export const SHEET = '/question-sheet';

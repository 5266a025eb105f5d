export const TOO_CLOSE_POINTS = 5;

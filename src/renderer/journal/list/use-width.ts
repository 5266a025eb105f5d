import { useMediaQuery } from '@mantine/hooks';

const AT_ONCE = { getInitialValueInEffect: false };

/** Is there room for a decision beside the list? */
export const useRoomForPeek = (): boolean => useMediaQuery('(min-width: 1600px)', undefined, AT_ONCE);

/** Is the window as narrow as that the list has rows of two lines? */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 1100px)', undefined, AT_ONCE);

import { createSpotlight } from '@mantine/spotlight';

/** Whether the command palette is open. By itself: the key may be pressed before the palette's own script is there. */
export const [paletteStore, palette] = createSpotlight();

import { z } from 'zod';

/**
 * Keeps zod from compiling its checks with `new Function`, which the windows' policy refuses. Imported first by whatever runs in a
 * window: zod tries as soon as a schema is made.
 */
z.config({ jitless: true });

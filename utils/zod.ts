import * as z from 'zod/mini';

// Extension pages forbid code made from text; zod would otherwise try `new Function` first.
z.config({ jitless: true });

/** The one import of zod in the project: the small build, without generated code. */
export { z };

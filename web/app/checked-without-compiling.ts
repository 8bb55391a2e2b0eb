import { config } from 'zod/v4';

// Zod's quicker way compiles code at run time, which the content-security policy refuses. A form decides upon it as it
// is made, so the browser is given zod by this file (vite.config.ts), which says so before any form is made.
config({ jitless: true });

export * from 'zod/v4';

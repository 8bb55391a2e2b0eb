import { z } from 'zod';

// Zod's quicker way compiles code at run time, which the content-security policy refuses. A form decides upon it as it
// is made, so this stands in the same piece as zod (vite.config.ts) and comes before every form.
z.config({ jitless: true });

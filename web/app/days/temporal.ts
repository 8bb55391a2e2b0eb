import type { Temporal as Everywhere } from 'temporal-polyfill';

/**
 * What stands in a page where `temporal-polyfill` stands elsewhere: the browser’s own, or what was brought in its place
 * before any page (`days-are-counted.ts`).
 */
export const { Temporal } = globalThis as unknown as { Temporal: typeof Everywhere };

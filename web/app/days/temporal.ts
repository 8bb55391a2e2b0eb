import type { Temporal as Everywhere } from 'temporal-polyfill';

type Counting = typeof Everywhere;

/**
 * What stands in a page where `temporal-polyfill` stands elsewhere: the browser’s own, or what was brought in its place
 * before any page (`days-are-counted.ts`). Whoever reads it reads what it is by then, however early they were read.
 */
export let { Temporal } = globalThis as unknown as { Temporal: Counting };

export function countBy(brought: Counting): void {
  Temporal = brought;
}

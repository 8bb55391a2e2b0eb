import type { Context, Next } from 'hono';
import { notFound, problem } from './problem.ts';
import { refusedRequests } from './words.ts';

/** Of the character number 0 where it cannot be kept: nobody types it, and in PostgreSQL it stands in no text but sealed. */
export const nought = () => problem(400, 'nought', refusedRequests.en.nought);

/** What PostgreSQL says of it. */
export const isNought = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === '22021';

/** At an address that holds it there is nothing (404): no id and no link has it. */
export async function nothingAtNought({ req }: Context, next: Next): Promise<void> {
  if (req.url.includes('%00')) throw notFound();
  await next();
}

import { notifyManager, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** Resolves once every piece of the page has read what was answered so far. */
export const pageHasRead = () =>
  new Promise<void>((done) => {
    notifyManager.schedule(() => done());
  });

/** Puts an answer where the page reads it, and waits until it has. */
export async function shown(queries: QueryClient, key: QueryKey, answer: unknown): Promise<void> {
  queries.setQueryData(key, answer);
  await pageHasRead();
}

import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Keeps what was read fresh by the server's news at an address. A window out of sight lets its line go, since a browser
 * has few of them for one server, and reads anew when it is seen again. Give a constant list of keys.
 */
export function useNews(address: string, keys: readonly QueryKey[]): void {
  const queries = useQueryClient();
  useEffect(() => {
    let news: EventSource | undefined;
    const freshen = () => {
      for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
    };
    const listen = () => {
      news = new EventSource(`/api/${address}`);
      news.addEventListener('news', freshen);
    };
    const seenOrNot = () => {
      news?.close();
      if (document.visibilityState !== 'visible') return;
      listen();
      freshen();
    };
    listen();
    document.addEventListener('visibilitychange', seenOrNot);
    return () => {
      news?.close();
      document.removeEventListener('visibilitychange', seenOrNot);
    };
  }, [queries, address, keys]);
}

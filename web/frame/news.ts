import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Keeps lists fresh by the server's news of every course that concerns this person. Give a constant list of keys. */
export function useNews(keys: readonly QueryKey[]): void {
  const queries = useQueryClient();
  useEffect(() => {
    const news = new EventSource('/api/events');
    const freshen = () => {
      for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
    };
    news.addEventListener('news', freshen);
    return () => news.close();
  }, [queries, keys]);
}

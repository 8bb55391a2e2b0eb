import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { HeardNews } from '#core/api-answers/courses.ts';
import { addressOf } from './api.ts';

/** @param heard what the news tell; nothing where the window is seen again */
type Freshen = (heard?: HeardNews) => void;

interface Line {
  news: EventSource | undefined;
  /** What is done at each piece of news, and when the window is seen again. */
  freshen: Set<Freshen>;
  seenOrNot: () => void;
}

/** One line for an address, however many pieces of a page wait for its news: a browser has few for one server. */
const lines = new Map<string, Line>();

function open(address: string): Line {
  const freshen = new Set<Freshen>();
  const all = (heard?: HeardNews) => {
    for (const one of freshen) one(heard);
  };
  const listen = () => {
    const news = new EventSource(addressOf(address));
    news.addEventListener('news', ({ data }) => all(JSON.parse(data) as HeardNews));
    return news;
  };
  const line: Line = {
    news: listen(),
    freshen,
    seenOrNot() {
      line.news?.close();
      line.news = undefined;
      if (document.visibilityState !== 'visible') return;
      line.news = listen();
      all();
    },
  };
  document.addEventListener('visibilitychange', line.seenOrNot);
  lines.set(address, line);
  return line;
}

/** Hears what the server tells at an address. @returns how to stop; the last one lets the line go */
function hear(address: string, freshen: Freshen): () => void {
  const line = lines.get(address) ?? open(address);
  line.freshen.add(freshen);
  return () => {
    line.freshen.delete(freshen);
    if (line.freshen.size > 0) return;
    lines.delete(address);
    line.news?.close();
    document.removeEventListener('visibilitychange', line.seenOrNot);
  };
}

/**
 * Keeps what was read fresh by the server's news at an address. A window out of sight lets its line go, since a browser
 * has few of them for one server, and reads anew when it is seen again. Give a constant list of keys.
 * @param address null where nothing is heard
 * @param isKnown whether the page knows of it already; give a constant function
 */
export function useNews(
  address: string | null,
  keys: readonly QueryKey[],
  isKnown?: (heard: HeardNews) => boolean,
): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      address === null
        ? undefined
        : hear(address, (heard) => {
            if (heard && isKnown?.(heard)) return;
            for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
          }),
    [queries, address, keys, isKnown],
  );
}

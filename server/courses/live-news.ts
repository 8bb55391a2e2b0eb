import type { Viewer } from '#core/book/viewer.ts';

/** Something was added to a course; those who have it open, or hold it, hear of it. */
export interface News {
  course: string;
  seq: number;
  act: string;
  by: string;
  /** Ids of the persons whose lists this touches, and of the client. */
  concerns: string[];
  alarm: boolean;
  /** Whether this viewer sees the course otherwise for it; nobody else is told. */
  isSeenBy: (viewer: Viewer) => boolean;
}

type Listener = (news: News) => void;

export interface LiveNews {
  tell: (news: News) => void;
  listen: (listener: Listener) => () => void;
}

export function liveNews(): LiveNews {
  const listeners = new Set<Listener>();
  return {
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

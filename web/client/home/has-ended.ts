import type { HomeView } from '#core/api-answers/home.ts';

/** Whether the course ended since its client died: whoever opens this is greeted as nobody, and asked for nothing. */
export const hasEnded = ({ next }: Pick<HomeView, 'next'>): boolean =>
  next.some(({ kind }) => kind === 'ended');

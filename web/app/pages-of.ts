import { lazyRouteComponent } from '@tanstack/react-router';
import { everyWordIsThere } from './words.ts';

/**
 * Pages that come in one piece of their own, so that nobody waits for somebody else's: each by its name.
 * @param words what brings their words; none where what is said at first is all they say
 */
export const pagesOf =
  <Pages extends Record<string, unknown>>(
    pages: () => Promise<Pages>,
    words: () => unknown = everyWordIsThere,
  ) =>
  <Name extends keyof Pages & string>(name: Name) =>
    lazyRouteComponent(async () => {
      const [piece] = await Promise.all([pages(), words()]);
      return piece;
    }, name);

/** For pages that say no more than what is said at first. */
export const saidAtFirst = () => undefined;

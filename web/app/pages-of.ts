import { lazyRouteComponent } from '@tanstack/react-router';
import { type ComponentType, createElement } from 'react';
import { type Lost, PieceLost } from './frame/piece-lost.tsx';
import { everyWordIsThere } from './words.ts';

/** How browsers say that a piece did not come, or that something else came in its place. */
const notCome = /dynamically imported module|module script failed|MIME type|preload CSS/i;

const hasNotCome = (because: unknown): boolean => because instanceof Error && notCome.test(because.message);

/** A page that comes once it is opened. Without a line the page says so and waits for it; nothing is loaded anew. */
function brought(bring: () => Promise<ComponentType>) {
  return lazyRouteComponent(async () => {
    try {
      return { page: await bring() };
    } catch (because) {
      if (!hasNotCome(because)) throw because;
      const lost: Lost = { bring };
      return { page: () => createElement(PieceLost, { lost }) };
    }
  }, 'page');
}

type Bring<Piece> = () => Promise<Piece>;
type Listed = Record<string, Bring<object>>;

/**
 * Pages each in a piece of its own, by their list and their name on it, with these words: those of all on the list, or
 * what one page alone says where somebody begins with it. `tests/walls/words-of-pages.test.ts` holds it to them.
 */
export const pageOf =
  <Pages extends Listed>(list: Bring<{ listed: Pages }>, words: () => unknown = everyWordIsThere) =>
  <Name extends keyof Pages & string>(name: Name, itsWords = words) =>
    brought(async () => {
      const [{ listed }] = await Promise.all([list(), itsWords()]);
      const piece = (await listed[name]?.()) as Partial<Record<string, ComponentType>> | undefined;
      const page = piece?.[name];
      if (!page) throw new TypeError(name);
      return page;
    });

/**
 * Pages that come in one piece of their own, so that nobody waits for somebody else's: each by its name.
 * @param words what brings their words; none where what is said at first is all they say
 */
export const pagesOf =
  <Pages extends object>(pages: Bring<Pages>, words: () => unknown = everyWordIsThere) =>
  <Name extends keyof Pages & string>(name: Name) =>
    brought(async () => (await Promise.all([pages(), words()]))[0][name] as ComponentType);

/** For pages that say no more than what is said at first. */
export const saidAtFirst = () => undefined;

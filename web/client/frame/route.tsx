import { createRoute } from '@tanstack/react-router';
import { pagesOf } from '#web/app/pages-of.ts';
import { rootRoute } from '#web/app/root.tsx';
import { wordsOfHome } from '#web/app/words.ts';

/** What surrounds every page of a client; it comes with them. */
export const clientRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'client',
  component: pagesOf(() => import('#web/client/first-pages.ts'), wordsOfHome)('ClientFrame'),
});

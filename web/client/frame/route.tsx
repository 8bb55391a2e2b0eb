import { createRoute } from '@tanstack/react-router';
import { pagesOf } from '#web/app/pages-of.ts';
import { rootRoute } from '#web/app/root.tsx';

/** What surrounds every page of a client; it comes with them. */
export const clientRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'client',
  component: pagesOf(() => import('#web/client/pages.ts'))('ClientFrame'),
});

import { createRouter } from '@tanstack/react-router';
import { clientRoutes } from './client/routes.tsx';
import { entryRoutes } from './entry/routes.tsx';
import { Broken, NothingHere } from './frame/broken.tsx';
import { clientRoute } from './frame/client-route.tsx';
import { staffRoute } from './frame/staff-route.tsx';
import { rootRoute } from './root.tsx';
import { serviceRoutes } from './service/routes.tsx';
import { therapistRoutes } from './therapist/routes.tsx';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...entryRoutes,
    staffRoute.addChildren([...therapistRoutes, ...serviceRoutes]),
    clientRoute.addChildren([...clientRoutes]),
  ]),
  scrollRestoration: true,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NothingHere,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import { createRouter } from '@tanstack/react-router';
import { AddressUnknown, Broken } from '#web/app/frame/broken.tsx';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { rootRoute } from '#web/app/root.tsx';
import { clientRoute } from '#web/client/frame/route.tsx';
import { clientRoutes } from '#web/client/routes.tsx';
import { entryRoutes } from '#web/entry/routes.tsx';
import { groupRoutes, meetingRoute } from '#web/group/routes.tsx';
import { serviceRoutes } from '#web/service/routes.tsx';
import { therapistRoutes } from '#web/therapist/routes.tsx';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...entryRoutes,
    meetingRoute,
    staffRoute.addChildren([...therapistRoutes, ...groupRoutes, ...serviceRoutes]),
    clientRoute.addChildren([...clientRoutes]),
  ]),
  scrollRestoration: true,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: AddressUnknown,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

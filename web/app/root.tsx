import { createRootRoute, Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { RouterProvider as LinksGoThroughRouter } from 'react-aria-components';
import { SkipLink } from '#web/ui/layout/page-head.tsx';

/** Links of the widgets go through the router too. */
function Root() {
  const router = useRouter();
  /** In a client's place Help now comes first, and the skip link after it. */
  const isClients = useMatches({ select: (matches) => matches.some(({ routeId }) => routeId === '/client') });
  return (
    <LinksGoThroughRouter navigate={(to) => void router.navigate({ to: to as '/' })}>
      {!isClients && <SkipLink />}
      <Outlet />
    </LinksGoThroughRouter>
  );
}

export const rootRoute = createRootRoute({ component: Root });

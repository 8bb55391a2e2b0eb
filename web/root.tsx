import { createRootRoute, Outlet, useRouter } from '@tanstack/react-router';
import { RouterProvider as LinksGoThroughRouter } from 'react-aria-components';
import { SkipLink } from './ui/page-head.tsx';

/** Links of the widgets go through the router too. */
function Root() {
  const router = useRouter();
  return (
    <LinksGoThroughRouter navigate={(to) => void router.navigate({ to: to as '/' })}>
      <SkipLink />
      <Outlet />
    </LinksGoThroughRouter>
  );
}

export const rootRoute = createRootRoute({ component: Root });

import { createRootRoute, Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { RouterProvider as LinksGoThroughRouter } from 'react-aria-components';
import { useKeepsPlace } from '#web/app/frame/keeps-place.ts';
import { pageOf, usePage } from '#web/app/frame/page-at.ts';
import { useHowKept } from '#web/app/offline/how-kept.ts';
import { useWaitsFor } from '#web/app/offline/why-it-waits.ts';
import { WaitingFor, WhereKept } from '#web/ui/fields/save-state.tsx';
import { SkipLink } from '#web/ui/layout/page-head.tsx';
import { anotherLanguage } from './words.ts';

/** Links of the widgets go through the router too. */
function Root() {
  const router = useRouter();
  const kept = useHowKept();
  useKeepsPlace();
  /** In which language: each page is wholly in one. */
  const page = usePage();
  useLayoutEffect(() => anotherLanguage()?.speakOn(page), [page]);
  /** In a client's place Help now comes first, and the skip link after it. */
  const isClients = useMatches({ select: (matches) => matches.some(({ routeId }) => routeId === '/client') });
  /** In a course the head and its rooms are skipped too. */
  const isCourse = useMatches({
    select: (matches) => matches.some(({ routeId }) => routeId === '/staff/courses/$course'),
  });
  return (
    <LinksGoThroughRouter navigate={(to) => void router.navigate({ to: to as '/' })}>
      {!isClients && <SkipLink to={isCourse ? 'room' : 'page'} />}
      <WhereKept.Provider value={kept === 'kept' ? 'machine' : 'page'}>
        <WaitingFor.Provider value={useWaitsFor()}>
          <Outlet />
        </WaitingFor.Provider>
      </WhereKept.Provider>
    </LinksGoThroughRouter>
  );
}

export const rootRoute = createRootRoute({
  beforeLoad: ({ matches }) => anotherLanguage()?.readyFor(pageOf(matches)),
  component: Root,
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { rootRoute } from '#web/app/root.tsx';

/** These pages come in one piece of their own, and are all there for days without a line once one was seen. */
const pages = () => import('./pages.ts');
const page = <Name extends keyof Awaited<ReturnType<typeof pages>>>(name: Name) =>
  lazyRouteComponent(pages, name);

const groupRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/groups/$group',
  component: page('GroupFrame'),
});
const getParentRoute = () => groupRoute;

export const groupRoutes = [
  createRoute({ getParentRoute: () => staffRoute, path: '/groups', component: page('Groups') }),
  createRoute({ getParentRoute: () => staffRoute, path: '/groups/new', component: page('NewGroup') }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: '/groups/practice',
    component: page('PracticePage'),
  }),
  groupRoute.addChildren([
    createRoute({ getParentRoute, path: '/', component: page('Now') }),
    createRoute({ getParentRoute, path: '/members/new', component: page('InviteMember') }),
    createRoute({ getParentRoute, path: '/members/$course', component: page('MemberPage') }),
    createRoute({ getParentRoute, path: '/meetings', component: page('Meetings') }),
    createRoute({ getParentRoute, path: '/about', component: page('About') }),
    createRoute({ getParentRoute, path: '/supervision', component: page('SupervisionOfGroup') }),
    createRoute({ getParentRoute, path: '/observed/$meeting', component: page('ObservedPage') }),
  ]),
];

/** The meeting has no frame around it: it is held standing, on a phone. */
export const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups/$group/meeting',
  component: page('MeetingPage'),
});

import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { pagesOf } from '#web/app/pages-of.ts';
import { rootRoute } from '#web/app/root.tsx';
import { Groups } from './list/groups.tsx';

const page = pagesOf(() => import('./pages.ts'));

const groupRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/groups/$group',
  component: page('GroupFrame'),
});
const getParentRoute = () => groupRoute;

export const groupRoutes = [
  // A facilitator’s first page waits for no piece of its own: it is small, and brings the others once it is shown.
  createRoute({ getParentRoute: () => staffRoute, path: '/groups', component: Groups }),
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

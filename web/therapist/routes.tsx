import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { readSift } from '#web/therapist/caseload/sifted.ts';
import { courseRoutes } from '#web/therapist/course/routes.tsx';

/** These pages come in one piece of their own, so that nobody waits for somebody else's. */
const pages = () => import('./pages.ts');
const page = <Name extends keyof Awaited<ReturnType<typeof pages>>>(name: Name) =>
  lazyRouteComponent(pages, name);

const getParentRoute = () => staffRoute;

export const therapistRoutes = [
  createRoute({ getParentRoute, path: '/today', component: page('Today') }),
  createRoute({ getParentRoute, path: '/caseload', component: page('Caseload'), validateSearch: readSift }),
  createRoute({ getParentRoute, path: '/courses/new', component: page('NewCourse') }),
  courseRoutes,
];

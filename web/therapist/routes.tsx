import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { pageOf } from '#web/app/pages-of.ts';
import { readSift } from '#web/therapist/caseload/sifted.ts';
import { courseRoutes } from '#web/therapist/course/routes.tsx';

const page = pageOf();

const getParentRoute = () => staffRoute;

export const therapistRoutes = [
  createRoute({
    getParentRoute,
    path: '/today',
    component: page(() => import('#web/therapist/today/today.tsx'), 'Today'),
  }),
  createRoute({
    getParentRoute,
    path: '/caseload',
    component: page(() => import('#web/therapist/caseload/caseload.tsx'), 'Caseload'),
    validateSearch: readSift,
  }),
  createRoute({
    getParentRoute,
    path: '/courses/new',
    component: page(() => import('./new-course.tsx'), 'NewCourse'),
  }),
  courseRoutes,
];

import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { pageOf } from '#web/app/pages-of.ts';
import { wordsOfToday } from '#web/app/words.ts';
import { readDay } from '#web/both/hours/day-in-address.ts';
import { readSift } from '#web/therapist/caseload/sift-asked.ts';
import { courseRoutes } from '#web/therapist/course/routes.tsx';

const page = pageOf(() => import('./pages.ts'));

const getParentRoute = () => staffRoute;

export const therapistRoutes = [
  createRoute({
    getParentRoute,
    path: '/today',
    component: page('Today', wordsOfToday),
  }),
  createRoute({
    getParentRoute,
    path: '/diary',
    component: page('Diary'),
    validateSearch: readDay,
  }),
  createRoute({
    getParentRoute,
    path: '/caseload',
    component: page('Caseload'),
    validateSearch: readSift,
  }),
  createRoute({
    getParentRoute,
    path: '/courses/new',
    component: page('NewCourse'),
  }),
  createRoute({ getParentRoute, path: '/referrals', component: page('Referrals') }),
  createRoute({ getParentRoute, path: '/referrals/new', component: page('NewReferral') }),
  createRoute({ getParentRoute, path: '/referrals/rules', component: page('ReferralRules') }),
  createRoute({ getParentRoute, path: '/referrals/$referral', component: page('ReferralPage') }),
  courseRoutes,
];

import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '../frame/staff-route.tsx';
import { readSift } from './caseload/sifted.ts';
import { Caseload } from './caseload.tsx';
import { courseRoutes } from './course/routes.tsx';
import { NewCourse } from './new-course.tsx';
import { Today } from './today.tsx';

const getParentRoute = () => staffRoute;

export const therapistRoutes = [
  createRoute({ getParentRoute, path: '/today', component: Today }),
  createRoute({ getParentRoute, path: '/caseload', component: Caseload, validateSearch: readSift }),
  createRoute({ getParentRoute, path: '/courses/new', component: NewCourse }),
  courseRoutes,
];

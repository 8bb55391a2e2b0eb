import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '../frame/staff-route.tsx';
import { courseRoutes } from './course/routes.tsx';
import { NewCourse } from './new-course.tsx';

const getParentRoute = () => staffRoute;

export const therapistRoutes = [
  createRoute({ getParentRoute, path: '/courses/new', component: NewCourse }),
  courseRoutes,
];

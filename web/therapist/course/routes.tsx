import { createRoute, redirect } from '@tanstack/react-router';
import { staffRoute } from '../../frame/staff-route.tsx';
import { CourseFrame } from './course-frame.tsx';

const courseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$course',
  component: CourseFrame,
});
const getParentRoute = () => courseRoute;

export const courseRoutes = courseRoute.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/courses/$course/session', params });
    },
  }),
]);

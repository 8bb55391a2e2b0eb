import { createRoute, redirect } from '@tanstack/react-router';
import { staffRoute } from '../../frame/staff-route.tsx';
import { ClientRoom } from './client.tsx';
import { CourseFrame } from './course-frame.tsx';
import { OpeningRoom } from './opening.tsx';
import { PersonSheet } from './people/person.tsx';
import { PeopleRoom } from './people.tsx';
import { TimelineRoom } from './timeline.tsx';

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
  createRoute({ getParentRoute, path: '/opening', component: OpeningRoom }),
  createRoute({ getParentRoute, path: '/people', component: PeopleRoom }),
  createRoute({ getParentRoute, path: '/people/$person', component: PersonSheet }),
  createRoute({ getParentRoute, path: '/timeline', component: TimelineRoom }),
  createRoute({ getParentRoute, path: '/client', component: ClientRoom }),
]);

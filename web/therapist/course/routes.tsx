import { createRoute, redirect } from '@tanstack/react-router';
import { staffRoute } from '../../frame/staff-route.tsx';
import { ClientRoom } from './client.tsx';
import { CourseFrame } from './course-frame.tsx';
import { Sessions } from './diary/sessions.tsx';
import { OpeningRoom } from './opening.tsx';
import { PersonSheet } from './people/person.tsx';
import { PeopleRoom } from './people.tsx';
import { Safety } from './risk/safety.tsx';
import { Session } from './session/session.tsx';
import { partFrom } from './session/session-here.ts';
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
  createRoute({ getParentRoute, path: '/session', component: Session, validateSearch: partFrom }),
  createRoute({ getParentRoute, path: '/session/$n', component: Session, validateSearch: partFrom }),
  createRoute({ getParentRoute, path: '/sessions', component: Sessions }),
  createRoute({ getParentRoute, path: '/safety', component: Safety }),
  createRoute({ getParentRoute, path: '/opening', component: OpeningRoom }),
  createRoute({ getParentRoute, path: '/people', component: PeopleRoom }),
  createRoute({ getParentRoute, path: '/people/$person', component: PersonSheet }),
  createRoute({ getParentRoute, path: '/timeline', component: TimelineRoom }),
  createRoute({ getParentRoute, path: '/client', component: ClientRoom }),
]);

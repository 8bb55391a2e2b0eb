import { createRoute } from '@tanstack/react-router';
import { clientRoute } from '../frame/client-route.tsx';
import { AboutIpt } from './about-ipt.tsx';
import { Account } from './account.tsx';
import { Consent } from './consent.tsx';
import { HelpNow } from './help-now.tsx';
import { Home } from './home.tsx';
import { MyLetters } from './letters.tsx';
import { Measure } from './measure.tsx';
import { MeasuresDue } from './measures-due.tsx';
import { Moments } from './moments.tsx';
import { More } from './more.tsx';
import { MyCourse } from './my-course.tsx';
import { People } from './people.tsx';
import { Person } from './person.tsx';
import { PersonNew } from './person-new.tsx';
import { Plan } from './plan.tsx';
import { Progress } from './progress.tsx';
import { RelapsePlanEdit } from './relapse-plan-edit.tsx';
import { SafetyPlanEdit } from './safety-plan-edit.tsx';
import { Sessions } from './sessions.tsx';
import { TryOuts } from './try-outs.tsx';
import { WhoLooked } from './who-looked.tsx';
import { Work } from './work.tsx';

const myCourseRoute = createRoute({
  getParentRoute: () => clientRoute,
  id: 'my-course',
  component: MyCourse,
});
const getParentRoute = () => myCourseRoute;
const inFrame = () => clientRoute;

/** The client's own place. Help now and the account need no course. */
export const clientRoutes = [
  createRoute({ getParentRoute: inFrame, path: '/help-now', component: HelpNow }),
  createRoute({ getParentRoute: inFrame, path: '/my/account', component: Account }),
  myCourseRoute.addChildren([
    createRoute({ getParentRoute, path: '/home', component: Home }),
    createRoute({ getParentRoute, path: '/measure', component: MeasuresDue }),
    createRoute({ getParentRoute, path: '/measure/$instrument', component: Measure }),
    createRoute({ getParentRoute, path: '/consent', component: Consent }),
    createRoute({ getParentRoute, path: '/my/work', component: Work }),
    createRoute({ getParentRoute, path: '/my/people', component: People }),
    createRoute({ getParentRoute, path: '/my/people/new', component: PersonNew }),
    createRoute({ getParentRoute, path: '/my/people/$person', component: Person }),
    createRoute({ getParentRoute, path: '/my/progress', component: Progress }),
    createRoute({ getParentRoute, path: '/my/plan', component: Plan }),
    createRoute({ getParentRoute, path: '/my/plan/safety', component: SafetyPlanEdit }),
    createRoute({ getParentRoute, path: '/my/plan/staying-well', component: RelapsePlanEdit }),
    createRoute({ getParentRoute, path: '/my/moments', component: Moments }),
    createRoute({ getParentRoute, path: '/my/try-outs', component: TryOuts }),
    createRoute({ getParentRoute, path: '/my/sessions', component: Sessions }),
    createRoute({ getParentRoute, path: '/my/letters', component: MyLetters }),
    createRoute({ getParentRoute, path: '/my/more', component: More }),
    createRoute({ getParentRoute, path: '/about-ipt', component: AboutIpt }),
    createRoute({ getParentRoute, path: '/who-looked', component: WhoLooked }),
  ]),
];

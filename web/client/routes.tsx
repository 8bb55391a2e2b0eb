import { createRoute } from '@tanstack/react-router';
import { pageOf, pagesOf, saidAtFirst } from '#web/app/pages-of.ts';
import { wordsOfClients, wordsOfHome, wordsOfHowItWorks } from '#web/app/words.ts';
import { readAsked } from '#web/both/how-it-works/asked.ts';
import { clientRoute } from '#web/client/frame/route.tsx';
import { bringBehindHome } from './brought-behind.ts';

const first = pagesOf(() => import('./first-pages.ts'), wordsOfHome);
const behind = pagesOf(bringBehindHome, saidAtFirst);
/** Each page comes in a piece of its own; once Home is shown they are all brought behind it. */
const page = pageOf(() => import('./pages.ts'), wordsOfClients);
/** How these pages work: for whom it is, it comes once it is asked for. */
const told = pagesOf(() => import('#web/both/how-it-works/pages.tsx'), wordsOfHowItWorks);

const myCourseRoute = createRoute({
  getParentRoute: () => clientRoute,
  id: 'my-course',
  component: behind('MyCourse'),
});
const getParentRoute = () => myCourseRoute;
const inFrame = () => clientRoute;

/** The client's own place. Home finds its course by itself; Help now and the account need none. */
export const clientRoutes = [
  createRoute({ getParentRoute: inFrame, path: '/home', component: first('Home') }),
  createRoute({ getParentRoute: inFrame, path: '/help-now', component: behind('HelpNow') }),
  createRoute({
    getParentRoute: inFrame,
    path: '/my/account',
    component: page('Account'),
  }),
  createRoute({
    getParentRoute: inFrame,
    path: '/my/how-it-works',
    component: told('HowMineWorks'),
    validateSearch: readAsked,
  }),
  myCourseRoute.addChildren([
    createRoute({
      getParentRoute,
      path: '/measure',
      component: page('MeasuresDue'),
    }),
    createRoute({
      getParentRoute,
      path: '/measure/$instrument',
      component: page('Measure'),
    }),
    createRoute({
      getParentRoute,
      path: '/consent',
      component: page('Consent'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/work',
      component: page('Work'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/people',
      component: page('People'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/people/new',
      component: page('PersonNew'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/people/$person',
      component: page('Person'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/timeline',
      component: page('MyTimeline'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/choice',
      component: page('MyChoice'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/how-it-began',
      component: page('HowItBegan'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/progress',
      component: page('Progress'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/plan',
      component: page('Plan'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/plan/safety',
      component: page('SafetyPlanEdit'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/plan/staying-well',
      component: page('RelapsePlanEdit'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/moments',
      component: page('Moments'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/diary/$tracker',
      component: page('MyDiary'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/try-outs',
      component: page('TryOuts'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/feelings',
      component: page('MyFeelings'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/talks',
      component: page('MyTalks'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/skills',
      component: page('MySkills'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/skills/$skill',
      component: page('MySkill'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/routines',
      component: page('MyRoutines'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/group',
      component: page('MyGroup'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/sessions',
      component: page('Sessions'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/together',
      component: page('RateAlliance'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/finishing',
      component: page('Ending'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/before',
      component: page('EarlierCourses'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/feedback',
      component: page('Feedback'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/feedback/$course',
      component: page('FeedbackOnEarlier'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/messages',
      component: page('MyMessages'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/letters',
      component: page('MyLetters'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/sheets',
      component: page('MySheets'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/cards',
      component: page('MyCards'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/between-us',
      component: page('BetweenUs'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/for-now',
      component: page('ForNow'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/more',
      component: page('More'),
    }),
    createRoute({
      getParentRoute,
      path: '/about-ipt',
      component: page('AboutIpt'),
    }),
    createRoute({
      getParentRoute,
      path: '/who-looked',
      component: page('WhoLooked'),
    }),
  ]),
];

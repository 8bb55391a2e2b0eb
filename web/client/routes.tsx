import { createRoute } from '@tanstack/react-router';
import { pageOf, pagesOf } from '#web/app/pages-of.ts';
import { wordsOfClients, wordsOfHome } from '#web/app/words.ts';
import { clientRoute } from '#web/client/frame/route.tsx';

const first = pagesOf(() => import('./first-pages.ts'), wordsOfHome);
/** Each page comes in a piece of its own; once Home is shown they are all brought behind it. */
const page = pageOf(wordsOfClients);

const myCourseRoute = createRoute({
  getParentRoute: () => clientRoute,
  id: 'my-course',
  component: first('MyCourse'),
});
const getParentRoute = () => myCourseRoute;
const inFrame = () => clientRoute;

/** The client's own place. Help now and the account need no course. */
export const clientRoutes = [
  createRoute({ getParentRoute: inFrame, path: '/help-now', component: first('HelpNow') }),
  createRoute({
    getParentRoute: inFrame,
    path: '/my/account',
    component: page(() => import('#web/client/account/account.tsx'), 'Account'),
  }),
  myCourseRoute.addChildren([
    createRoute({ getParentRoute, path: '/home', component: first('Home') }),
    createRoute({
      getParentRoute,
      path: '/measure',
      component: page(() => import('#web/client/measures/measures.tsx'), 'MeasuresDue'),
    }),
    createRoute({
      getParentRoute,
      path: '/measure/$instrument',
      component: page(() => import('#web/client/measures/measure.tsx'), 'Measure'),
    }),
    createRoute({
      getParentRoute,
      path: '/consent',
      component: page(() => import('#web/client/consent/consent.tsx'), 'Consent'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/work',
      component: page(() => import('#web/client/work/work.tsx'), 'Work'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/people',
      component: page(() => import('#web/client/people/people.tsx'), 'People'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/people/new',
      component: page(() => import('#web/client/people/person/new.tsx'), 'PersonNew'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/people/$person',
      component: page(() => import('#web/client/people/person/person.tsx'), 'Person'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/timeline',
      component: page(() => import('#web/client/timeline/timeline.tsx'), 'MyTimeline'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/choice',
      component: page(() => import('#web/client/choice/choice.tsx'), 'MyChoice'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/how-it-began',
      component: page(() => import('#web/client/how-it-began/how-it-began.tsx'), 'HowItBegan'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/progress',
      component: page(() => import('#web/client/progress/progress.tsx'), 'Progress'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/plan',
      component: page(() => import('#web/client/plan/plan.tsx'), 'Plan'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/plan/safety',
      component: page(() => import('#web/client/plan/safety.tsx'), 'SafetyPlanEdit'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/plan/staying-well',
      component: page(() => import('#web/client/plan/staying-well/staying-well.tsx'), 'RelapsePlanEdit'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/moments',
      component: page(() => import('#web/client/moments/moments.tsx'), 'Moments'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/diary/$tracker',
      component: page(() => import('#web/client/diary/diary.tsx'), 'MyDiary'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/try-outs',
      component: page(() => import('#web/client/try-outs/try-outs.tsx'), 'TryOuts'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/feelings',
      component: page(() => import('#web/client/feelings/feelings.tsx'), 'MyFeelings'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/talks',
      component: page(() => import('#web/client/talks/talks.tsx'), 'MyTalks'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/skills',
      component: page(() => import('#web/client/skills/skills.tsx'), 'MySkills'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/skills/$skill',
      component: page(() => import('#web/client/skills/skill.tsx'), 'MySkill'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/routines',
      component: page(() => import('#web/client/routines/routines.tsx'), 'MyRoutines'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/group',
      component: page(() => import('#web/client/group/group.tsx'), 'MyGroup'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/sessions',
      component: page(() => import('#web/client/sessions/sessions.tsx'), 'Sessions'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/together',
      component: page(() => import('#web/client/sessions/alliance.tsx'), 'RateAlliance'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/finishing',
      component: page(() => import('#web/client/ending/ending.tsx'), 'Ending'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/before',
      component: page(() => import('#web/client/earlier/earlier.tsx'), 'EarlierCourses'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/feedback',
      component: page(() => import('#web/client/ending/feedback.tsx'), 'Feedback'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/feedback/$course',
      component: page(() => import('#web/client/ending/feedback-on-earlier.tsx'), 'FeedbackOnEarlier'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/messages',
      component: page(() => import('#web/client/messages/messages.tsx'), 'MyMessages'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/letters',
      component: page(() => import('#web/client/letters/letters.tsx'), 'MyLetters'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/sheets',
      component: page(() => import('#web/client/sheets/sheets.tsx'), 'MySheets'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/cards',
      component: page(() => import('#web/client/cards/cards.tsx'), 'MyCards'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/between-us',
      component: page(() => import('#web/client/between-us/between-us.tsx'), 'BetweenUs'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/for-now',
      component: page(() => import('#web/client/for-now/for-now.tsx'), 'ForNow'),
    }),
    createRoute({
      getParentRoute,
      path: '/my/more',
      component: page(() => import('#web/client/home/more.tsx'), 'More'),
    }),
    createRoute({
      getParentRoute,
      path: '/about-ipt',
      component: page(() => import('#web/client/about/about.tsx'), 'AboutIpt'),
    }),
    createRoute({
      getParentRoute,
      path: '/who-looked',
      component: page(() => import('#web/client/who-looked/who-looked.tsx'), 'WhoLooked'),
    }),
  ]),
];

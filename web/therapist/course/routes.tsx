import { createRoute, redirect } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { pageOf } from '#web/app/pages-of.ts';
import { wordsOfCourses } from '#web/app/words.ts';
import { recordFrom } from '#web/therapist/course/record/search.ts';
import { partFrom } from '#web/therapist/course/session/parts.ts';
import { analysisSearch, startSearch } from '#web/therapist/course/work/start/search.ts';

/** Each room comes in a piece of its own; once the course is shown they are all brought behind it. */
const page = pageOf(wordsOfCourses);

const courseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$course',
  component: page(() => import('./course.tsx'), 'CourseFrame'),
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
  createRoute({
    getParentRoute,
    path: '/session',
    component: page(() => import('#web/therapist/course/session/session.tsx'), 'Session'),
    validateSearch: partFrom,
  }),
  createRoute({
    getParentRoute,
    path: '/session/$n',
    component: page(() => import('#web/therapist/course/session/session.tsx'), 'Session'),
    validateSearch: partFrom,
  }),
  createRoute({
    getParentRoute,
    path: '/sessions',
    component: page(() => import('#web/therapist/course/appointments/appointments.tsx'), 'Appointments'),
  }),
  createRoute({
    getParentRoute,
    path: '/trackers',
    component: page(() => import('#web/therapist/course/trackers/trackers.tsx'), 'TrackersRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/moods',
    component: page(() => import('#web/therapist/course/moods/moods.tsx'), 'MoodsDiary'),
  }),
  createRoute({
    getParentRoute,
    path: '/safety',
    component: page(() => import('#web/therapist/course/risk/risk.tsx'), 'RiskRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/countersigns',
    component: page(() => import('#web/therapist/course/sign-offs/sign-offs.tsx'), 'SignOffsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/opening',
    component: page(() => import('#web/therapist/course/opening/opening.tsx'), 'OpeningRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/beside',
    component: page(() => import('#web/therapist/course/beside/beside.tsx'), 'BesideRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    component: page(() => import('#web/therapist/course/people/people.tsx'), 'PeopleRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$person',
    component: page(() => import('#web/therapist/course/people/person/person.tsx'), 'PersonSheet'),
  }),
  createRoute({
    getParentRoute,
    path: '/formulation',
    component: page(() => import('#web/therapist/course/formulation/formulation.tsx'), 'FormulationRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/formulation/sheet',
    component: page(() => import('#web/therapist/course/formulation/sheet.tsx'), 'FormulationSheetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/measures',
    component: page(() => import('#web/therapist/course/measures/measures.tsx'), 'MeasuresRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/measures/answer/$instrument',
    component: page(() => import('#web/therapist/course/measures/answer.tsx'), 'AnswerMeasure'),
  }),
  createRoute({
    getParentRoute,
    path: '/timeline',
    component: page(() => import('#web/therapist/course/timeline/timeline.tsx'), 'TimelineRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/client',
    component: page(() => import('#web/therapist/course/client/client.tsx'), 'ClientRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work',
    component: page(() => import('#web/therapist/course/work/work.tsx'), 'WorkRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/grief',
    component: page(() => import('#web/therapist/course/work/grief/grief.tsx'), 'GriefRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/dispute',
    component: page(() => import('#web/therapist/course/work/dispute/dispute.tsx'), 'DisputeRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/transition',
    component: page(() => import('#web/therapist/course/work/transition/transition.tsx'), 'TransitionRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/deficits',
    component: page(() => import('#web/therapist/course/work/deficits/deficits.tsx'), 'DeficitsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/start/$what',
    component: page(() => import('#web/therapist/course/work/start/start.tsx'), 'StartWork'),
    validateSearch: startSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/work/analysis/$id',
    component: page(
      () => import('#web/therapist/course/work/communication/communication.tsx'),
      'AnalysisPage',
    ),
    validateSearch: analysisSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/work/decision/$id',
    component: page(() => import('#web/therapist/course/work/decision/decision.tsx'), 'DecisionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/role-play/$id',
    component: page(() => import('#web/therapist/course/work/role-play/role-play.tsx'), 'RolePlayPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/feelings',
    component: page(() => import('#web/therapist/course/work/feelings/feelings.tsx'), 'FeelingsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/clarify',
    component: page(() => import('#web/therapist/course/work/clarify/clarify.tsx'), 'ClarifyRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/patterns',
    component: page(() => import('#web/therapist/course/work/patterns/patterns.tsx'), 'PatternsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/talks',
    component: page(() => import('#web/therapist/course/work/talks/talks.tsx'), 'TalksRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/try-outs',
    component: page(() => import('#web/therapist/course/work/try-outs/try-outs.tsx'), 'TryOutsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/skills',
    component: page(() => import('#web/therapist/course/work/skills/skills.tsx'), 'SkillsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/skills/$skill',
    component: page(() => import('#web/therapist/course/work/skills/skill.tsx'), 'SkillPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ending',
    component: page(() => import('#web/therapist/course/ending/ending.tsx'), 'EndingRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/messages',
    component: page(() => import('#web/therapist/course/messages/messages.tsx'), 'MessagesRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters',
    component: page(() => import('#web/therapist/course/letters/letters.tsx'), 'Letters'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$letter',
    component: page(() => import('#web/therapist/course/letters/letter.tsx'), 'Letter'),
  }),
  createRoute({
    getParentRoute,
    path: '/sheets',
    component: page(() => import('#web/therapist/course/sheets/sheets.tsx'), 'SheetsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/sheets/new/$sheet',
    component: page(() => import('#web/therapist/course/sheets/new-sheet.tsx'), 'NewSheet'),
  }),
  createRoute({
    getParentRoute,
    path: '/sheets/$entry',
    component: page(() => import('#web/therapist/course/sheets/sheet.tsx'), 'SheetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/record',
    component: page(() => import('#web/therapist/course/record/record.tsx'), 'RecordRoom'),
    validateSearch: recordFrom,
  }),
  createRoute({
    getParentRoute,
    path: '/print',
    component: page(() => import('#web/therapist/course/record/print/print.tsx'), 'PrintedCourse'),
  }),
]);

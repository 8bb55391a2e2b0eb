import { createRoute } from '@tanstack/react-router';
import { staffRoute } from '#web/app/frame/staff-route.tsx';
import { pageOf } from '#web/app/pages-of.ts';
import { wordsOfCourses, wordsOfMeasures } from '#web/app/words.ts';
import { recordFrom } from '#web/therapist/course/record/search.ts';
import { partFrom } from '#web/therapist/course/session/parts.ts';
import { analysisSearch, startSearch } from '#web/therapist/course/work/start/search.ts';

/** Each room comes in a piece of its own; once the course is shown they are all brought behind it. */
const page = pageOf(() => import('./rooms.ts'), wordsOfCourses);

const courseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/courses/$course',
  component: page('CourseFrame', wordsOfMeasures),
});
const getParentRoute = () => courseRoute;

export const courseRoutes = courseRoute.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    component: page('CourseDoor'),
  }),
  createRoute({
    getParentRoute,
    path: '/session',
    component: page('Session'),
    validateSearch: partFrom,
  }),
  createRoute({
    getParentRoute,
    path: '/session/$n',
    component: page('Session'),
    validateSearch: partFrom,
  }),
  createRoute({
    getParentRoute,
    path: '/cover',
    component: page('CoverRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions',
    component: page('Appointments'),
  }),
  createRoute({
    getParentRoute,
    path: '/moving-in',
    component: page('MovingIn'),
  }),
  createRoute({
    getParentRoute,
    path: '/trackers',
    component: page('TrackersRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/moods',
    component: page('MoodsDiary'),
  }),
  createRoute({
    getParentRoute,
    path: '/safety',
    component: page('RiskRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/countersigns',
    component: page('SignOffsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/supervision',
    component: page('SupervisionRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/opening',
    component: page('OpeningRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/beside',
    component: page('BesideRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    component: page('PeopleRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$person',
    component: page('PersonSheet'),
  }),
  createRoute({
    getParentRoute,
    path: '/formulation',
    component: page('FormulationRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/formulation/sheet',
    component: page('FormulationSheetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/measures',
    component: page('MeasuresRoom', wordsOfMeasures),
  }),
  createRoute({
    getParentRoute,
    path: '/measures/answer/$instrument',
    component: page('AnswerMeasure'),
  }),
  createRoute({
    getParentRoute,
    path: '/timeline',
    component: page('TimelineRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/client',
    component: page('ClientRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work',
    component: page('WorkRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/grief',
    component: page('GriefRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/dispute',
    component: page('DisputeRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/transition',
    component: page('TransitionRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/deficits',
    component: page('DeficitsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/start/$what',
    component: page('StartWork'),
    validateSearch: startSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/work/analysis/$id',
    component: page('AnalysisPage'),
    validateSearch: analysisSearch,
  }),
  createRoute({
    getParentRoute,
    path: '/work/decision/$id',
    component: page('DecisionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/role-play/$id',
    component: page('RolePlayPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/feelings',
    component: page('FeelingsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/clarify',
    component: page('ClarifyRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/patterns',
    component: page('PatternsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/talks',
    component: page('TalksRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/try-outs',
    component: page('TryOutsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/skills',
    component: page('SkillsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/work/skills/$skill',
    component: page('SkillPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ending',
    component: page('EndingRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/messages',
    component: page('MessagesRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters',
    component: page('Letters'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/$letter',
    component: page('Letter'),
  }),
  createRoute({
    getParentRoute,
    path: '/letters/to/$letter',
    component: page('LetterToOtherPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/sheets',
    component: page('SheetsRoom'),
  }),
  createRoute({
    getParentRoute,
    path: '/sheets/new/$sheet',
    component: page('NewSheet'),
  }),
  createRoute({
    getParentRoute,
    path: '/sheets/$entry',
    component: page('SheetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/record',
    component: page('RecordRoom'),
    validateSearch: recordFrom,
  }),
  createRoute({
    getParentRoute,
    path: '/print',
    component: page('PrintedCourse'),
  }),
]);

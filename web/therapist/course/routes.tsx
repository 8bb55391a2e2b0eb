import { createRoute, redirect } from '@tanstack/react-router';
import { staffRoute } from '../../frame/staff-route.tsx';
import { ClientRoom } from './client.tsx';
import { CourseFrame } from './course-frame.tsx';
import { Sessions } from './diary/sessions.tsx';
import { FormulationRoom } from './formulation/formulation.tsx';
import { FormulationSheetPage } from './formulation/sheet.tsx';
import { AnswerMeasure } from './measures/answer.tsx';
import { MeasuresRoom } from './measures/measures.tsx';
import { EndingRoom } from './ending/ending.tsx';
import { Letter } from './letters/letter.tsx';
import { Letters } from './letters/letters.tsx';
import { OpeningRoom } from './opening.tsx';
import { PersonSheet } from './people/person.tsx';
import { PeopleRoom } from './people.tsx';
import { PrintedCourse } from './record/print.tsx';
import { RecordRoom, recordFrom } from './record/record.tsx';
import { Safety } from './risk/safety.tsx';
import { Session } from './session/session.tsx';
import { partFrom } from './session/session-here.ts';
import { TimelineRoom } from './timeline.tsx';
import { AnalysisPage } from './work/analysis.tsx';
import { DecisionPage } from './work/decision.tsx';
import { DeficitsRoom } from './work/deficits.tsx';
import { DisputeRoom } from './work/dispute.tsx';
import { FeelingsRoom } from './work/feelings.tsx';
import { GriefRoom } from './work/grief.tsx';
import { RolePlayPage } from './work/role-play.tsx';
import { SkillPage } from './work/skill.tsx';
import { SkillsRoom } from './work/skills.tsx';
import { StartWork } from './work/start.tsx';
import { startSearch } from './work/start-search.ts';
import { TransitionRoom } from './work/transition.tsx';
import { TryOutsRoom } from './work/try-outs.tsx';
import { WorkRoom } from './work/work.tsx';

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
  createRoute({ getParentRoute, path: '/formulation', component: FormulationRoom }),
  createRoute({ getParentRoute, path: '/formulation/sheet', component: FormulationSheetPage }),
  createRoute({ getParentRoute, path: '/measures', component: MeasuresRoom }),
  createRoute({ getParentRoute, path: '/measures/answer/$instrument', component: AnswerMeasure }),
  createRoute({ getParentRoute, path: '/timeline', component: TimelineRoom }),
  createRoute({ getParentRoute, path: '/client', component: ClientRoom }),
  createRoute({ getParentRoute, path: '/work', component: WorkRoom }),
  createRoute({ getParentRoute, path: '/work/grief', component: GriefRoom }),
  createRoute({ getParentRoute, path: '/work/dispute', component: DisputeRoom }),
  createRoute({ getParentRoute, path: '/work/transition', component: TransitionRoom }),
  createRoute({ getParentRoute, path: '/work/deficits', component: DeficitsRoom }),
  createRoute({
    getParentRoute,
    path: '/work/start/$what',
    component: StartWork,
    validateSearch: startSearch,
  }),
  createRoute({ getParentRoute, path: '/work/analysis/$id', component: AnalysisPage }),
  createRoute({ getParentRoute, path: '/work/decision/$id', component: DecisionPage }),
  createRoute({ getParentRoute, path: '/work/role-play/$id', component: RolePlayPage }),
  createRoute({ getParentRoute, path: '/work/feelings', component: FeelingsRoom }),
  createRoute({ getParentRoute, path: '/work/try-outs', component: TryOutsRoom }),
  createRoute({ getParentRoute, path: '/work/skills', component: SkillsRoom }),
  createRoute({ getParentRoute, path: '/work/skills/$skill', component: SkillPage }),
  createRoute({ getParentRoute, path: '/ending', component: EndingRoom }),
  createRoute({ getParentRoute, path: '/letters', component: Letters }),
  createRoute({ getParentRoute, path: '/letters/$letter', component: Letter }),
  createRoute({ getParentRoute, path: '/record', component: RecordRoom, validateSearch: recordFrom }),
  createRoute({ getParentRoute, path: '/print', component: PrintedCourse }),
]);

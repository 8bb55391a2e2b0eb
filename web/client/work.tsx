import { useTranslation } from 'react-i18next';
import { contractNow } from '#core/course/contract/contract.ts';
import { sharedFormulation } from '#core/course/formulation/formulation.ts';
import { standingGoals } from '#core/course/goals/goals.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { Part, Stack } from '../ui/layout.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { Quote } from '../ui/prose.tsx';
import { Empty } from '../ui/states.tsx';
import { ClientPage } from './client-page.tsx';
import { DoesItFit } from './does-it-fit.tsx';
import { JointSessionAsked } from './joint-session-asked.tsx';
import { useMyCourse } from './my-course.tsx';
import { MyCycles } from './my-cycle.tsx';
import { MyIssues } from './my-issues.tsx';
import css from './place.module.css';
import { Road } from './road.tsx';
import { StoryEarlier } from './story-earlier.tsx';
import { StoryMap } from './story-map.tsx';
import { Terms } from './terms.tsx';

/** What we are working on and why, where we are, and when we finish (IPT protocol reference, 5.5). */
export function Work() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const map = roadmap(course, today);
  const story = sharedFormulation(course);
  const goals = standingGoals(course);
  return (
    <ClientPage
      title={t(course.closing.closed ? 'clientWork.titleClosed' : 'clientWork.title')}
      actions={(story || goals.length > 0) && <PrintButton />}
    >
      {map?.focus.length ? (
        map.focus.map(({ label, why }) => (
          <Stack key={label} gap="tight">
            <h2>{label}</h2>
            <p className={css.said} dir="auto">
              {why}
            </p>
          </Stack>
        ))
      ) : (
        <Empty title={t('clientWork.notYet')}>{t('clientWork.notYetWhy')}</Empty>
      )}
      {story && (
        <Part title={t('clientWork.story')}>
          {story.clientsWords && <Quote by={t('clientWork.myWords')}>{story.clientsWords}</Quote>}
          {story.narrative && (
            <p className={css.letter} dir="auto">
              {story.narrative}
            </p>
          )}
          <StoryMap story={story} />
          <DoesItFit story={story} />
          <StoryEarlier />
        </Part>
      )}
      {course.dispute.disputes.map((dispute) => (
        <JointSessionAsked key={dispute.id} dispute={dispute} />
      ))}
      {goals.length > 0 && (
        <Part title={t('clientWork.goals')}>
          <ul>
            {goals.map(({ id, text, ownerWords }) => (
              <li key={id} dir="auto">
                {ownerWords || text}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <MyIssues />
      <MyCycles />
      {map && <Road map={map} />}
      {contractNow(course) && <Terms />}
    </ClientPage>
  );
}

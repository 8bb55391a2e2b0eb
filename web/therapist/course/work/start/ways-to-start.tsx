import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { MomentsToAnalyse } from './moments.tsx';

/** What begins on a page of its own. */
const pieces = [
  { act: 'startAnalysis', what: 'analysis', words: 'analysis' },
  { act: 'startDecision', what: 'decision', words: 'decision' },
  { act: 'startRolePlay', what: 'role-play', words: 'rolePlay' },
] as const;

/** Starts a piece of work in one press: from what happened this session, or afresh. */
export function WaysToStart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  if (whileOpen(course) || hasEndedByDeath(course)) return null;
  const params = { course: course.id };
  const look = buttonClass();
  return (
    <Part title={t('work.start')}>
      <MomentsToAnalyse />
      <Row>
        {pieces
          .filter(({ act }) => acts.includes(act))
          .map(({ what, words }) => (
            <Link
              key={what}
              to="/courses/$course/work/start/$what"
              params={{ ...params, what }}
              className={look}
            >
              {t(`work.starts.${words}`)}
            </Link>
          ))}
        <Link to="/courses/$course/work/feelings" params={params} className={look}>
          {t('work.starts.feeling')}
        </Link>
        {tryOutsMode(course) !== 'none' && (
          <Link to="/courses/$course/work/try-outs" params={params} className={look}>
            {t('work.starts.tryOut')}
          </Link>
        )}
        <Link to="/courses/$course/work/clarify" params={params} className={look}>
          {t('work.starts.clarify')}
        </Link>
        <Link to="/courses/$course/work/talks" params={params} className={look}>
          {t('work.starts.talk')}
        </Link>
        <Link to="/courses/$course/work/skills" params={params} className={look}>
          {t('work.starts.skill')}
        </Link>
      </Row>
    </Part>
  );
}

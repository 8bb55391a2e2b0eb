import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { MomentsToAnalyse } from './moments.tsx';

/** Starts a piece of work in one press: from what happened this session, or afresh. */
export function WaysToStart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  if (whileOpen(course)) return null;
  const params = { course: course.id };
  const look = buttonClass();
  return (
    <Part title={t('work.start')}>
      <MomentsToAnalyse />
      <Row>
        {acts.includes('startAnalysis') && (
          <Link
            to="/courses/$course/work/start/$what"
            params={{ ...params, what: 'analysis' }}
            className={look}
          >
            {t('work.starts.analysis')}
          </Link>
        )}
        {acts.includes('startDecision') && (
          <Link
            to="/courses/$course/work/start/$what"
            params={{ ...params, what: 'decision' }}
            className={look}
          >
            {t('work.starts.decision')}
          </Link>
        )}
        {acts.includes('startRolePlay') && (
          <Link
            to="/courses/$course/work/start/$what"
            params={{ ...params, what: 'role-play' }}
            className={look}
          >
            {t('work.starts.rolePlay')}
          </Link>
        )}
        <Link to="/courses/$course/work/feelings" params={params} className={look}>
          {t('work.starts.feeling')}
        </Link>
        {tryOutsMode(course) !== 'none' && (
          <Link to="/courses/$course/work/try-outs" params={params} className={look}>
            {t('work.starts.tryOut')}
          </Link>
        )}
        <Link to="/courses/$course/work/skills" params={params} className={look}>
          {t('work.starts.skill')}
        </Link>
      </Row>
    </Part>
  );
}

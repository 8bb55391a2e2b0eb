import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import css from './work.module.css';

/** The way back from a piece of work to the first page of the work. */
export function BackToWork() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <Link
      to="/courses/$course/work"
      params={{ course: course.id }}
      className={standingLinkClass}
      data-print="never"
    >
      {t('work.allWork')}
    </Link>
  );
}

/** The way back to the session being held, or to the next one. */
export function BackToSession() {
  const { t } = useTranslation();
  const view = useCourseView();
  const session = sessionNow(view);
  if (session === undefined) return null;
  return (
    <Link
      to="/courses/$course/session"
      params={{ course: view.course.id }}
      className={standingLinkClass}
      data-print="never"
    >
      {t('work.toSession', { session })}
    </Link>
  );
}

/** The head of one place in the work, under the course's own head. */
export function RoomHead({ title, above, lead }: { title: string; above?: ReactNode; lead?: ReactNode }) {
  return (
    <header className={css.roomHead}>
      <Row>
        {above}
        <BackToSession />
      </Row>
      <h2 dir="auto">{title}</h2>
      {lead && <p className={css.lead}>{lead}</p>}
    </header>
  );
}

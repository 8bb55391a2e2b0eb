import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { standingLinkClass } from '../../../ui/text-link.tsx';
import { useCourseHere } from '../course-frame.tsx';
import css from './work.module.css';

/** The way back from a piece of work to the first page of the work. */
export function BackToWork() {
  const { t } = useTranslation();
  const { course } = useCourseHere();
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

/** The head of one place in the work, under the course's own head. */
export function RoomHead({ title, above, lead }: { title: string; above?: ReactNode; lead?: ReactNode }) {
  return (
    <header className={css.roomHead}>
      {above}
      <h2 dir="auto">{title}</h2>
      {lead && <p className={css.lead}>{lead}</p>}
    </header>
  );
}

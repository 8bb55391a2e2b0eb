import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Row } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import css from './work.module.css';

/** The way back from a piece of work to the first page of the work. */
export function BackToWork() {
  const { t } = useTranslation();
  return <RoomLink to="work">{t('work.allWork')}</RoomLink>;
}

/** The way back to the session being held, or to the next one; of who died there is none. */
export function BackToSession() {
  const { t } = useTranslation();
  const view = useCourseView();
  const session = sessionNow(view);
  if (session === undefined || hasEndedByDeath(view.course)) return null;
  return <RoomLink to="session">{t('work.toSession', { session })}</RoomLink>;
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
      {lead && <p className={shapes.lead}>{lead}</p>}
    </header>
  );
}

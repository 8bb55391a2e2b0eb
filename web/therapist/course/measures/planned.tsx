import { useTranslation } from 'react-i18next';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';

/** Each measure that is asked beyond the protocol: when, and why. */
export function PlannedMeasures() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <ul className={shapes.plainList}>
      {course.measures.planned.map(({ instrument, when, sessions, why }) => (
        <li key={instrument}>
          <strong>{shortNameOf(instrument)}</strong>{' '}
          {[
            ...when.map((one) => t(`measures.plan.occasion.${one}`)),
            sessions.length > 0 && t('measures.plan.atSessions', { sessions: sessions.join(', ') }),
          ]
            .filter(Boolean)
            .join(', ')}{' '}
          <bdi className={shapes.remark}>{why}</bdi>
        </li>
      ))}
    </ul>
  );
}

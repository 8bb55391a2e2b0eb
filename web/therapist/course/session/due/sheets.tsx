import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SheetToday } from '#core/guide/today/sheets.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';

/** The sheets that belong to this phase, each as the way to it. */
export function SheetsDue({ sheets }: { sheets: readonly SheetToday[] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  if (sheets.length === 0) return null;
  return (
    <>
      <p>{t('session.due.sheets')}</p>
      <ul className={shapes.lines}>
        {sheets.map(({ sheet, name, says, entry, written, several, state }) => (
          <li key={sheet}>
            <p>
              {entry !== null && !several ? (
                <Link to="/courses/$course/sheets/$entry" params={{ course: course.id, entry }}>
                  {name}
                </Link>
              ) : (
                <Link to="/courses/$course/sheets/new/$sheet" params={{ course: course.id, sheet }}>
                  {name}
                </Link>
              )}{' '}
              <span className={shapes.fine}>
                {several
                  ? t('session.due.sheetsWritten', { count: written })
                  : t(`session.due.sheet.${state}`)}
              </span>
            </p>
            <p className={shapes.fine}>{says}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import { namesOf } from '#web/both/people/names.ts';
import { useListed } from '#web/ui/words/listed.ts';

/** What incident is asked for: one that fits the focus that was agreed, and any charged one before there is a focus. */
export function useIncidentAsked(course: Course): string {
  const { t } = useTranslation();
  const listed = useListed();
  const focus = primaryFocus(course);
  if (!focus) return t('session.incident.hint');
  const names = namesOf(course, focus.people);
  const room = roomFollowed(course, focus.area);
  return names.length > 0
    ? t(`session.incident.fitsWith.${room}`, { names: listed(names) })
    : t(`session.incident.fits.${room}`);
}

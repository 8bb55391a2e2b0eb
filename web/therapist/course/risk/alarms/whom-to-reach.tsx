import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Alarm } from '#core/course/risk/state.ts';
import { placeToday } from '#core/course/session-room/from-afar.ts';
import { kindsAtAlarm } from '#core/safety-directory/what-fits.ts';
import { DirectoryForPlace } from '#web/both/directory/for-place.tsx';
import { useDirectory } from '#web/both/directory/list.ts';
import { usePlaceCalled } from '#web/both/directory/place-called.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** At an alarm: whom to reach where the client is today, and only what fits what raised it. IPT protocol reference, 9.3 step 2. */
export function WhomToReach({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const { as, course, client, today } = useCourseView();
  const { data } = useDirectory();
  const placeCalled = usePlaceCalled();
  if (!data || data.entries.length === 0) return null;
  const place = placeToday(course, today);
  const said = placeCalled(place);
  return (
    <Disclosure
      title={said ? t('directory.here', { place: said }) : t('directory.hereAll')}
      level={4}
      open={alarm.urgency === 'now' ? 'at first' : 'on demand'}
    >
      {place === '' && (
        <p>
          {t('directory.noPlace', { name: client.name })}{' '}
          {as === 'therapist' && (
            <Link to="/courses/$course/client" params={{ course: course.id }}>
              {t('directory.sayPlace', { name: client.name })}
            </Link>
          )}
        </p>
      )}
      <DirectoryForPlace place={place} kinds={kindsAtAlarm(alarm)} />
    </Disclosure>
  );
}

import { useTranslation } from 'react-i18next';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { AlarmCard } from './alarm.tsx';

/** what is open about safety, before anything else on the page. */
export function OpenAlarms() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const alarms = openAlarms(course);
  return (
    <section id="alarms" aria-label={t('risk.open')} aria-live="assertive" hidden={alarms.length === 0}>
      <Stack>
        {alarms.map((alarm) => (
          <AlarmCard key={alarm.id} alarm={alarm} />
        ))}
      </Stack>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { alarmsToAnswer, alarmsToClose } from '#core/course/risk/open-alarms.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { AlarmCard } from './alarm.tsx';
import { AlarmToClose } from './close.tsx';

/** what is open about safety, before anything else on the page. */
export function OpenAlarms() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const alarms = alarmsToAnswer(course);
  const toClose = alarmsToClose(course);
  const isNone = alarms.length + toClose.length === 0;
  return (
    <section id="alarms" aria-label={t('risk.open')} aria-live="assertive" hidden={isNone}>
      <Stack>
        {alarms.map((alarm) => (
          <AlarmCard key={alarm.id} alarm={alarm} />
        ))}
        {toClose.map((alarm) => (
          <AlarmToClose key={alarm.id} alarm={alarm} />
        ))}
      </Stack>
    </section>
  );
}

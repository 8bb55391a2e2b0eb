import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** I say that I come: one press, once for each hour; moved since, it is asked anew. */
export function ConfirmHour({ appointment: { id, at } }: { appointment: Appointment }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const call = useAct(course.id, 'confirmSession');
  if (course.hoursAsked.confirmed.some((one) => one.appointment === id && one.at === at))
    return <p>{t('client.hours.confirmed')}</p>;
  if (!may('confirmSession')) return null;
  if (call.data === 'waiting') return <p role="status">{t('client.hours.waits')}</p>;
  return (
    <div>
      <Button
        kind="primary"
        isPending={call.isPending}
        onPress={() => call.mutate({ form: { appointment: id, shownAt: at } })}
      >
        {t('client.hours.confirm')}
      </Button>
      <Refused sentence={call.error?.problem?.title} />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RemindersUnsent, ReminderUnsent } from '#core/reminders/answers.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords, momentInWords } from '#web/ui/words/when.ts';

function Unsent({ one }: { one: ReminderUnsent }) {
  const { t, i18n } = useTranslation();
  const { today } = useCourseView();
  const { way, what, hour, failure, state } = one;
  const of = what === 'hour' ? momentInWords(hour, today, i18n.language) : t('course.reminders.measures');
  return (
    <li>
      {t('course.reminders.unsent', { way: t(`course.reminders.way.${way}`), of })}{' '}
      {t(`course.reminders.failure.${failure}`)} {state === 'waiting' && t('course.reminders.again')}
    </li>
  );
}

/** By which ways the client agreed to be reminded, and what of it could not reach them. They alone choose. */
export function RemindersAgreed() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { data } = useQuery<RemindersUnsent, RefusedError>({
    queryKey: ['course', course.id, 'reminders'],
    queryFn: () => see(`courses/${course.id}/reminders`),
  });
  const { now } = course.reminders;
  const ways = now?.ways.map((way) => t(`course.reminders.way.${way}`)) ?? [];
  const unsent = data?.unsent ?? [];
  return (
    <Stack>
      <p>
        {ways.length > 0
          ? t('course.reminders.agreed', {
              ways: new Intl.ListFormat(i18n.language).format(ways),
              on: dateInWords(now?.on ?? '', i18n.language),
            })
          : t(now ? 'course.reminders.stopped' : 'course.reminders.notAgreed')}
      </p>
      {unsent.length > 0 && (
        <Notice kind="warn" title={t('course.reminders.notReached')}>
          <ul>
            {unsent.map((one) => (
              <Unsent key={`${one.way}/${one.what}/${one.hour}/${one.failure}`} one={one} />
            ))}
          </ul>
        </Notice>
      )}
    </Stack>
  );
}

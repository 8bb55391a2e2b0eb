import { useTranslation } from 'react-i18next';
import type { RemindersOffered } from '#core/reminders/answers.ts';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { useShownCourse } from '#web/client/mine.ts';
import { CourseHere, useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { ChooseReminders } from './choose.tsx';
import { MyNumber } from './my-number.tsx';
import { useOffered } from './offered.ts';

/** How my reminders come to me, in a line. */
function Now({ offered }: { offered: RemindersOffered }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const { now } = course.reminders;
  const ways = now?.ways.filter((way) => offered.ways.includes(way)) ?? [];
  if (!now || ways.length === 0) return <p className={css.soft}>{t('client.hours.reminders.none')}</p>;
  const list = (said: string[]) => new Intl.ListFormat(i18n.language).format(said);
  const when = [
    ...now.ahead
      .filter((one) => offered.ahead.includes(one))
      .map((one) => t(`client.hours.reminders.ahead.${one}`)),
    ...(now.measures === 'asked_again' ? [t('client.hours.reminders.measuresToo')] : []),
  ];
  return (
    <>
      <p>
        {t('client.hours.reminders.now', {
          ways: list(ways.map((way) => t(`client.hours.reminders.way.${way}`))),
          when: list(when),
        })}
      </p>
      {ways.includes('text') && offered.texted === null && (
        <p className={css.soft}>{t('client.hours.reminders.noNumber')}</p>
      )}
    </>
  );
}

/** Whether, how and when I am reminded of my hours: I agree, choose and stop it. Without a course nothing is to be reminded of. */
export function MyReminders() {
  const { id } = useShownCourse();
  const { data: offered } = useOffered();
  if (!id || !offered || offered.ways.length === 0) return null;
  return <OfCourse id={id} offered={offered} />;
}

function OfCourse({ id, offered }: { id: string; offered: RemindersOffered }) {
  const { data: view } = useCourseInWords(id);
  if (!view?.acts.includes('chooseReminders')) return null;
  return (
    <CourseHere view={view}>
      <Choosing offered={offered} />
    </CourseHere>
  );
}

function Choosing({ offered }: { offered: RemindersOffered }) {
  const { t } = useTranslation();
  return (
    <Part title={t('client.hours.reminders.title')}>
      <Stack>
        <Now offered={offered} />
        <ShutsOnceDone title={t('client.hours.reminders.change')} level={3}>
          {(done) => <ChooseReminders offered={offered} onSaved={done} />}
        </ShutsOnceDone>
        {offered.ways.includes('text') && (
          <ShutsOnceDone title={t('client.hours.reminders.number', { phone: offered.phone })} level={3}>
            {(done) => <MyNumber phone={offered.phone} onSaved={done} />}
          </ShutsOnceDone>
        )}
      </Stack>
    </Part>
  );
}

import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { alarmRuleNow } from '#core/course/beside/adults-written-to.ts';
import { besideOf } from '#core/course/beside/consents.ts';
import { useCourse } from '#web/app/course.ts';
import { useInstallation } from '#web/app/installation.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

type Seen = Pick<CourseView, 'course'>;

/** When an adult is told, whom, and exactly what is said to them: as it was told to me before it is ever done. */
export function WhenAnAdultIsTold({ course }: Seen) {
  const { t } = useTranslation();
  const { data: here } = useInstallation();
  const rule = alarmRuleNow(course);
  if (!rule) return null;
  const named = (ids: readonly string[]) => ids.flatMap((id) => besideOf(course, id)?.name ?? []).join(', ');
  const written = rule.write.map(({ beside }) => beside);
  return (
    <>
      <p dir="auto">{rule.rule}</p>
      <p>{t('client.help.adultRule.ring', { names: named(rule.ring) })}</p>
      {written.length > 0 && (
        <>
          <p>
            {t(`client.help.adultRule.${here && here.post !== 'sends' ? 'cannotWrite' : 'writes'}`, {
              names: named(written),
            })}
          </p>
          <blockquote dir="auto">{rule.says}</blockquote>
        </>
      )}
    </>
  );
}

function Told({ adultLetters = [], course }: Pick<CourseView, 'adultLetters' | 'course'>) {
  const { t } = useTranslation();
  const { day: on } = useDaysInWords();
  const name = (id: string) => besideOf(course, id)?.name ?? '';
  const { adultsTold, adultsWrittenTo } = course.beside;
  return (
    <>
      {adultsWrittenTo.map(({ alarm, beside, on: day }) => {
        const state = adultLetters.find((one) => one.alarm === alarm && one.beside === beside)?.state;
        return (
          <p key={`${alarm}/${beside}`}>
            {t('client.help.adultRule.wrote', { name: name(beside), on: on(day) })}{' '}
            {state && t(`client.help.adultRule.letter.${state}`)}
          </p>
        );
      })}
      {adultsTold.map((one) => (
        <p key={one.id}>{t('client.help.adultRule.told', { name: name(one.beside), on: on(one.on) })}</p>
      ))}
    </>
  );
}

/** On the page of help, before I tell anything there: when an adult is told; and after, that one was. */
export function AdultToldAtHelp({ course: id }: { course: string }) {
  const { t } = useTranslation();
  const { data: view } = useCourse(id);
  if (!view || !alarmRuleNow(view.course)) return null;
  return (
    <Part title={t('client.help.adult')}>
      <WhenAnAdultIsTold course={view.course} />
      <Told course={view.course} adultLetters={view.adultLetters} />
    </Part>
  );
}

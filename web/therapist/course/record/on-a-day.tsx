import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { leadOf, measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { marksOf } from '#web/both/course-marks.ts';
import { CourseMarks } from '#web/pictures/course-marks/course-marks.tsx';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs, useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './record.module.css';

/** Asks for a day. */
export function AskDay({ asOf }: { asOf: string | undefined }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const navigate = useNavigate();
  const [day, setDay] = useState(asOf ?? '');
  const show = submits(() => {
    void navigate({
      to: '/courses/$course/record',
      params: { course: course.id },
      search: day ? { asOf: day } : {},
    });
  });
  return (
    <Disclosure title={t('record.asOf.title')} level={2} open={asOf ? 'at first' : 'on demand'}>
      <form onSubmit={show} noValidate className={css.ask}>
        <DateField
          label={t('record.asOf.day')}
          about="gone by"
          asks="a whole day"
          value={day}
          onChange={setDay}
        />
        <Button type="submit">{t('record.asOf.go')}</Button>
      </form>
    </Disclosure>
  );
}

/** The course as it stood when a day ended: a banner, the sessions as they stood, and what was known. */
export function OnADay({ asOf }: { asOf: string }) {
  const { t, i18n } = useTranslation();
  const { course: now } = useCourseView();
  const areas = useAreaWords(now);
  const navigate = useNavigate();
  const { data: past, error } = useQuery<CourseView, RefusedError>({
    queryKey: [...courseKey(now.id), 'as of', asOf],
    queryFn: () => see(`courses/${now.id}?asOf=${encodeURIComponent(asOf)}`),
    retry: false,
  });
  const back = (
    <Button
      onPress={() => void navigate({ to: '/courses/$course/record', params: { course: now.id }, search: {} })}
    >
      {t('record.asOf.back')}
    </Button>
  );
  if (error) return <Refused sentence={error.problem?.title ?? t('entry.noLine')}>{back}</Refused>;
  if (!past) return <Loading />;
  const { course } = past;
  const on = dateInWords(asOf, i18n.language);
  const marks = marksOf(course, asOf, { name: t('ending.dueName'), last: t('ending.dueGoodbye') });
  const focus = primaryFocus(course);
  const words = course.formulation.versions.at(-1)?.clientsWords;
  const { first, last } = measuredOutcome(course);
  const { measure } = leadOf(course);
  const named = shortNameOf(measure);
  const scores = [
    ...(first !== null && last !== null ? [t('record.asOf.phq9', { measure: named, first, last })] : []),
    ...(first !== null && last === null ? [t('record.asOf.phq9Once', { measure: named, first })] : []),
  ];
  return (
    <Stack>
      <Notice kind="warn" spoken="now" title={t('record.asOf.banner', { on })} actions={back}>
        {t('record.asOf.bannerWhy')}
      </Notice>
      <Part title={on}>
        <ul>
          <li>{t('record.asOf.entries', { count: past.entries ?? 0 })}</li>
          <li>
            {focus ? t('record.asOf.focus', { area: areas.nameOf(focus.area) }) : t('record.asOf.nothing')}
          </li>
          <li>{t('record.asOf.people', { count: presentPeople(course.inventory).length })}</li>
          {scores.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        {words && (
          <p className={shapes.asWritten} dir="auto">
            {t('course.inTheirWords', { words })}
          </p>
        )}
        {marks && <CourseMarks {...marks} title={t('record.asOf.picture')} level={3} />}
      </Part>
      <CourseSeenAs value={{ ...past, today: asOf }}>
        <CourseRead />
      </CourseSeenAs>
    </Stack>
  );
}

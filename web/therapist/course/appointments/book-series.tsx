import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { lookedAtEvery, sessionsToCome } from '#core/course/contract/sessions-in-all.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { seriesProposed } from '#core/course/sessions/series-proposed.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { HowMet } from './how-met.tsx';
import { MomentField } from './moment-field.tsx';
import { momentOf } from './words.ts';

type Booked = Omit<FormOf<'bookSeries'>, 'first'> & { day: string; time: string };

/** The weekly series: the first day and time, and how many. */
export function BookSeries({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const left = Math.max(
    1,
    (sessionsToCome(course) ?? lookedAtEvery(course) ?? 1) -
      bookedAppointments(course).filter(({ kind }) => kind !== 'follow_up').length,
  );
  const minutes = course.opening.opened?.protocol.minutes ?? 50;
  const start: Booked = { ...seriesProposed(course, today), count: left, minutes, format: 'in_person' };
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'bookSeries',
    start,
    'series',
    ({ day, time, ...booked }) => ({ ...booked, first: momentOf(day, time) }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} go={t('appointments.series.go', { count: form.count })}>
      <MomentField form={form} change={change} error={rest.wrong('first')} />
      <Row align="top">
        <NumberField
          label={t('appointments.series.count')}
          minValue={1}
          maxValue={60}
          value={form.count}
          onChange={(count) => change({ count })}
          error={rest.wrong('count')}
        />
        <NumberField
          label={t('appointments.series.every')}
          minValue={1}
          maxValue={60}
          value={form.everyDays ?? 7}
          onChange={(everyDays) => change({ everyDays })}
        />
        <HowMet form={form} change={change} error={rest.wrong('minutes')} />
      </Row>
      <RoomField value={form.room} onChange={change} error={rest.wrong('room')} />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}

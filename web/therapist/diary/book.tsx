import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { HowMet } from '#web/therapist/course/appointments/how-met.tsx';
import { MomentField } from '#web/therapist/course/appointments/moment-field.tsx';
import { type Format, momentOf } from '#web/therapist/course/appointments/words.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { ComboBox } from '#web/ui/fields/combo-box.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { useBookable } from './list.ts';
import type { Free } from './week-grid.tsx';

const often = ['once', 'series'] as const;

/** Books a free hour for a client: once, or as the first of a series. */
export function BookFree({ free, onDone }: { free: Free; onDone: () => void }) {
  const { t } = useTranslation();
  const { data } = useBookable();
  const [course, setCourse] = useState<string>();
  const [how, setHow] = useState<(typeof often)[number]>('once');
  if (!data) return null;
  if (data.courses.length === 0) return <p>{t('diary.book.nobody')}</p>;
  const chosen = data.courses.find((one) => one.course === course);
  return (
    <Stack>
      <ComboBox
        label={t('diary.book.client')}
        options={data.courses.map((one) => ({
          value: one.course,
          label: one.client.name || t('today.noName'),
        }))}
        value={course}
        onChange={setCourse}
      />
      <RadioList
        label={t('diary.book.often')}
        layout="inline"
        options={often.map((value) => ({ value, label: t(`diary.book.${value}`) }))}
        value={how}
        onChange={(value) => setHow(often.find((one) => one === value) ?? 'once')}
      />
      {chosen &&
        (how === 'once' ? (
          <BookOnce
            key={course}
            course={chosen.course}
            minutes={chosen.minutes}
            free={free}
            onDone={onDone}
          />
        ) : (
          <BookSeries
            key={course}
            course={chosen.course}
            minutes={chosen.minutes}
            free={free}
            onDone={onDone}
          />
        ))}
    </Stack>
  );
}

interface BookProps {
  course: string;
  minutes: number;
  free: Free;
  onDone: () => void;
}

const placeOf = ({ day, time }: Free) => `diary-${day}-${time}`;

type Once = { day: string; time: string; minutes: number; format: Format; room: string; despite: string };

function BookOnce({ course, minutes, free, onDone }: BookProps) {
  const { t } = useTranslation();
  const start: Once = { ...free, minutes, format: 'in_person', room: '', despite: '' };
  const { form, change, ...rest } = useActFormFrom(
    course,
    'bookSession',
    start,
    placeOf(free),
    ({ day, time, ...booked }: Once): Partial<FormOf<'bookSession'>> => ({
      ...booked,
      at: momentOf(day, time),
    }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} go={t('diary.book.go')}>
      <MomentField form={form} change={change} error={rest.wrong('at')} />
      <Row align="top">
        <HowMet form={form} change={change} error={rest.wrong('minutes')} />
      </Row>
      <RoomField value={form.room} onChange={change} error={rest.wrong('room')} />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}

type Series = Once & { count: number; everyDays: number };

function BookSeries({ course, minutes, free, onDone }: BookProps) {
  const { t } = useTranslation();
  const start: Series = {
    ...free,
    minutes,
    format: 'in_person',
    room: '',
    despite: '',
    count: 8,
    everyDays: 7,
  };
  const { form, change, ...rest } = useActFormFrom(
    course,
    'bookSeries',
    start,
    placeOf(free),
    ({ day, time, ...booked }: Series): Partial<FormOf<'bookSeries'>> => ({
      ...booked,
      first: momentOf(day, time),
    }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} go={t('appointments.series.go', { count: form.count })}>
      <MomentField form={form} change={change} error={rest.wrong('first')} />
      <p>{t('diary.book.leavesOut')}</p>
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
          value={form.everyDays}
          onChange={(everyDays) => change({ everyDays })}
        />
        <HowMet form={form} change={change} error={rest.wrong('minutes')} />
      </Row>
      <RoomField value={form.room} onChange={change} error={rest.wrong('room')} />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}

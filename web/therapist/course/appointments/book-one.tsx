import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { appointmentKinds } from '#core/course/sessions/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { PeoplePicker } from '#web/therapist/course/forms/people-picker.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { HowMet } from './how-met.tsx';
import { MomentField } from './moment-field.tsx';
import { momentOf } from './words.ts';

type Booked = Omit<FormOf<'bookSession'>, 'at'> & { day: string; time: string };

/** One appointment: an ordinary session, one with somebody close (T-16), or a follow-up. */
export function BookOne() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const minutes = course.opening.opened?.protocol.minutes ?? 50;
  const start: Booked = {
    day: '',
    time: '',
    minutes,
    format: 'in_person',
    kind: 'session',
    with: [],
    aim: '',
  };
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'bookSession',
    start,
    'one',
    ({ day, time, agreed, ...booked }) => ({
      ...booked,
      at: momentOf(day, time),
      ...(booked.kind === 'joint' && (agreed?.client || agreed?.others) && { agreed }),
    }),
  );
  return (
    <QuickForm {...rest} go={t('appointments.one.go')}>
      <MomentField form={form} change={change} error={rest.wrong('at')} />
      <RadioList
        label={t('appointments.one.kind')}
        layout="inline"
        options={appointmentKinds.map((value) => ({ value, label: t(`appointments.kind.${value}`) }))}
        value={form.kind ?? 'session'}
        onChange={(value) => change({ kind: appointmentKinds.find((one) => one === value) ?? 'session' })}
      />
      {form.kind === 'joint' && (
        <>
          <PeoplePicker
            course={course}
            label={t('appointments.one.with')}
            people={form.with ?? []}
            onChange={(people) => change({ with: people })}
          />
          <TextArea
            label={t('appointments.one.aim')}
            rows={2}
            value={form.aim ?? ''}
            onChange={(aim) => change({ aim })}
            error={rest.wrong('aim')}
          />
          <TextField
            label={t('appointments.one.where')}
            optional
            value={form.where ?? ''}
            onChange={(where) => change({ where })}
          />
          <TextArea
            label={t('appointments.one.mayTell')}
            hint={t('appointments.one.mayTellHint')}
            optional
            rows={2}
            value={form.mayTell ?? ''}
            onChange={(mayTell) => change({ mayTell })}
          />
          <TextArea
            label={t('appointments.one.notTold')}
            optional
            rows={2}
            value={form.notTold ?? ''}
            onChange={(notTold) => change({ notTold })}
          />
          {(['client', 'others'] as const).map((side) => (
            <TextField
              key={side}
              label={t(`appointments.one.agreed.${side}`)}
              hint={t('appointments.one.agreed.hint')}
              value={form.agreed?.[side] ?? ''}
              onChange={(how) =>
                change({ agreed: { ...(form.agreed ?? { client: '', others: '' }), [side]: how } })
              }
              error={rest.wrong(`agreed.${side}`)}
            />
          ))}
        </>
      )}
      <Row align="top">
        <HowMet form={form} change={change} error={rest.wrong('minutes')} />
      </Row>
      <RoomField value={form.room} onChange={change} error={rest.wrong('room')} />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}

import { useTranslation } from 'react-i18next';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { momentOf, When } from './when.tsx';

/** The meetings one after another, from a first day and hour. */
export function Plan({ left, onDone }: { left: number; onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const { formed } = view.group.forming;
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'planGroupMeetings',
    start: {
      ...{ day: '', time: '', count: left },
      ...{ everyDays: formed?.everyDays ?? 7, place: formed?.place ?? '' },
    },
    formOf: ({ day, time, ...planned }) => ({ ...planned, from: momentOf(day, time) }),
  });
  return (
    <Form
      {...rest}
      submit={() => rest.submit()}
      onDone={onDone}
      go={t('group.meetings.planGo', { count: form.count })}
    >
      <When form={form} change={change} error={rest.wrong('from')} />
      <NumberField
        label={t('group.meetings.count')}
        minValue={1}
        maxValue={left}
        value={form.count}
        onChange={(count) => change({ count })}
        error={rest.wrong('count')}
      />
      <NumberField
        label={t('group.meetings.every')}
        minValue={1}
        maxValue={92}
        value={form.everyDays}
        onChange={(everyDays) => change({ everyDays })}
        error={rest.wrong('everyDays')}
      />
      <TextField
        label={t('group.meetings.place')}
        optional
        value={form.place}
        onChange={(place) => change({ place })}
        error={rest.wrong('place')}
      />
    </Form>
  );
}

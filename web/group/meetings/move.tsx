import { useTranslation } from 'react-i18next';
import { dayOf } from '#core/days/wall-clock.ts';
import type { PlannedMeeting } from '#core/group/meetings/state.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { timeOf } from '#web/ui/words/when.ts';
import { momentOf, When } from './when.tsx';

interface MoveProps {
  meeting: PlannedMeeting;
  onDone: () => void;
}

/** A planned meeting on another day or at another hour, with the reason. */
export function Move({ meeting, onDone }: MoveProps) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'moveGroupMeeting',
    place: meeting.id,
    start: { day: dayOf(meeting.at), time: timeOf(meeting.at), why: '' },
    formOf: ({ day, time, why }) => ({ meeting: meeting.id, to: momentOf(day, time), why }),
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.meetings.move')} kind="plain">
      <When form={form} change={change} error={rest.wrong('to')} />
      <TextField
        label={t('group.meetings.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}

import { useTranslation } from 'react-i18next';
import type { PlannedMeeting } from '#core/group/meetings/state.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

interface CallOffProps {
  meeting: PlannedMeeting;
  onDone: () => void;
}

/** A planned meeting that will not be, with the reason. */
export function CallOff({ meeting, onDone }: CallOffProps) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'callOffGroupMeeting',
    place: meeting.id,
    start: { meeting: meeting.id, why: '' },
  });
  return (
    <Form
      {...rest}
      submit={() => rest.submit()}
      onDone={onDone}
      go={t('group.meetings.callOff')}
      kind="plain"
    >
      <TextField
        label={t('group.meetings.whyOff')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </Form>
  );
}

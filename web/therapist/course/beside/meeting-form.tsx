import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingBeside } from '#core/course/beside/consents.ts';
import { otherMeeting } from '#core/course/meetings/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useActForm, useActFormFrom } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { Despite } from '#web/therapist/course/appointments/despite.tsx';
import { MomentField } from '#web/therapist/course/appointments/moment-field.tsx';
import { momentOf } from '#web/therapist/course/appointments/words.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Checkbox, CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';

interface Common {
  which: string;
  minutes: number;
  with?: string[] | undefined;
  clientThere: 'there' | 'not_there';
  why?: string | undefined;
  danger?: string | undefined;
}

interface CommonProps {
  form: Common;
  change: (patch: Partial<Common>) => void;
}

/** What a planned and a held meeting have in common. */
function CommonFields({ form, change }: CommonProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const meetings = protocolFollowedBy(course)?.meetings ?? [];
  const chosen = meetings.find(({ id }) => id === form.which);
  const beside = standingBeside(course);
  const take = (which: string) => {
    const known = meetings.find(({ id }) => id === which);
    change({
      which,
      ...(known && {
        minutes: known.minutes,
        clientThere: known.clientThere === 'yes' ? 'there' : 'not_there',
      }),
    });
  };
  return (
    <>
      <Columns>
        <Select
          label={t('beside.which')}
          options={[
            ...meetings.map(({ id, name }) => ({ value: id, label: name })),
            { value: otherMeeting, label: t('beside.other') },
          ]}
          value={form.which}
          onChange={take}
        />
        <NumberField
          label={t('beside.minutes')}
          value={form.minutes}
          minValue={5}
          maxValue={240}
          onChange={(minutes) => change({ minutes })}
        />
      </Columns>
      {chosen && <p>{chosen.says}</p>}
      {beside.length > 0 && (
        <CheckboxList
          label={t('beside.with')}
          options={beside.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.with ?? []}
          onChange={(ids) => change({ with: ids })}
        />
      )}
      <Checkbox
        label={t('beside.clientThere')}
        isSelected={form.clientThere === 'there'}
        onChange={(isThere) => change({ clientThere: isThere ? 'there' : 'not_there' })}
      />
      <Columns>
        <TextField
          label={t('beside.why')}
          optional
          value={form.why ?? ''}
          onChange={(why) => change({ why })}
        />
        {beside.length > 0 && (
          <TextField
            label={t('beside.danger')}
            optional
            value={form.danger ?? ''}
            onChange={(danger) => change({ danger })}
          />
        )}
      </Columns>
    </>
  );
}

function useFirst(): Common {
  const { course } = useCourseView();
  const first = protocolFollowedBy(course)?.meetings[0];
  return {
    which: first?.id ?? otherMeeting,
    minutes: first?.minutes ?? 45,
    with: [],
    clientThere: first?.clientThere === 'yes' ? 'there' : 'not_there',
  };
}

/** Records a meeting that was held. */
export function HoldMeeting({
  planned,
  onDone,
}: {
  planned?: Common & { id: string; at: string };
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const first = useFirst();
  const day = planned && planned.at.slice(0, 10) <= today ? planned.at.slice(0, 10) : today;
  const [on, setOn] = useState(day);
  const { which, minutes, with: others, clientThere } = planned ?? first;
  const form = useActForm(
    course.id,
    'holdMeeting',
    { which, minutes, with: others, clientThere, ...(planned && { planned: planned.id }) },
    planned?.id ?? 'new',
  );
  return (
    <Stack>
      <DateField label={t('beside.on')} value={on} onChange={setOn} asks="a whole day" />
      <CommonFields form={form.form} change={form.change} />
      <TextArea
        label={t('beside.agreed')}
        optional
        value={form.form.agreed ?? ''}
        onChange={(agreed) => form.change({ agreed })}
      />
      <FormFoot
        form={form}
        go={t('beside.hold')}
        onGo={async () => (await form.submit({ on })) && onDone()}
        onLeave={onDone}
      />
    </Stack>
  );
}

/** Plans one: a day and an hour that stand in the diary as a session does. */
export function PlanMeeting({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { ...useFirst(), day: '', time: '', despite: '' };
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'planMeeting',
    start,
    'plan',
    ({ day, time, ...planned }) => ({ ...planned, at: momentOf(day, time) }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} onLeave={onDone} go={t('beside.planGo')}>
      <MomentField form={form} change={change} error={rest.wrong('at')} />
      <CommonFields form={form} change={change} />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}

import { useTranslation } from 'react-i18next';
import { standingBeside } from '#core/course/beside/consents.ts';
import { otherMeeting } from '#core/course/meetings/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Checkbox, CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns } from '#web/ui/layout/layout.tsx';

export interface Meeting {
  which: string;
  minutes: number;
  with?: string[] | undefined;
  clientThere: 'there' | 'not_there';
  why?: string | undefined;
  danger?: string | undefined;
}

interface MeetingFieldsProps {
  form: Meeting;
  change: (patch: Partial<Meeting>) => void;
}

/** What a planned and a held meeting have in common. */
export function MeetingFields({ form, change }: MeetingFieldsProps) {
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

/** What either begins with: the first kind of meeting that the form of therapy has. */
export function useFirstMeeting(): Meeting {
  const { course } = useCourseView();
  const first = protocolFollowedBy(course)?.meetings[0];
  return {
    which: first?.id ?? otherMeeting,
    minutes: first?.minutes ?? 45,
    with: [],
    clientThere: first?.clientThere === 'yes' ? 'there' : 'not_there',
  };
}

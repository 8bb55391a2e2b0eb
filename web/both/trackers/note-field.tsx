import { useTranslation } from 'react-i18next';
import type { TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { NotedTime, NotedValue } from '#core/trackers/note.ts';
import { OpenNumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { TimeField } from '#web/ui/fields/time.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface NoteFieldProps<Field extends TrackerField = TrackerField> {
  field: Field;
  label: string;
  value: NotedValue | null | undefined;
  onChange: (value: NotedValue | null) => void;
  target?: string | number;
  /** Whether it is noted as it happens, so that now is one press away. */
  isToday: boolean;
}

const clockNow = () => {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** A time, what is aimed at and now one press away, and once it is there with whom it was. */
function NoteTime(props: NoteFieldProps<Extract<TrackerField, { kind: 'time' }>>) {
  const { field, label, value, onChange, target, isToday } = props;
  const { t } = useTranslation();
  const noted: NotedTime | undefined =
    typeof value === 'object' && value !== null
      ? value
      : typeof value === 'string' && value !== ''
        ? { at: value }
        : undefined;
  const at = (time: string) => onChange(time === '' ? null : { ...noted, at: time });
  return (
    <Stack gap="tight">
      <TimeField
        label={label}
        hint={field.hint}
        value={noted?.at ?? ''}
        onChange={at}
        presses={[
          ...(target === undefined
            ? []
            : [{ label: t('trackers.aimed', { target }), time: () => String(target) }]),
          ...(isToday ? [{ label: t('trackers.now'), time: clockNow }] : []),
        ]}
      />
      {field.withPeople && noted && (
        <Rating
          label={t('trackers.withWhom')}
          optional
          min={0}
          max={3}
          lowWord={t('trackers.people.0')}
          highWord={t('trackers.people.3')}
          value={noted.people}
          onChange={(people) => onChange({ ...noted, people })}
        />
      )}
    </Stack>
  );
}

/** One field of a tracker, in the control that is quickest on a telephone. */
export function NoteField(props: NoteFieldProps) {
  const { field, label, value, onChange, target } = props;
  const { t } = useTranslation();
  const number = typeof value === 'number' ? value : undefined;
  const aimed = target === undefined ? undefined : t('trackers.aimed', { target });
  const hint = [field.hint, aimed].filter(Boolean).join(' ') || undefined;
  switch (field.kind) {
    case 'time':
      return <NoteTime {...props} field={field} />;
    case 'scale':
      return (
        <Rating
          label={label}
          hint={hint}
          min={field.min}
          max={field.max}
          lowWord={field.ends[0]}
          highWord={field.ends[1]}
          value={number}
          onChange={onChange}
        />
      );
    case 'number':
    case 'count':
      return (
        <OpenNumberField
          label={label}
          hint={hint}
          minValue={field.kind === 'count' ? 0 : field.min}
          maxValue={field.max}
          step={field.kind === 'count' ? 1 : 0.5}
          value={number}
          onChange={(given) => onChange(given ?? null)}
        />
      );
    case 'yes_no':
      return (
        <RadioList
          label={label}
          options={[
            { value: 'yes', label: t('trackers.yes') },
            { value: 'no', label: t('trackers.no') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(answer) => onChange(answer === 'yes')}
        />
      );
    case 'text':
      return (
        <TextArea
          label={label}
          hint={field.hint}
          optional
          rows={2}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      );
  }
}

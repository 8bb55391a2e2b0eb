import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskHour } from '#core/api-answers/reception.ts';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { DeskForm } from './desk-form.tsx';
import { useDeskAct } from './list.ts';
import { WhenField } from './when-field.tsx';

interface HourProps {
  hour: DeskHour;
  course: string;
  onDone: () => void;
}

const whose = ['client', 'service'] as const;
type Whose = (typeof whose)[number];

function WhoseWish({ value, onChange }: { value: Whose; onChange: (by: Whose) => void }) {
  const { t } = useTranslation();
  return (
    <RadioList
      label={t('service.reception.whose')}
      layout="inline"
      options={whose.map((one) => ({ value: one, label: t(`service.reception.by.${one}`) }))}
      value={value}
      onChange={(by) => onChange(whose.find((one) => one === by) ?? 'client')}
    />
  );
}

/** Moves an hour to one that is free, or that was agreed. */
export function MoveAtDesk({ hour, course, onDone }: HourProps) {
  const { t } = useTranslation();
  const call = useDeskAct(course, 'moveSession');
  const [form, setForm] = useState({ to: '', why: '', by: 'client' as Whose, room: '', despite: '' });
  const change = (patch: Partial<typeof form>) => setForm((before) => ({ ...before, ...patch }));
  const why = form.why.trim() || t(`service.reception.wish.${form.by}`);
  return (
    <DeskForm
      call={call}
      go={t('service.reception.move.go')}
      onGo={() =>
        call.mutate({ ...form, why, appointment: hour.id, shownAt: hour.at }, { onSuccess: onDone })
      }
      isDisabled={form.to === ''}
      despite={{ value: form.despite, onChange: change }}
    >
      <WhenField
        course={course}
        moving={hour.id}
        value={form.to}
        onChange={(to) => change({ to })}
        error={fieldSentence(call.error, 'to')}
      />
      <RoomField value={form.room} onChange={change} none="same" />
      <WhoseWish value={form.by} onChange={(by) => change({ by })} />
      <TextField
        label={t('service.reception.why')}
        hint={t('service.reception.whyHint')}
        optional
        value={form.why}
        onChange={(typed) => change({ why: typed })}
      />
    </DeskForm>
  );
}

/** Cancels an hour. */
export function CancelAtDesk({ hour, course, onDone }: HourProps) {
  const { t } = useTranslation();
  const call = useDeskAct(course, 'cancelSession');
  const [form, setForm] = useState({ why: '', by: 'client' as Whose });
  const change = (patch: Partial<typeof form>) => setForm((before) => ({ ...before, ...patch }));
  const why = form.why.trim() || t(`service.reception.wish.${form.by}`);
  return (
    <DeskForm
      call={call}
      go={t('service.reception.cancel.go')}
      onGo={() =>
        call.mutate({ ...form, why, appointment: hour.id, shownAt: hour.at }, { onSuccess: onDone })
      }
    >
      <WhoseWish value={form.by} onChange={(by) => change({ by })} />
      <TextField
        label={t('service.reception.why')}
        hint={t('service.reception.whyHint')}
        optional
        value={form.why}
        onChange={(typed) => change({ why: typed })}
      />
    </DeskForm>
  );
}

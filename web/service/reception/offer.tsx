import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { DeskForm } from './desk-form.tsx';
import { useDeskAct } from './list.ts';
import { WhenField } from './when-field.tsx';

interface OfferProps {
  course: string;
  minutes: number;
  /** What was asked for; or the hour it is to be instead of. */
  ask?: string;
  instead?: string;
  onDone: () => void;
}

/** Offers a client an hour: they take it on their own page, or it is answered for them by telephone. */
export function OfferAtDesk({ course, minutes, ask = '', instead = '', onDone }: OfferProps) {
  const { t } = useTranslation();
  const call = useDeskAct(course, 'offerHour');
  const [form, setForm] = useState({ at: '', despite: '' });
  const change = (patch: Partial<typeof form>) => setForm((before) => ({ ...before, ...patch }));
  return (
    <DeskForm
      call={call}
      go={t('service.reception.offer.go')}
      onGo={() => call.mutate({ ...form, ask, instead, minutes }, { onSuccess: onDone })}
      isDisabled={form.at === ''}
      despite={{ value: form.despite, onChange: change }}
    >
      <WhenField
        course={course}
        value={form.at}
        onChange={(at) => change({ at })}
        error={fieldSentence(call.error, 'at')}
      />
    </DeskForm>
  );
}

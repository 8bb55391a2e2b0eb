import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { DeskForm } from './desk-form.tsx';
import { useDeskAct, useDeskFree } from './list.ts';
import { WhenField } from './when-field.tsx';

interface OfferProps {
  course: string;
  /** How long it is; as long as the last that was booked where it is left out. */
  minutes?: number;
  /** What was asked for; or the hour it is to be instead of. */
  ask?: string;
  instead?: string;
  onDone: () => void;
}

/** Offers a client an hour: they take it on their own page, or it is answered for them by telephone. */
export function OfferAtDesk({ course, minutes, ask = '', instead = '', onDone }: OfferProps) {
  const { t } = useTranslation();
  const call = useDeskAct(course, 'offerHour');
  const { data: free } = useDeskFree(course);
  const long = minutes ?? free?.minutes;
  const [form, setForm] = useState({ at: '', despite: '' });
  const change = (patch: Partial<typeof form>) => setForm((before) => ({ ...before, ...patch }));
  return (
    <DeskForm
      call={call}
      go={t('service.reception.offer.go')}
      onGo={() => long && call.mutate({ ...form, ask, instead, minutes: long }, { onSuccess: onDone })}
      isDisabled={form.at === '' || long === undefined}
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

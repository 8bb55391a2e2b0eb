import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { ReceptionDay, ToldIll } from '#core/api-answers/reception.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { momentInWords } from '#web/ui/words/when.ts';
import { Contact } from './contact.tsx';
import { DeskForm } from './desk-form.tsx';
import { useIll } from './list.ts';
import css from './reception.module.css';

/** A therapist is ill: their hours of the day are cancelled, and each client is offered another. */
export function SomebodyIll({ day }: { day: ReceptionDay }) {
  const { t } = useTranslation();
  const call = useIll();
  const [therapist, setTherapist] = useState('');
  const [why, setWhy] = useState('');
  const [id, setId] = useState(() => newId());
  const [told, setTold] = useState<ToldIll>();
  const chosen = day.therapists.find((one) => one.id === therapist);
  const count = day.hours.filter(
    (one) => one.therapist.id === therapist && one.state === 'booked' && one.course,
  ).length;
  if (told) return <ToldOfIllness told={told} today={day.today} />;
  return (
    <DeskForm
      call={call}
      go={t('service.reception.ill.go', { count })}
      isDisabled={count === 0}
      onGo={() =>
        call.mutate(
          {
            ...{ id, therapist, day: day.day },
            why: why.trim() || t('service.reception.ill.usual', { therapist: chosen?.name }),
          },
          {
            onSuccess: (became) => {
              setTold(became);
              setId(newId());
            },
          },
        )
      }
    >
      <p>{t('service.reception.ill.says')}</p>
      <Select
        label={t('service.reception.ill.who')}
        options={day.therapists.map(({ id: value, name }) => ({ value, label: name }))}
        value={therapist}
        onChange={setTherapist}
      />
      <TextField
        label={t('service.reception.ill.why')}
        hint={t('service.reception.ill.whyHint')}
        optional
        value={why}
        onChange={setWhy}
      />
    </DeskForm>
  );
}

/** Whom to ring, and what they were offered. */
function ToldOfIllness({ told, today }: { told: ToldIll; today: string }) {
  const { t, i18n } = useTranslation();
  const when = (at: string) => momentInWords(at, today, i18n.language);
  return (
    <Stack>
      <Notice kind="good" title={t('service.reception.ill.done', { count: told.lines.length })} spoken="now">
        {t('service.reception.ill.call')}
      </Notice>
      <ul className={css.asks}>
        {told.lines.map(({ id, client, was, offered }) => (
          <li key={id} className={css.ask}>
            <p dir="auto">
              {t(`service.reception.ill.${offered ? 'line' : 'lineNone'}`, {
                name: client.name || t('service.reception.noName'),
                was: when(was),
                offered: offered && when(offered),
              })}
            </p>
            <p className={css.contact}>
              <Contact client={client} />
            </p>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

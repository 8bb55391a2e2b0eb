import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrialTold } from '#core/reminders/answers.ts';
import type { Way } from '#core/reminders/choice.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

function Became({ told: { became, failure } }: { told: TrialTold }) {
  const { t } = useTranslation();
  if (became !== 'failed')
    return (
      <Notice kind={became === 'sent' ? 'good' : 'info'} spoken="now">
        {t(`service.reminders.trial.${became}`)}
      </Notice>
    );
  return (
    <Notice kind="warn" spoken="now" title={t('service.reminders.trial.failed')}>
      {t(`service.outbox.failure.${failure ?? 'not-sent'}`)}
    </Notice>
  );
}

/** A message to whoever sets reminders, by either way, to see whether it comes. The number stands in the outbox alone. */
export function TrialReminder() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const [phone, setPhone] = useState('');
  const trial = useMutation<TrialTold, RefusedError, { way: Way; phone?: string }>({
    mutationFn: (asked) => send('reminders/trial', asked),
  });
  const isUnderWay = (way: Way) => trial.isPending && trial.variables.way === way;
  return (
    <Stack>
      <h3>{t('service.reminders.trial.title')}</h3>
      <p className={css.soft}>{t('service.reminders.trial.says')}</p>
      <div>
        <Button isPending={isUnderWay('mail')} onPress={() => trial.mutate({ way: 'mail' })}>
          {t('service.reminders.trial.mail', { to: me.email })}
        </Button>
      </div>
      <form
        onSubmit={submits(() => trial.mutate({ way: 'text', phone }))}
        noValidate
        aria-label={t('service.reminders.trial.title')}
      >
        <Stack>
          <TextField
            label={t('service.reminders.trial.phone')}
            hint={t('service.reminders.trial.phoneHint')}
            type="tel"
            autoComplete="tel"
            width="short"
            value={phone}
            onChange={setPhone}
            error={fieldSentence(trial.error, 'phone')}
          />
          <div>
            <Button type="submit" isPending={isUnderWay('text')}>
              {t('service.reminders.trial.text')}
            </Button>
          </div>
        </Stack>
      </form>
      <Refused sentence={formSentence(trial.error, t('entry.noLine'))} />
      {trial.data && <Became told={trial.data} />}
    </Stack>
  );
}

import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { WhosePassword } from './whose-password.tsx';

const start = { password: '', next: '' };

/** Another password; every other session ends. */
export function ChangePassword() {
  const { t } = useTranslation();
  const [form, setForm] = useState(start);
  const change = useMutation({
    mutationFn: () => send('password/change', form),
    onSuccess: () => setForm(start),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <WhosePassword />
      <Stack>
        <TextField
          label={t('service.account.present')}
          type="password"
          autoComplete="current-password"
          value={form.password}
          onChange={(password) => setForm({ ...form, password })}
          error={fieldSentence(change.error, 'password')}
        />
        <TextField
          label={t('service.account.next')}
          hint={t('entry.passwordHint')}
          type="password"
          autoComplete="new-password"
          value={form.next}
          onChange={(next) => setForm({ ...form, next })}
          error={fieldSentence(change.error, 'next')}
        />
        <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
        {change.isSuccess && (
          <Notice kind="good" spoken="now">
            {t('service.account.changed')}
          </Notice>
        )}
        <div>
          <Button type="submit" isPending={change.isPending}>
            {t('service.account.change')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

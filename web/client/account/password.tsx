import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

/** Choosing another password while signed in. */
export function MyPassword() {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => send('password/change', { password, next }),
    onSuccess: () => {
      setPassword('');
      setNext('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Disclosure title={t('client.account.changePassword')} level={3}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('client.account.present')}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fieldSentence(change.error, 'password')}
          />
          <TextField
            label={t('client.account.next')}
            hint={t('entry.passwordHint')}
            type="password"
            autoComplete="new-password"
            value={next}
            onChange={setNext}
            error={fieldSentence(change.error, 'next')}
          />
          <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
          {change.isSuccess && (
            <Notice kind="good" spoken="now">
              {t('client.account.changed')}
            </Notice>
          )}
          <div>
            <Button type="submit" isPending={change.isPending}>
              {t('client.account.changePassword')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}

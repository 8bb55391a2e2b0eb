import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { Notice, Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

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
    <Disclosure title={t('clientAccount.changePassword')} level={3}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('clientAccount.present')}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fieldSentence(change.error, 'password')}
          />
          <TextField
            label={t('clientAccount.next')}
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
              {t('clientAccount.changed')}
            </Notice>
          )}
          <div>
            <Button type="submit" isPending={change.isPending}>
              {t('clientAccount.changePassword')}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}

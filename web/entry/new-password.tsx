import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { NewPasswordField } from '#web/both/account/password-field.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { EntryForm, EntryPage } from './entry-form.tsx';

/** The link in a reset letter: choose a new password. */
export function NewPassword() {
  const { t } = useTranslation();
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => send('password/reset', { token, password }),
  });
  if (reset.isSuccess) {
    return (
      <EntryPage
        tab={t('entry.newPassword.doneTitle')}
        title={t('entry.newPassword.doneTitle')}
        lead={t('entry.newPassword.done')}
      >
        <Link to="/sign-in" className={buttonClass({ kind: 'primary' })}>
          {t('entry.newPassword.toSignIn')}
        </Link>
      </EntryPage>
    );
  }
  return (
    <EntryPage
      tab={t('entry.newPassword.title')}
      title={t('entry.newPassword.title')}
      lead={t('entry.newPassword.lead')}
    >
      <EntryForm
        call={reset}
        go={t('entry.newPassword.go')}
        notYet={t('entry.newPassword.notYet')}
        wayOut={
          <Link to="/sign-in" className={standingLinkClass}>
            {t('entry.newPassword.askAgain')}
          </Link>
        }
      >
        <NewPasswordField
          label={t('entry.password')}
          value={password}
          onChange={setPassword}
          error={fieldSentence(reset.error, 'password')}
        />
      </EntryForm>
    </EntryPage>
  );
}

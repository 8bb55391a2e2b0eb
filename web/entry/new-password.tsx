import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Page, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { TextField } from '../ui/text-field.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import { useFocusOnWrong } from './focus-on-wrong.ts';
import { fieldSentence, formSentence } from './form-error.ts';
import { TitleOf } from './title-of.tsx';

/** The link in a reset letter: choose a new password. */
export function NewPassword() {
  const { t } = useTranslation();
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => send('password/reset', { token, password }),
  });
  const place = useFocusOnWrong(reset.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate();
  };
  if (reset.isSuccess) {
    return (
      <Page width="narrow">
        <TitleOf words={t('entry.newPassword.doneTitle')} />
        <main id="page">
          <PageHead title={t('entry.newPassword.doneTitle')} lead={t('entry.newPassword.done')} />
          <Link to="/sign-in" className={buttonClass({ kind: 'primary' })}>
            {t('entry.newPassword.toSignIn')}
          </Link>
        </main>
      </Page>
    );
  }
  return (
    <Page width="narrow">
      <TitleOf words={t('entry.newPassword.title')} />
      <main id="page">
        <PageHead title={t('entry.newPassword.title')} lead={t('entry.newPassword.lead')} />
        <form ref={place} onSubmit={submit} noValidate>
          <Stack gap="section">
            <TextField
              label={t('entry.password')}
              hint={t('entry.passwordHint')}
              type="password"
              autoComplete="new-password"
              value={password}
              onChange={setPassword}
              error={fieldSentence(reset.error, 'password')}
            />
            <Refused
              title={t('entry.newPassword.notYet')}
              sentence={formSentence(reset.error, t('entry.noLine'))}
            >
              <Link to="/sign-in" className={standingLinkClass}>
                {t('entry.newPassword.askAgain')}
              </Link>
            </Refused>
            <div>
              <Button type="submit" kind="primary" isPending={reset.isPending}>
                {t('entry.newPassword.go')}
              </Button>
            </div>
          </Stack>
        </form>
      </main>
    </Page>
  );
}

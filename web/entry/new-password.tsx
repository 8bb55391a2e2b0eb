import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { useFocusOnWrong } from '#web/app/forms/focus-on-wrong.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { NewPasswordField } from '#web/both/account/password-field.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Page, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

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
            <NewPasswordField
              label={t('entry.password')}
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

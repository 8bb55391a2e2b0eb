import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInState } from '#core/api-answers/sign-in.ts';
import { send } from '#web/app/api.ts';
import { useFocusOnWrong } from '#web/app/forms/focus-on-wrong.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { somebodyCameIn, useInstallation } from '#web/app/installation.ts';
import { PresentPasswordField } from '#web/both/account/password-field.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Page, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { DemoPeople } from './demo-people.tsx';
import { DoorNotReady } from './door-not-ready.tsx';
import { LanguageAtDoor } from './language-at-door.tsx';

type Step = 'password' | 'second-factor';

/** Sign in with a password, then with a code where the account has one; or ask for a new password. */
export function SignIn() {
  const { t } = useTranslation();
  const { data: installation, failureCount } = useInstallation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>('password');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const enter = useMutation({
    mutationFn: () =>
      step === 'password'
        ? send<SignInState>('sign-in', { email, password })
        : send<SignInState>('sign-in/second-factor', { code }),
    onSuccess: async ({ state }) => {
      if (state === 'second-factor') return setStep('second-factor');
      await somebodyCameIn(queries);
      await navigate({ to: '/' });
    },
  });
  const forgot = useMutation({ mutationFn: () => send('password/forgot', { email }) });
  const place = useFocusOnWrong(enter.error ?? forgot.error);
  if (!installation) return <DoorNotReady failed={failureCount > 0} />;
  if (!installation.service) return <Navigate to="/begin" />;
  if (installation.me) return <Navigate to="/" />;
  const beginAgain = () => {
    enter.reset();
    setCode('');
    setStep('password');
  };
  const askForLink = () => {
    enter.reset();
    forgot.mutate();
  };
  const submit = submits(() => {
    forgot.reset();
    enter.mutate();
  });
  return (
    <Page width="narrow">
      <TitleOf words={t('entry.signIn.title')} />
      <main id="page">
        <PageHead
          above={installation.service.name}
          title={t(step === 'password' ? 'entry.signIn.title' : 'entry.signIn.codeTitle')}
        />
        <Stack gap="section">
          {installation.demo && installation.demo.people.length > 0 && (
            <DemoPeople people={installation.demo.people} pages={installation.demo.pages ?? []} />
          )}
          {installation.demo && installation.demo.people.length > 0 && <h2>{t('entry.demo.own')}</h2>}
          <form ref={place} onSubmit={submit} noValidate>
            <Stack gap="section">
              {step === 'password' ? (
                <>
                  <TextField
                    label={t('entry.email')}
                    type="email"
                    autoComplete="username"
                    value={email}
                    onChange={setEmail}
                    error={fieldSentence(enter.error, 'email') ?? fieldSentence(forgot.error, 'email')}
                  />
                  <PresentPasswordField
                    label={t('entry.password')}
                    value={password}
                    onChange={setPassword}
                    error={fieldSentence(enter.error, 'password')}
                  />
                </>
              ) : (
                <TextField
                  label={t('entry.signIn.code')}
                  hint={t('entry.signIn.codeHint')}
                  autoComplete="one-time-code"
                  inputMode="text"
                  width="short"
                  value={code}
                  onChange={setCode}
                  autoFocus
                  error={fieldSentence(enter.error, 'code')}
                />
              )}
              <Refused
                title={t('entry.signIn.notYet')}
                sentence={formSentence(enter.error ?? forgot.error, t('entry.noLine'))}
              />
              {forgot.isSuccess && (
                <Notice spoken="now" title={t('entry.signIn.sentTitle')}>
                  {t('entry.signIn.sent')}
                </Notice>
              )}
              <Row>
                <Button type="submit" kind="primary" isPending={enter.isPending}>
                  {t('entry.signIn.go')}
                </Button>
                {step === 'password' ? (
                  <Button kind="quiet" onPress={askForLink} isPending={forgot.isPending}>
                    {t('entry.signIn.forgot')}
                  </Button>
                ) : (
                  <Button onPress={beginAgain}>{t('entry.signIn.again')}</Button>
                )}
              </Row>
            </Stack>
          </form>
          {installation.publicPages === 'on' && step === 'password' && (
            <p>
              {/* Pages of the server's own, which no route of the app knows. */}
              <a href="/ipt" className={standingLinkClass}>
                {t('entry.signIn.publicPages')}
              </a>
            </p>
          )}
          <LanguageAtDoor />
        </Stack>
      </main>
    </Page>
  );
}

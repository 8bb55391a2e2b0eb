import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageStart } from '#core/api-answers/service.ts';
import type { LinkAsked, SignInState } from '#core/api-answers/sign-in.ts';
import { send } from '#web/app/api.ts';
import { useFocusOnWrong } from '#web/app/forms/focus-on-wrong.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { comesLater, OnceShown } from '#web/app/frame/once-shown.tsx';
import { standingLinkClass } from '#web/ui/buttons/standing-link.ts';
import { submits } from '#web/ui/fields/submits.ts';
import { Page, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { PlainButton } from '#web/ui/plain/plain-button.tsx';
import { PlainTextField } from '#web/ui/plain/plain-text.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { useAsked } from './asked.ts';
import { DemoPeople } from './demo-people.tsx';

const LanguageAtSignIn = comesLater(() =>
  import('./language-at-sign-in.tsx').then((come) => come.LanguageAtSignIn),
);

type Step = 'password' | 'second-factor';

interface SignInPageProps {
  service: { name: string };
  here: Pick<PageStart, 'demo' | 'publicPages'>;
  /** What follows once somebody is signed in. */
  comeIn: () => Promise<void>;
}

/** Sign in with a password, then with a code where the account has one; or ask for a new password. It comes before the app, and asks for none of its libraries. */
export function SignInPage({ service, here, comeIn }: SignInPageProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('password');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const enter = useAsked(async () => {
    const { state } =
      step === 'password'
        ? await send<SignInState>('sign-in', { email, password })
        : await send<SignInState>('sign-in/second-factor', { code });
    if (state === 'second-factor') setStep('second-factor');
    else await comeIn();
  });
  const forgot = useAsked(() => send<LinkAsked>('password/forgot', { email }));
  const failed = enter.error ?? forgot.error;
  const place = useFocusOnWrong(failed);
  const beginAgain = () => {
    enter.forget();
    setCode('');
    setStep('password');
  };
  const askForLink = () => {
    enter.forget();
    void forgot.go(undefined);
  };
  const submit = submits(() => {
    forgot.forget();
    return enter.go(undefined);
  });
  const people = here.demo?.people ?? [];
  return (
    <Page width="narrow">
      <TitleOf words={t('entry.signIn.title')} />
      <main id="page">
        <PageHead
          above={service.name}
          title={t(step === 'password' ? 'entry.signIn.title' : 'entry.signIn.codeTitle')}
        />
        <Stack gap="section">
          {people.length > 0 && (
            <>
              <DemoPeople people={people} pages={here.demo?.pages ?? []} comeIn={comeIn} />
              <h2>{t('entry.demo.own')}</h2>
            </>
          )}
          <form ref={place} onSubmit={submit} noValidate>
            <Stack gap="section">
              {step === 'password' ? (
                <>
                  <PlainTextField
                    label={t('entry.email')}
                    type="email"
                    autoComplete="username"
                    value={email}
                    onChange={setEmail}
                    error={fieldSentence(failed, 'email')}
                  />
                  <PlainTextField
                    label={t('entry.password')}
                    type="password"
                    autoComplete="current-password"
                    value={password}
                    onChange={setPassword}
                    error={fieldSentence(enter.error, 'password')}
                  />
                </>
              ) : (
                <PlainTextField
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
              <Refused title={t('entry.signIn.notYet')} sentence={formSentence(failed, t('entry.noLine'))} />
              {forgot.is === 'answered' && (
                <Notice
                  spoken="now"
                  title={t(`entry.signIn.${forgot.answer?.post === 'off' ? 'noMailTitle' : 'sentTitle'}`)}
                >
                  {t(`entry.signIn.${forgot.answer?.post === 'off' ? 'noMail' : 'sent'}`)}
                </Notice>
              )}
              <Row>
                <PlainButton type="submit" kind="primary" isPending={enter.is === 'under way'}>
                  {t('entry.signIn.go')}
                </PlainButton>
                {step === 'password' ? (
                  <PlainButton kind="quiet" onPress={askForLink} isPending={forgot.is === 'under way'}>
                    {t('entry.signIn.forgot')}
                  </PlainButton>
                ) : (
                  <PlainButton onPress={beginAgain}>{t('entry.signIn.again')}</PlainButton>
                )}
              </Row>
            </Stack>
          </form>
          {here.publicPages === 'on' && step === 'password' && (
            <p>
              {/* Pages of the server's own, which no route of the app knows. */}
              <a href="/ipt" className={standingLinkClass}>
                {t('entry.signIn.publicPages')}
              </a>
            </p>
          )}
          <OnceShown>
            <LanguageAtSignIn />
          </OnceShown>
        </Stack>
      </main>
    </Page>
  );
}

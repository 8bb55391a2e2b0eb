import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationSeen } from '#core/api-answers/accounts.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { useFocusOnWrong } from '#web/app/forms/focus-on-wrong.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { somebodyCameIn } from '#web/app/installation.ts';
import { NewPasswordField } from '#web/both/account/password-field.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Page, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

/** The link in an invitation: who asks you in, and the password you will come back with. */
export function Invitation() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const invited = useQuery<InvitationSeen, RefusedError>({
    queryKey: ['invitation', token],
    queryFn: () => see(`invitations/${token}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { email: invitedEmail = '', kind } = invited.data ?? {};
  const [password, setPassword] = useState('');
  const [typed, setTyped] = useState<string>();
  const email = typed ?? invitedEmail;
  const accept = useMutation({
    mutationFn: () =>
      send(`invitations/${token}/accept`, kind === 'client' ? { password, email } : { password }),
    onSuccess: async () => {
      await somebodyCameIn(queries);
      await navigate({ to: '/' });
    },
  });
  const place = useFocusOnWrong(accept.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  if (invited.error) {
    return (
      <Page width="narrow">
        <TitleOf words={t('entry.invitation.title')} />
        <main id="page">
          <PageHead title={t('entry.invitation.title')} />
          <Notice kind="warn" actions={<TextLink href="/sign-in">{t('entry.invitation.toSignIn')}</TextLink>}>
            {formSentence(invited.error, t('entry.noLine'))}
          </Notice>
        </main>
      </Page>
    );
  }
  if (!invited.data)
    return (
      <Page width="narrow">
        <Loading />
      </Page>
    );
  return (
    <Page width="narrow">
      <TitleOf words={t('entry.invitation.title')} />
      <main id="page">
        <PageHead
          above={invited.data.service}
          title={t('entry.invitation.welcome', { name: invited.data.firstName })}
          lead={t(`entry.invitation.lead.${invited.data.kind}`, { service: invited.data.service })}
        />
        <form ref={place} onSubmit={submit} noValidate>
          <Stack gap="section">
            {kind === 'client' ? (
              <TextField
                label={t('entry.invitation.email')}
                hint={t('entry.invitation.emailHint')}
                type="email"
                autoComplete="username"
                value={email}
                onChange={setTyped}
                error={fieldSentence(accept.error, 'email')}
              />
            ) : (
              <p>{t('entry.invitation.memberEmail', { email })}</p>
            )}
            <NewPasswordField
              label={t('entry.invitation.password')}
              value={password}
              onChange={setPassword}
              error={fieldSentence(accept.error, 'password')}
            />
            <Refused
              title={t('entry.signIn.notYet')}
              sentence={formSentence(accept.error, t('entry.noLine'))}
            />
            <div>
              <Button type="submit" kind="primary" isPending={accept.isPending}>
                {t('entry.invitation.go')}
              </Button>
            </div>
          </Stack>
        </form>
      </main>
    </Page>
  );
}

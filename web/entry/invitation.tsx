import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationSeen } from '#core/api-answers/accounts.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { somebodyCameIn } from '#web/app/installation.ts';
import { languageChosen } from '#web/app/spoken/chosen.ts';
import { NewPasswordField } from '#web/both/account/password-field.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { EntryForm, EntryPage } from './entry-form.tsx';

/** Whoever chose a language at the door is written to in it; where that does not arrive, the choice stays on this device. */
async function keepLanguageChosen(): Promise<void> {
  const language = languageChosen.read();
  if (language) await send('language', { language }, 'PUT').catch(() => undefined);
}

/** An invitation is in the language that was chosen for whoever is invited, unless one was chosen on this device. */
async function invitationOf(token: string): Promise<InvitationSeen> {
  const seen = await see<InvitationSeen>(`invitations/${token}`);
  const { language = 'en' } = seen;
  // Brought apart, so that no other door is heavier for it; where it does not come, the page stays as it is.
  if (language !== 'en')
    await import('./chosen-for-them.ts').then(
      ({ speakAsChosen }) => speakAsChosen(language),
      () => undefined,
    );
  return seen;
}

/** The link in an invitation: who asks you in, and the password you will come back with. */
export function Invitation() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const invited = useQuery<InvitationSeen, RefusedError>({
    queryKey: ['invitation', token],
    queryFn: () => invitationOf(token),
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
      await keepLanguageChosen();
      await somebodyCameIn(queries);
      await navigate({ to: '/' });
    },
  });
  if (invited.error) {
    return (
      <EntryPage tab={t('entry.invitation.title')} title={t('entry.invitation.title')}>
        <Notice kind="warn" actions={<TextLink href="/sign-in">{t('entry.invitation.toSignIn')}</TextLink>}>
          {formSentence(invited.error, t('entry.noLine'))}
        </Notice>
      </EntryPage>
    );
  }
  if (!invited.data)
    return (
      <Page width="narrow">
        <Loading />
      </Page>
    );
  return (
    <EntryPage
      tab={t('entry.invitation.title')}
      above={invited.data.service}
      title={t('entry.invitation.welcome', { name: invited.data.firstName })}
      lead={t(`entry.invitation.lead.${invited.data.kind}`, { service: invited.data.service })}
    >
      <EntryForm call={accept} go={t('entry.invitation.go')} notYet={t('entry.signIn.notYet')}>
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
      </EntryForm>
    </EntryPage>
  );
}

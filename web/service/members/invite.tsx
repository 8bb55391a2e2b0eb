import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#core/roles.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { rolesGivenBy, useInvite } from './list.ts';
import { RolesField } from './roles.tsx';

interface Form {
  name: string;
  email: string;
  roles: Role[];
}
const start: Form = { name: '', email: '', roles: ['therapist'] };

/** Invite a colleague: a letter goes where there is a post, and the link can be handed over by hand. */
export function InviteMember({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const [form, setForm] = useState(start);
  const invite = useInvite();
  const close = () => {
    onClose();
    invite.reset();
    setForm(start);
  };
  const submit = submits(() => invite.mutate(form));
  const wrong = (path: string) => fieldSentence(invite.error, path);
  return (
    <Dialog title={t('service.members.invite')} isOpen={isOpen} onClose={close}>
      {invite.data ? (
        <Stack>
          <p role="status">{t('service.members.invited', { name: form.name })}</p>
          <CopyLink
            label={t('service.members.inviteLink')}
            hint={t('service.members.inviteLinkSays')}
            link={invite.data.link}
          />
          <div>
            <Button onPress={close}>{t('service.members.done')}</Button>
          </div>
        </Stack>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <TextField
              label={t('service.members.name')}
              value={form.name}
              onChange={(name) => setForm({ ...form, name })}
              error={wrong('name')}
            />
            <TextField
              label={t('entry.email')}
              type="email"
              value={form.email}
              onChange={(email) => setForm({ ...form, email })}
              error={wrong('email')}
            />
            <RolesField
              value={form.roles}
              given={rolesGivenBy(me.roles)}
              onChange={(held) => setForm({ ...form, roles: held })}
              error={wrong('roles')}
            />
            <Refused sentence={formSentence(invite.error, t('entry.noLine'))} />
            <div>
              <Button type="submit" kind="primary" isPending={invite.isPending}>
                {t('service.members.inviteGo')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}

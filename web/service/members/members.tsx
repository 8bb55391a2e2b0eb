import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#web/app/colleagues.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { ChangeRoles, EndSecondStep, HandOverPassword, LetLeave } from './change.tsx';
import { InviteMember } from './invite.tsx';
import { rolesGivenBy } from './list.ts';
import { Pairs } from './pairs.tsx';
import { type MemberChange, MembersTable } from './table.tsx';
import { TeamsPart } from './teams.tsx';
import { WaitingMembers } from './waiting.tsx';

/** Who works here, what they may do, who is invited, and who supervises whom. */
export function Members() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = useMembers();
  const [doing, setDoing] = useState<{ what: 'invite' } | MemberChange>();
  const mayChange = me.roles.includes('administrator');
  if (!data) return <PageNotReady error={error} title={t('service.members.title')} />;
  const close = () => setDoing(undefined);
  return (
    <>
      <TitleOf words={t('service.members.title')} />
      <PageHead
        title={t('service.members.title')}
        actions={
          <Button kind="primary" onPress={() => setDoing({ what: 'invite' })}>
            {t('service.members.invite')}
          </Button>
        }
      />
      <Stack gap="chapter">
        <MembersTable members={data.members} me={me.id} change={mayChange ? setDoing : undefined} />
        <WaitingMembers gives={rolesGivenBy(me.roles)} />
        <Pairs members={data.members} mayChange={mayChange} />
        <TeamsPart members={data.members} mayChange={mayChange} />
      </Stack>
      <InviteMember isOpen={doing?.what === 'invite'} onClose={close} />
      {doing?.what === 'roles' && <ChangeRoles member={doing.member} onClose={close} />}
      {doing?.what === 'step' && <EndSecondStep member={doing.member} onClose={close} />}
      {doing?.what === 'password' && <HandOverPassword member={doing.member} onClose={close} />}
      {doing?.what === 'leave' && <LetLeave member={doing.member} onClose={close} />}
    </>
  );
}

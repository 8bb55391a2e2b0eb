import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { runsAccounts } from '#core/roles.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { useCredentials } from '#web/app/credentials.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { RunsOut } from './soon.tsx';
import { type CredentialChange, CredentialsTable } from './table.tsx';
import { TurnOff } from './turn-off.tsx';
import { WithoutLicence } from './without-licence.tsx';
import { EndCredential, RenewCredential, WriteCredential } from './write.tsx';

/** Who holds which credential: all of it for those who write it, one’s own and that of those one supervises for others. */
export function Credentials() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = useCredentials();
  const { data: colleagues, error: lacking } = useMembers();
  const [doing, setDoing] = useState<{ what: 'add' } | CredentialChange>();
  if (!data || !colleagues)
    return <PageNotReady error={error ?? lacking} title={t('service.credentials.title')} />;
  const mayWrite = me.roles.some(runsAccounts);
  const { credentials: held, today, state } = data;
  const names = new Map(colleagues.members.map(({ person, name }) => [person, name]));
  const nameOf = (person: string) => names.get(person) ?? '';
  const isOwn = held.every(({ person }) => person === me.id);
  const writes = { held, today, members: colleagues.members, onClose: () => setDoing(undefined) };
  const lead = mayWrite ? 'lead' : isOwn ? 'leadOwn' : 'leadSupervised';
  return (
    <>
      <TitleOf words={t('service.credentials.title')} />
      <PageHead
        title={t('service.credentials.title')}
        lead={t(`service.credentials.${lead}`)}
        actions={
          <>
            {mayWrite && (
              <Button kind="primary" onPress={() => setDoing({ what: 'add' })}>
                {t('service.credentials.add')}
              </Button>
            )}
            {held.length > 0 && <PrintButton />}
          </>
        }
      />
      <Stack gap="chapter">
        {state === 'not_kept' && (
          <Notice title={t('service.credentials.notKept')}>
            <p>{t(mayWrite ? 'service.credentials.notKeptSays' : 'service.credentials.notKeptOthers')}</p>
          </Notice>
        )}
        {state === 'kept' && held.length === 0 && (
          <Empty title={t('service.credentials.noneOwn')}>{t('service.credentials.noneOwnSays')}</Empty>
        )}
        <RunsOut held={held} today={today} nameOf={isOwn && !mayWrite ? undefined : nameOf} />
        {mayWrite && <WithoutLicence held={held} members={colleagues.members} today={today} />}
        {held.length > 0 && (
          <CredentialsTable
            held={held}
            today={today}
            nameOf={nameOf}
            opens={(person) => !mayWrite || person === me.id || me.roles.includes('manager')}
            change={mayWrite ? setDoing : undefined}
          />
        )}
        {mayWrite && held.length > 0 && (
          <div data-print="never">
            <TurnOff held={held} />
          </div>
        )}
      </Stack>
      {doing?.what === 'add' && <WriteCredential {...writes} title={t('service.credentials.add')} />}
      {doing?.what === 'correct' && (
        <WriteCredential
          {...writes}
          one={doing.one}
          title={t('service.credentials.correctOf', {
            what: calledIn(doing.one.what),
            name: nameOf(doing.one.person),
          })}
        />
      )}
      {doing?.what === 'renew' && (
        <RenewCredential {...writes} one={doing.one} name={nameOf(doing.one.person)} />
      )}
      {doing?.what === 'end' && <EndCredential {...writes} one={doing.one} name={nameOf(doing.one.person)} />}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { runsAccounts } from '#core/roles.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { DutyForm } from './form.tsx';
import { useDuty } from './list.ts';
import { DutyRead } from './read.tsx';
import { Waiting } from './waiting.tsx';

/** Who answers when nobody does: what waits, who is on duty, and for those who run accounts the ladder to set. */
export function DutyPage() {
  const { t } = useTranslation();
  const listed = useListed();
  const { me } = useSignedIn();
  const { data: duty, error } = useDuty();
  const { data: colleagues, error: lacking } = useMembers();
  if (!duty || !colleagues) return <PageNotReady error={error ?? lacking} title={t('service.duty.title')} />;
  const members = colleagues.members.filter(({ state }) => state === 'active');
  const nameOf = (id: string) => members.find(({ person }) => person === id)?.name ?? '';
  const onDuty = duty.onDuty.map(nameOf).filter(Boolean);
  return (
    <>
      <TitleOf words={t('service.duty.title')} />
      <PageHead title={t('service.duty.title')} lead={t('service.duty.lead')} />
      <Stack gap="chapter">
        <Part title={t('service.duty.waiting')}>
          <Waiting />
        </Part>
        <Part title={t('service.duty.now')}>
          <p>{onDuty.length > 0 ? listed(onDuty) : t('service.duty.nobodyNow')}</p>
          <p>
            <Link to="/safety-directory" className={standingLinkClass}>
              {t('frame.directory')}
            </Link>
          </p>
          {duty.mail === 'not_set_up' && <Notice kind="warn">{t('service.duty.screenOnly')}</Notice>}
        </Part>
        {me.roles.some(runsAccounts) ? (
          <DutyForm duty={duty} members={members} />
        ) : (
          <DutyRead duty={duty} nameOf={nameOf} />
        )}
      </Stack>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationWaiting } from '#core/api-answers/accounts.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useInvited, useTakingBack } from './list.ts';

function TakeBack({ invited, onClose }: { invited: InvitationWaiting; onClose: () => void }) {
  const { t } = useTranslation();
  const taking = useTakingBack();
  return (
    <AskOnceMore
      title={t('service.members.takeBackOf', { name: invited.name })}
      says={t('service.members.takeBackSays')}
      go={t('service.members.takeBackGo')}
      sentence={formSentence(taking.error, t('entry.noLine'))}
      isPending={taking.isPending}
      onSure={() => taking.mutate(invited.id, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

/** Colleagues who are invited and not here yet. @param gives the roles this person may give, and so take back */
export function WaitingMembers({ gives }: { gives: readonly string[] }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { data } = useInvited();
  const [taken, setTaken] = useState<InvitationWaiting>();
  const now = new Date().toISOString();
  if (!data || data.invitations.length === 0) return null;
  const columns: Column<InvitationWaiting>[] = [
    { key: 'name', title: t('service.members.name'), cell: (one) => <span dir="auto">{one.name}</span> },
    {
      key: 'email',
      title: t('entry.email'),
      cell: (one) => <span className={css.address}>{one.email}</span>,
    },
    {
      key: 'roles',
      title: t('service.members.roles'),
      cell: (one) => one.roles.map((role) => t(`service.members.role.${role}`)).join(', '),
    },
    {
      key: 'expires',
      title: t('service.members.expires'),
      cell: (one) =>
        one.expires < now ? <Badge tone="warn">{t('service.members.expired')}</Badge> : recorded(one.expires),
    },
    {
      key: 'acts',
      title: t('service.members.change'),
      cell: (one) =>
        one.roles.every((role) => gives.includes(role)) && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => setTaken(one)}
            aria-label={t('service.members.takeBackOf', { name: one.name })}
          >
            {t('service.members.takeBack')}
          </Button>
        ),
    },
  ];
  return (
    <Part title={t('service.members.invitedTitle')}>
      <div className={css.people}>
        <DataTable
          caption={t('service.members.invitations')}
          columns={columns}
          rows={data.invitations}
          rowKey={(one) => one.id}
        />
      </div>
      {taken && <TakeBack invited={taken} onClose={() => setTaken(undefined)} />}
    </Part>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TitleOf } from '../entry/title-of.tsx';
import { useSignedIn } from '../frame/signed-in.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Part, Row, Stack } from '../ui/layout.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { moment } from '../when.ts';
import { ChangeRoles, EndSecondStep, LetLeave } from './members-change.tsx';
import { InviteMember } from './members-invite.tsx';
import { type Invited, type Member, useInvited, useMembers } from './members-list.ts';
import { Pairs } from './members-pairs.tsx';
import { NotHere } from './not-here.tsx';
import css from './service.module.css';

type Doing = { what: 'invite' } | { what: 'roles' | 'leave' | 'step'; member: Member } | undefined;

function useColumns(change: ((doing: Doing) => void) | undefined, me: string): Column<Member>[] {
  const { t } = useTranslation();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: t('service.name'),
      sortBy: (one) => one.name,
      cell: (one) => <span dir="auto">{one.name}</span>,
    },
    { key: 'email', title: t('entry.email'), cell: (one) => one.email },
    {
      key: 'roles',
      title: t('service.roles'),
      cell: (one) =>
        one.state === 'left' ? (
          <Badge>{t('service.left')}</Badge>
        ) : (
          one.roles.map((role) => t(`service.role.${role}`)).join(', ')
        ),
    },
    {
      key: 'courses',
      title: t('service.openCourses'),
      align: 'number',
      sortBy: (one) => one.courses,
      cell: (one) => one.courses,
    },
  ];
  if (!change) return columns;
  const acts: Column<Member> = {
    key: 'acts',
    title: t('service.change'),
    cell: (member) =>
      member.state === 'active' && (
        <Row gap="tight">
          <Button
            kind="quiet"
            size="small"
            onPress={() => change({ what: 'roles', member })}
            aria-label={t('service.changeRoles', { name: member.name })}
          >
            {t('service.rolesGo')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            onPress={() => change({ what: 'leave', member })}
            aria-label={t('service.leaveOf', { name: member.name })}
          >
            {t('service.leave')}
          </Button>
          {member.secondFactor === 'on' && member.person !== me && (
            <Button
              kind="quiet"
              size="small"
              onPress={() => change({ what: 'step', member })}
              aria-label={t('service.endStepTitle', { name: member.name })}
            >
              {t('service.endStep')}
            </Button>
          )}
        </Row>
      ),
  };
  return [...columns, acts];
}

function Waiting({ invited }: { invited: readonly Invited[] }) {
  const { t, i18n } = useTranslation();
  return (
    <DataTable
      caption={t('service.invitations')}
      columns={[
        { key: 'name', title: t('service.name'), cell: (one) => <span dir="auto">{one.name}</span> },
        { key: 'email', title: t('entry.email'), cell: (one) => one.email },
        {
          key: 'roles',
          title: t('service.roles'),
          cell: (one) => one.roles.map((role) => t(`service.role.${role}`)).join(', '),
        },
        { key: 'expires', title: t('service.expires'), cell: (one) => moment(one.expires, i18n.language) },
      ]}
      rows={invited}
      rowKey={(one) => one.email}
    />
  );
}

/** Who works here, what they may do, who is invited, and who supervises whom. */
export function Members() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = useMembers();
  const { data: waiting } = useInvited();
  const [doing, setDoing] = useState<Doing>();
  const mayChange = me.roles.includes('administrator');
  const columns = useColumns(mayChange ? setDoing : undefined, me.id);
  if (!data) return <NotHere error={error} />;
  const close = () => setDoing(undefined);
  return (
    <>
      <TitleOf words={t('service.members')} />
      <PageHead
        title={t('service.members')}
        actions={
          <Button kind="primary" onPress={() => setDoing({ what: 'invite' })}>
            {t('service.invite')}
          </Button>
        }
      />
      <Stack gap="chapter">
        <div className={css.people}>
          <DataTable
            caption={t('service.membersCount', { count: data.members.length })}
            columns={columns}
            rows={data.members}
            rowKey={(one) => one.person}
          />
        </div>
        {waiting && waiting.invitations.length > 0 && (
          <Part title={t('service.invitedTitle')}>
            <Waiting invited={waiting.invitations} />
          </Part>
        )}
        <Pairs members={data.members} mayChange={mayChange} />
      </Stack>
      <InviteMember isOpen={doing?.what === 'invite'} onClose={close} />
      {doing?.what === 'roles' && <ChangeRoles member={doing.member} onClose={close} />}
      {doing?.what === 'step' && <EndSecondStep member={doing.member} onClose={close} />}
      {doing?.what === 'leave' && <LetLeave member={doing.member} onClose={close} />}
    </>
  );
}

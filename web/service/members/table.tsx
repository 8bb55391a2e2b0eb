import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import { isNamed } from '#core/words/names.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';

/** What is about to be done to a member. */
export interface MemberChange {
  what: 'roles' | 'leave' | 'step' | 'password';
  member: Member;
}

/** What can be changed of a colleague; the last two of whoever has a second step, save one’s own. */
const changes = [
  { what: 'roles', spoken: 'changeRoles', words: 'rolesGo', of: 'everybody' },
  { what: 'leave', spoken: 'leaveOf', words: 'leave', of: 'everybody' },
  { what: 'step', spoken: 'endStepTitle', words: 'endStep', of: 'othersWithStep' },
  { what: 'password', spoken: 'passwordTitle', words: 'password', of: 'othersWithStep' },
] as const;

function useColumns(change: ((doing: MemberChange) => void) | undefined, me: string): Column<Member>[] {
  const { t } = useTranslation();
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: t('service.members.name'),
      sortBy: (one) => one.name,
      cell: (one) => <span dir="auto">{one.name}</span>,
    },
    {
      key: 'email',
      title: t('entry.email'),
      cell: (one) => <span className={css.address}>{one.email}</span>,
    },
    {
      key: 'roles',
      title: t('service.members.roles'),
      cell: (one) =>
        one.state === 'left' ? (
          <Badge>{t('service.members.left')}</Badge>
        ) : (
          one.roles.map((role) => t(`service.members.role.${role}`)).join(', ')
        ),
    },
    {
      key: 'courses',
      title: t('service.members.openCourses'),
      align: 'number',
      sortBy: (one) => one.courses,
      cell: (one) => one.courses,
    },
  ];
  if (!change) return columns;
  const acts: Column<Member> = {
    key: 'acts',
    title: t('service.members.change'),
    cell: (member) =>
      member.state === 'active' && (
        <div className={css.acts}>
          <Link
            to="/hands/$person"
            params={{ person: member.person }}
            className={standingLinkClass}
            aria-label={t('hands.leaving.open', { name: member.name })}
          >
            {t('service.members.hands')}
          </Link>
          {changes
            .filter(({ of }) => of === 'everybody' || (member.secondFactor === 'on' && member.person !== me))
            .map(({ what, spoken, words }) => (
              <Button
                key={what}
                kind="quiet"
                size="small"
                onPress={() => change({ what, member })}
                aria-label={t(`service.members.${spoken}`, { name: member.name })}
              >
                {t(`service.members.${words}`)}
              </Button>
            ))}
        </div>
      ),
  };
  return [...columns, acts];
}

/** From so many on, one looks for somebody rather than down the list. */
const many = 12;

const hasLeft = ({ state }: Member) => Number(state === 'left');

interface MembersTableProps {
  members: readonly Member[];
  /** Whoever is signed in. */
  me: string;
  /** Given to those who may change something. */
  change?: (doing: MemberChange) => void;
}

/** Who works here, those who have left last; in a large house one finds them by name or address. */
export function MembersTable({ members, me, change }: MembersTableProps) {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const columns = useColumns(change, me);
  const found = members
    .filter(({ name, email = '' }) => isNamed(`${name} ${email}`, find, 'anywhere'))
    .toSorted((one, other) => hasLeft(one) - hasLeft(other));
  return (
    <Stack>
      {members.length > many && (
        <search className={css.find} data-print="never">
          <TextField label={t('service.members.find')} type="search" value={find} onChange={setFind} />
        </search>
      )}
      <div className={css.people}>
        <DataTable
          caption={
            find.trim()
              ? t('service.members.foundCount', { count: found.length, of: members.length })
              : t('service.members.count', { count: members.length })
          }
          columns={columns}
          rows={found}
          rowKey={(one) => one.person}
          empty={<p role="status">{t('service.members.nobodyFound')}</p>}
        />
      </div>
    </Stack>
  );
}

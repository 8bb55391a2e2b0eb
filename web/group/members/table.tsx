import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import type { Column } from '#web/ui/tables/columns.ts';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { standingOf } from './how-many.ts';
import { hasAlarmToClose, mayBeInDanger } from './of-who-died.ts';
import { columnsFor, saysScore } from './told-in-list.ts';

/** The most points the measure read aloud can give: the height of the small curve. */
function useMostPoints(): number {
  const { view } = useGroupHere();
  const instrument = useInstruments().get(view.form?.aloud?.measure ?? '');
  return instrument?.bands.at(-1)?.lte ?? 27;
}

function Score({ member }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const most = useMostPoints();
  const { last, readings } = member;
  if (!saysScore(member)) return <span />;
  if (last?.total === null || last === null) return <>{t('group.score.none')}</>;
  const change = last.change ?? 0;
  const words = t(`group.members.${change < 0 ? 'down' : change > 0 ? 'up' : 'same'}`, {
    total: last.total,
    count: Math.abs(change),
  });
  return (
    <span>
      {words}{' '}
      {readings.length > 1 && (
        <Sparkline scores={readings.map(({ total }) => total ?? undefined)} most={most} words="" />
      )}
    </span>
  );
}

/** The members, one a line: at the desk a table, on a phone a few running lines each. */
export function MembersTable() {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const needed = columnsFor(view.members);
  const columns: Column<MemberSeen>[] = [
    {
      key: 'name',
      title: t('group.members.name'),
      cell: ({ course, name }) => (
        <Link
          to="/groups/$group/members/$course"
          params={{ group: id, course }}
          className={standingLinkClass}
        >
          <bdi>{name || t('today.noName')}</bdi>
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('group.members.state'),
      cell: (member) =>
        mayBeInDanger(member) ? (
          <Badge tone="danger">{t(`group.alarm.${member.alarm}`)}</Badge>
        ) : hasAlarmToClose(member) ? (
          <Badge>{t('group.members.alarmToClose')}</Badge>
        ) : (
          <span>{member.state === 'in' ? '' : t(`group.members.states.${standingOf(member)}`)}</span>
        ),
    },
    {
      key: 'score',
      title: t('group.members.score'),
      cell: (member) => <Score member={member} />,
    },
    {
      key: 'came',
      title: t('group.members.came'),
      cell: ({ attendance: { came, of } }) => (
        <span>{of === 0 ? '' : t('group.members.cameOf', { came, of })}</span>
      ),
    },
    {
      key: 'task',
      title: t('group.members.task'),
      cell: ({ taskOpen }) => <bdi>{taskOpen?.what ?? ''}</bdi>,
    },
  ];
  return (
    <div className={css.people}>
      <DataTable
        caption={t('group.members.caption')}
        captionIs="spoken"
        columns={columns.filter(({ key }) => (key === 'score' || key === 'task' ? needed[key] : true))}
        rows={view.members}
        rowKey={({ course }) => course}
        narrow="runs"
      />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { AuditKindSeen } from '#core/api-answers/audit.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';

/** How much there is of each kind, and when the newest was written: however much of one, every other stands here. */
export function KindsOfAudit({ kinds }: { kinds: readonly AuditKindSeen[] }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  return (
    <DataTable
      caption={t('service.audit.kinds')}
      narrow="runs"
      columns={[
        {
          key: 'kind',
          title: t('service.audit.kind'),
          cell: ({ kind }) => t(`service.audit.of.${kind}`),
        },
        {
          key: 'count',
          title: t('service.audit.entries'),
          align: 'number',
          cell: ({ count }) => count,
        },
        {
          key: 'newest',
          title: t('service.audit.newest'),
          cell: ({ newest }) =>
            newest ? <time dateTime={newest.at}>{recorded(newest.at)}</time> : t('service.audit.never'),
        },
      ]}
      rows={kinds}
      rowKey={({ kind }) => kind}
    />
  );
}

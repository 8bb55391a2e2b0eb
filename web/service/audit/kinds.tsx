import { useTranslation } from 'react-i18next';
import type { AuditKindSeen } from '#core/api-answers/audit.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { recordedInWords } from '#web/ui/words/when.ts';

/** How much there is of each kind, and when the newest was written: however much of one, every other stands here. */
export function KindsOfAudit({ kinds }: { kinds: readonly AuditKindSeen[] }) {
  const { t, i18n } = useTranslation();
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
            newest ? (
              <time dateTime={newest.at}>{recordedInWords(newest.at, i18n.language)}</time>
            ) : (
              t('service.audit.never')
            ),
        },
      ]}
      rows={kinds}
      rowKey={({ kind }) => kind}
    />
  );
}

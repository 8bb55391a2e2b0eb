import { useTranslation } from 'react-i18next';
import type { StoppedAfter } from '#core/lists/by-period/stopped-after.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';

/** After how many sessions people stopped attending. */
export function Stopped({ rows }: { rows: readonly StoppedAfter[] }) {
  const { t } = useTranslation();
  const sessions = ({ from, to }: StoppedAfter) => {
    if (to === null) return t('service.figures.stopped.orMore', { from });
    if (to === 0) return t('service.figures.stopped.before');
    return from === to
      ? t('service.figures.stopped.after', { count: to })
      : t('service.figures.stopped.between', { from, to });
  };
  return (
    <FoldedPart
      id="stopped"
      title={t('service.figures.stopped.title')}
      says={t('service.figures.stopped.says')}
    >
      <DataTable
        caption={t('service.figures.stopped.title')}
        captionIs="spoken"
        narrow="stays"
        rows={rows}
        rowKey={({ from }) => String(from)}
        empty={<p>{t('service.figures.stopped.none')}</p>}
        columns={[
          { key: 'sessions', title: t('service.figures.stopped.sessions'), cell: sessions },
          {
            key: 'stopped',
            title: t('service.figures.courses'),
            align: 'number',
            cell: ({ stopped }) => String(stopped),
          },
        ]}
      />
    </FoldedPart>
  );
}

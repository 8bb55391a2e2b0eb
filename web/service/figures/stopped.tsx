import { useTranslation } from 'react-i18next';
import type { StoppedAfter } from '#core/lists/by-period/stopped-after.ts';
import css from '#web/service/service.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
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
    <Part title={t('service.figures.stopped.title')}>
      <p className={css.soft}>{t('service.figures.stopped.says')}</p>
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
    </Part>
  );
}

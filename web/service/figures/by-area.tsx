import { useTranslation } from 'react-i18next';
import type { AreaOutcomes } from '#core/lists/figures-by-area.ts';
import type { Share } from '#core/lists/small-counts.ts';
import css from '#web/service/service.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useFigureName } from './figure.tsx';

/** How finished courses turned out, by the problem area they worked on (S002-51). */
export function ByArea({ rows }: { rows: readonly AreaOutcomes[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useFigureName();
  const share = ({ n, of, percent }: Share) =>
    percent === null
      ? t('service.figures.notShown')
      : t('service.figures.byArea.share', { n: String(n), of: String(of), percent });
  const called = (area: string) => {
    if (area === 'others') return t(`service.figures.byArea.${rows.length === 1 ? 'all' : 'others'}`);
    const known = `service.figures.byFocus.${area}`;
    return i18n.exists(known) ? t(known) : area;
  };
  return (
    <Part title={t('service.figures.byArea.title')}>
      <p className={css.soft}>{t('service.figures.byArea.says')}</p>
      <DataTable
        caption={t('service.figures.byArea.caption')}
        captionIs="spoken"
        rows={rows}
        rowKey={({ area }) => area}
        empty={<p>{t('service.figures.byArea.none')}</p>}
        columns={[
          { key: 'area', title: t('service.figures.byArea.area'), cell: ({ area }) => called(area) },
          {
            key: 'finished',
            title: t('service.figures.byArea.finished'),
            align: 'number',
            cell: ({ finished }) => String(finished),
          },
          ...(['recovery', 'reliableImprovement', 'reliableDeterioration'] as const).map((name) => ({
            key: name,
            title: nameOf(name),
            cell: (row: AreaOutcomes) => share(row[name]),
          })),
        ]}
      />
    </Part>
  );
}

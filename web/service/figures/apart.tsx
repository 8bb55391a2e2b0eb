import { useTranslation } from 'react-i18next';
import type { OutcomesApart } from '#core/lists/by-period/outcomes-apart.ts';
import type { Share } from '#core/lists/small-counts.ts';
import { intervalOf } from '#core/outcomes/wilson-interval.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import css from '#web/service/service.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useFigureName } from './figure.tsx';

/** What an area or a form is called: by the catalogue, by the form itself, or as it was written. */
function useNameOf() {
  const { t, i18n } = useTranslation();
  const forms = useFormsOffered();
  return {
    area(of: string) {
      const known = `service.figures.byFocus.${of}`;
      return i18n.exists(known) ? t(known) : of;
    },
    form: (of: string) => forms.find(({ id }) => id === of)?.name ?? of,
  };
}

/** How finished courses turned out, by the problem area they worked on (S002-51) or by form of therapy. */
export function Apart({ by, rows }: { by: 'area' | 'form'; rows: readonly OutcomesApart[] }) {
  const { t } = useTranslation();
  const figureName = useFigureName();
  const nameOf = useNameOf()[by];
  const words = (key: 'title' | 'caption' | 'group' | 'others' | 'all') =>
    t(`service.figures.apart.${by}.${key}`);
  const sure = (n: Share['n'], of: Share['of']) => {
    const interval = typeof n === 'number' && typeof of === 'number' ? intervalOf(n, of) : null;
    return interval ? `; ${t('service.figures.apart.sure', interval)}` : '';
  };
  const share = ({ n, of, percent }: Share) =>
    percent === null
      ? t('service.figures.notShown')
      : `${t('service.figures.apart.share', { n: String(n), of: String(of), percent })}${sure(n, of)}`;
  return (
    <Part title={words('title')}>
      <p className={css.soft}>{t('service.figures.apart.says')}</p>
      <DataTable
        caption={words('caption')}
        captionIs="spoken"
        rows={rows}
        rowKey={({ of }) => of}
        empty={<p>{t('service.figures.apart.none')}</p>}
        columns={[
          {
            key: 'of',
            title: words('group'),
            cell: ({ of }) => (of === 'others' ? words(rows.length === 1 ? 'all' : 'others') : nameOf(of)),
          },
          {
            key: 'finished',
            title: t('service.figures.apart.finished'),
            align: 'number',
            cell: ({ finished }) => String(finished),
          },
          ...(['recovery', 'reliableImprovement', 'reliableDeterioration'] as const).map((name) => ({
            key: name,
            title: figureName(name),
            cell: (row: OutcomesApart) => share(row[name]),
          })),
        ]}
      />
    </Part>
  );
}

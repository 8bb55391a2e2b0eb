import { useTranslation } from 'react-i18next';
import type { OutcomesApart } from '#core/lists/by-period/outcomes-apart.ts';
import type { ApartBy } from '#core/lists/by-period/told-apart.ts';
import type { Share } from '#core/lists/small-counts.ts';
import { intervalOf } from '#core/outcomes/wilson-interval.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import css from '#web/service/service.module.css';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
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
    place: (of: string) => t(`service.figures.apart.place.of.${of}`),
    team: (of: string) => t(`service.figures.apart.team.of.${of}`),
  };
}

interface ApartProps {
  by: ApartBy;
  rows: readonly OutcomesApart[];
}

/** How finished courses turned out, by the problem area they worked on (S002-51). */
export function Apart(of: ApartProps & { by: 'area' }) {
  const { t } = useTranslation();
  return (
    <Part title={t(`service.figures.apart.${of.by}.title`)}>
      <p className={css.soft}>{t('service.figures.apart.says')}</p>
      <ApartTable {...of} />
    </Part>
  );
}

/** The same by what is asked for less, on demand; nothing where there is none of it, as where a service names no teams. */
export function ApartFolded(of: ApartProps & { by: 'form' | 'place' | 'team' }) {
  const { t } = useTranslation();
  if (of.rows.length === 0) return null;
  const words = (key: 'title' | 'says') => t(`service.figures.apart.${of.by}.${key}`);
  return (
    <FoldedPart id={`by-${of.by}`} title={words('title')} says={words('says')}>
      <p className={css.soft}>{t('service.figures.apart.says')}</p>
      <ApartTable {...of} />
    </FoldedPart>
  );
}

function ApartTable({ by, rows }: ApartProps) {
  const { t } = useTranslation();
  const figureName = useFigureName();
  const nameOf = useNameOf()[by];
  const words = (key: 'caption' | 'group' | 'others' | 'all') => t(`service.figures.apart.${by}.${key}`);
  const sure = (n: Share['n'], of: Share['of']) => {
    const interval = typeof n === 'number' && typeof of === 'number' ? intervalOf(n, of) : null;
    return interval ? `; ${t('service.figures.apart.sure', interval)}` : '';
  };
  const share = ({ n, of, percent }: Share) =>
    percent === null
      ? t('service.figures.notShown')
      : `${t('service.figures.apart.share', { n: String(n), of: String(of), percent })}${sure(n, of)}`;
  return (
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
          cell: ({ of, called }) =>
            of === 'others' ? words(rows.length === 1 ? 'all' : 'others') : (called ?? nameOf(of)),
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
  );
}

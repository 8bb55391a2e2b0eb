import { useTranslation } from 'react-i18next';
import { tenthPercent } from '#core/instruments/scoring/rounding.ts';
import { figureIds } from '#core/programme/tally.ts';
import { figureNames } from '#core/programme/words.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { useFiguresOfGroup } from '#web/group/supervision-answers.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';

/** The figures of this group, whole, for those who know its members; not shown where there is no line. */
export function FiguresOfGroup() {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { data } = useFiguresOfGroup(id);
  if (!data) return null;
  const rows = figureIds
    .filter((one) => one !== 'groups_met')
    .map((one) => ({ id: one, ...data.figures[one] }))
    // What is a part of nobody yet says nothing.
    .filter(({ of }) => of !== 0);
  const isEnded = (data.figures.finished.of ?? 0) > 0;
  return (
    <FoldedPart id="figures" title={t('group.figures.title')}>
      {data.members === 0 ? (
        <p>{t('group.figures.none')}</p>
      ) : (
        <>
          <p>
            {t('group.figures.lead', { count: data.members })}
            {!isEnded && ` ${t('group.figures.notEnded')}`}
          </p>
          <DataTable
            caption={t('group.figures.title')}
            captionIs="spoken"
            narrow="stays"
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'figure', title: t('group.figures.figure'), cell: (row) => figureNames[row.id].name.en },
              {
                key: 'n',
                title: t('group.figures.n'),
                align: 'number',
                cell: ({ n, of }) => (of === null ? n : t('group.figures.of', { n, of })),
              },
              {
                key: 'percent',
                title: t('group.figures.percent'),
                align: 'number',
                cell: ({ n, of }) =>
                  of ? t('service.figures.percent', { percent: tenthPercent(n, of) ?? 0 }) : '',
              },
            ]}
          />
        </>
      )}
    </FoldedPart>
  );
}

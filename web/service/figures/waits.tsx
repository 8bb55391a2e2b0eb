import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Waits } from '#core/api-answers/referrals/referrals.ts';
import type { WaitsOf } from '#core/referral/figures.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useCountWords } from './figure.tsx';

/** How long people wait, by the rule of the service, which stands beside it; nothing where nobody was referred. */
export function WaitsPart() {
  const { t } = useTranslation();
  const words = useCountWords();
  const { data } = useQuery<Waits, RefusedError>({
    queryKey: ['service', 'waits'],
    queryFn: () => see('service/waits'),
  });
  if (!data) return null;
  const { figures, rule, target } = data;
  if (figures.over.people === 0 && figures.waiting.people === 0 && figures.left === 0) return null;
  const days = (count: number | null) =>
    count === null ? t('service.figures.notShown') : t('referrals.days', { count });
  const over = ({ overTarget }: WaitsOf) =>
    overTarget === null || overTarget.percent === null
      ? t('service.figures.notShown')
      : `${overTarget.percent} %`;
  const rows = (['waiting', 'over'] as const).map((which) => ({ which, of: figures[which] }));
  return (
    <FoldedPart id="waits" title={t('service.figures.waits.title')} says={t('service.figures.waits.says')}>
      <p className={shapes.remark}>
        {t(`referrals.rule.from.${rule.from}`)} {t(`referrals.rule.until.${rule.until}`)}{' '}
        {t(`referrals.rule.askedToWait.${rule.askedToWait}`)}
      </p>
      <DataTable
        caption={t('service.figures.waits.title')}
        captionIs="spoken"
        narrow="stacks"
        rows={rows}
        rowKey={({ which }) => which}
        columns={[
          {
            key: 'which',
            title: t('service.figures.waits.who'),
            cell: ({ which }) => t(`service.figures.waits.${which}`),
          },
          {
            key: 'people',
            title: t('service.figures.waits.people'),
            align: 'number',
            cell: ({ of }) => words(of.people),
          },
          {
            key: 'median',
            title: t('service.figures.waits.median'),
            align: 'number',
            cell: ({ of }) => days(of.median),
          },
          {
            key: 'longest',
            title: t('service.figures.waits.longest'),
            align: 'number',
            cell: ({ of }) => days(of.longest),
          },
          ...(target === null
            ? []
            : [
                {
                  key: 'target',
                  title: t('service.figures.waits.target', { count: target }),
                  align: 'number' as const,
                  cell: ({ of }: { of: WaitsOf }) => over(of),
                },
              ]),
        ]}
      />
      <p>{t('service.figures.waits.left', { people: words(figures.left) })}</p>
    </FoldedPart>
  );
}

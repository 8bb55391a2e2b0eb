import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Standing } from '#core/course/book/act.ts';
import { type Refused, see } from '../../../api.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { moment } from '../../../when.ts';

interface Look {
  at: string;
  name: string;
  standing: Standing;
  what: string;
  reason: string;
  whose: 'own' | 'other';
}

/** Who opened this record, newest first; the client sees the same list. */
export function Looks({ course }: { course: string }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery<{ looks: Look[] }, Refused>({
    queryKey: ['looks', course],
    queryFn: () => see(`courses/${course}/looks`),
  });
  if (error && !data) return <p>{error.problem?.title ?? t('entry.noLine')}</p>;
  if (!data) return <Skeleton />;
  return (
    <DataTable
      narrow="runs"
      caption={t('courseClient.looksCount', { count: data.looks.length })}
      columns={[
        { key: 'at', title: t('courseClient.when'), cell: (one) => moment(one.at, i18n.language) },
        {
          key: 'who',
          title: t('courseClient.who'),
          cell: (one) => (
            <span dir="auto">
              {one.whose === 'own' ? t('courseClient.you') : one.name || t('courseClient.unknown')}
            </span>
          ),
        },
        { key: 'as', title: t('courseClient.as'), cell: (one) => t(`courseClient.standing.${one.standing}`) },
        { key: 'what', title: t('courseClient.what'), cell: (one) => t(`courseClient.look.${one.what}`) },
        { key: 'why', title: t('courseClient.why'), cell: (one) => <span dir="auto">{one.reason}</span> },
      ]}
      rows={data.looks.map((one, index) => ({ ...one, key: `${one.at}/${String(index)}` }))}
      rowKey={(one) => one.key}
      empty={<p>{t('courseClient.noLooks')}</p>}
    />
  );
}

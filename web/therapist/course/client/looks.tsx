import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Looks as LooksAnswer } from '#core/answers/courses.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { Skeleton } from '#web/ui/layout/states.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { recordedInWords } from '#web/ui/words/when.ts';

/** Who opened this record, newest first; the client sees the same list. */
export function Looks({ course }: { course: string }) {
  const { t, i18n } = useTranslation();
  const { data, error } = useQuery<LooksAnswer, RefusedError>({
    queryKey: ['looks', course],
    queryFn: () => see(`courses/${course}/looks`),
  });
  if (error && !data) return <p>{error.problem?.title ?? t('entry.noLine')}</p>;
  if (!data) return <Skeleton />;
  return (
    <DataTable
      narrow="runs"
      caption={t('course.client.looksCount', { count: data.looks.length })}
      columns={[
        { key: 'at', title: t('course.client.when'), cell: (one) => recordedInWords(one.at, i18n.language) },
        {
          key: 'who',
          title: t('course.client.who'),
          cell: (one) => (
            <span dir="auto">
              {one.whose === 'own' ? t('course.client.you') : one.name || t('course.client.unknown')}
            </span>
          ),
        },
        {
          key: 'as',
          title: t('course.client.as'),
          cell: (one) => t(`course.client.standing.${one.standing}`),
        },
        { key: 'what', title: t('course.client.what'), cell: (one) => t(`course.client.look.${one.what}`) },
        { key: 'why', title: t('course.client.why'), cell: (one) => <span dir="auto">{one.reason}</span> },
      ]}
      rows={data.looks.map((one, index) => ({ ...one, key: `${one.at}/${String(index)}` }))}
      rowKey={(one) => one.key}
      empty={<p>{t('course.client.noLooks')}</p>}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Skeleton } from '#web/ui/layout/states.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { type LookedAt, useLooks } from './use-looks.ts';

/** Who opened this record, newest first; of a course its client sees the same list. */
export function Looks({ at }: { at: LookedAt }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { looks, more, showMore, error } = useLooks(at);
  const looked = (what: string) =>
    t(`course.client.look.${what === 'course' && at.startsWith('groups/') ? 'group' : what}`);
  if (error && !looks) return <p>{error.problem?.title ?? t('entry.noLine')}</p>;
  if (!looks) return <Skeleton />;
  return (
    <Stack>
      <DataTable
        narrow="runs"
        caption={t('course.client.looksCount', {
          count: looks.length + more.reduce((sum, { left }) => sum + left, 0),
        })}
        columns={[
          {
            key: 'at',
            title: t('course.client.when'),
            cell: (one) => recorded(one.at),
          },
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
          { key: 'what', title: t('course.client.what'), cell: ({ what }) => looked(what) },
          { key: 'why', title: t('course.client.why'), cell: (one) => <span dir="auto">{one.reason}</span> },
        ]}
        rows={looks.map((one, index) => ({ ...one, key: `${one.at}/${String(index)}` }))}
        rowKey={(one) => one.key}
        empty={<p>{t('course.client.noLooks')}</p>}
      />
      <Refused sentence={error ? (error.problem?.title ?? t('entry.noLine')) : undefined} />
      {more.map((one) => (
        <div key={one.of}>
          <Button onPress={() => showMore(one)}>
            {t('course.client.moreLooks', {
              count: one.left,
              who: one.whose === 'own' ? t('course.client.you') : one.name || t('course.client.unknown'),
              what: looked(one.what),
            })}
          </Button>
        </div>
      ))}
    </Stack>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Refused as RefusedError, see } from '../api.ts';
import { useSignedIn } from '../frame/signed-in.tsx';
import { Refused } from '../ui/notice.tsx';
import { Empty, Loading } from '../ui/states.tsx';
import { DataTable } from '../ui/table.tsx';
import { saidInstant } from '../when.ts';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';

interface Look {
  at: string;
  name: string;
  standing: string;
  what: string;
  reason: string;
  whose: 'own' | 'other';
}

/** Who looked at my record, when, and why where it was an emergency. */
export function WhoLooked() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const { service } = useSignedIn();
  const { data, error } = useQuery<{ looks: Look[] }, RefusedError>({
    queryKey: ['looks', course.id],
    queryFn: () => see(`courses/${course.id}/looks`),
  });
  const others = data?.looks.filter(({ whose }) => whose === 'other') ?? [];
  const why = ({ what, reason }: Look) =>
    [t(`clientLooks.what.${what}`, { defaultValue: what }), reason].filter(Boolean).join(': ');
  return (
    <ClientPage title={t('clientLooks.title')} lead={t('clientLooks.lead')}>
      <Refused sentence={error ? (error.problem?.title ?? t('entry.noLine')) : undefined} />
      {!data && !error && <Loading />}
      {data && others.length === 0 && <Empty title={t('clientLooks.none')}>{t('clientLooks.noneWhy')}</Empty>}
      {others.length > 0 && (
        <DataTable
          caption={t('clientLooks.title')}
          captionIs="spoken"
          rows={others}
          rowKey={({ at, name, what }) => `${at} ${name} ${what}`}
          columns={[
            {
              key: 'who',
              title: t('clientLooks.who'),
              cell: ({ name, standing }) => (
                <bdi>
                  {t('clientLooks.whoAs', {
                    name,
                    as: t(`clientLooks.as.${standing}`, { defaultValue: standing }),
                  })}
                </bdi>
              ),
            },
            {
              key: 'when',
              title: t('clientLooks.when'),
              cell: ({ at }) => saidInstant(at, service.zone, i18n.language),
            },
            { key: 'what', title: t('clientLooks.whatTitle'), cell: why },
          ]}
        />
      )}
    </ClientPage>
  );
}

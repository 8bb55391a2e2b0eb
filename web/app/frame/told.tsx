import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Told } from '#core/api-answers/audit.ts';
import { send } from '#web/app/api.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { firstSeen } from './first-seen.ts';
import css from './frame.module.css';
import { useSignedIn } from './signed-in.tsx';

const ToldLines = lazy(async () => ({ default: (await import('./told-lines.tsx')).ToldLines }));

const key = ['told'];
const askedAgain = 60_000;

/** What others did to one's rights or account: it stands on every page until one says that one has read it. */
export function ToldOfRights() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const whose = me.roles.length > 0 ? 'staff' : 'client';
  const queries = useQueryClient();
  const { data } = useQuery<Told>({
    queryKey: key,
    queryFn: () => firstSeen('told'),
    refetchInterval: askedAgain,
  });
  const read = useMutation<Told, Error, number>({
    mutationFn: (upTo) => send('told', { upTo }),
    onSuccess: (left) => queries.setQueryData(key, left),
  });
  const lines = data?.lines ?? [];
  const [newest] = lines;
  if (!newest) return null;
  return (
    <aside
      className={css.toldOf}
      data-print="never"
      aria-label={t(`frame.told.${whose}.title`, { count: lines.length })}
    >
      <Notice
        kind="warn"
        title={t(`frame.told.${whose}.title`, { count: lines.length })}
        actions={
          <Button size="small" onPress={() => read.mutate(newest.seq)} isPending={read.isPending}>
            {t('frame.told.go')}
          </Button>
        }
      >
        <Suspense>
          <ToldLines lines={lines} />
        </Suspense>
        <p>{t(`frame.told.${whose}.says`)}</p>
      </Notice>
    </aside>
  );
}

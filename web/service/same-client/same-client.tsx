import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergedEntry } from '#core/api-answers/same-client.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useSameClients, useSayOfEntries } from './entries.ts';
import { Pair } from './pair.tsx';

/** More pairs than this nobody reads at once; those after them come as these are answered. */
const mostShown = 20;

/** Entries of clients who may be one person, and those who became one. */
export function SameClientPage() {
  const { t } = useTranslation();
  const { data, error } = useSameClients();
  if (!data) return <PageNotReady error={error} title={t('service.sameClient.title')} />;
  const { pairs, merged } = data;
  return (
    <>
      <TitleOf words={t('service.sameClient.title')} />
      <PageHead title={t('service.sameClient.title')} lead={t('service.sameClient.lead')} />
      <Stack gap="chapter">
        <Part title={t('service.sameClient.ask')}>
          <p role="status">{t('service.sameClient.count', { count: pairs.length })}</p>
          <ul className={shapes.lines}>
            {pairs.slice(0, mostShown).map((pair) => (
              <li key={pair.entries.map(({ client }) => client).join('/')}>
                <Pair pair={pair} />
              </li>
            ))}
          </ul>
          {pairs.length > mostShown && (
            <p className={shapes.remark}>{t('service.sameClient.firstOnes', { shown: mostShown })}</p>
          )}
        </Part>
        {merged.length > 0 && <Merged merged={merged} />}
      </Stack>
    </>
  );
}

/** Entries that became one with another, each of which can be told apart again. */
function Merged({ merged }: { merged: readonly MergedEntry[] }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<string>();
  const { apart } = useSayOfEntries();
  const close = () => {
    setAsked(undefined);
    apart.reset();
  };
  return (
    <Part title={t('service.sameClient.merged')}>
      <DataTable
        caption={t('service.sameClient.merged')}
        captionIs="spoken"
        narrow="stacks"
        rows={merged}
        rowKey={({ entry }) => entry.client}
        columns={[
          {
            key: 'entry',
            title: t('service.sameClient.second'),
            cell: ({ entry }) => <bdi>{entry.name}</bdi>,
          },
          { key: 'into', title: t('service.sameClient.isNow'), cell: ({ into }) => <bdi>{into.name}</bdi> },
          {
            key: 'undo',
            title: t('service.sameClient.undoTitle'),
            cell: ({ entry }) => (
              <Button
                size="small"
                aria-label={t('service.sameClient.undoOf', { name: entry.name })}
                onPress={() => setAsked(entry.client)}
              >
                {t('service.sameClient.undo')}
              </Button>
            ),
          },
        ]}
      />
      {asked !== undefined && (
        <AskOnceMore
          title={t('service.sameClient.undoSure')}
          says={t('service.sameClient.undoSays')}
          go={t('service.sameClient.undo')}
          isPending={apart.isPending}
          sentence={formSentence(apart.error, t('entry.noLine'))}
          onSure={() => apart.mutate(asked, { onSuccess: close })}
          onClose={close}
        />
      )}
    </Part>
  );
}

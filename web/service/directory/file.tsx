import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { DirectoryTrial, SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { addressOf, sendFiles } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { directoryKey } from '#web/both/directory/list.ts';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

const becomes = ['added', 'changed', 'same', 'refused'] as const;

const asForm = (file: File, shown?: string): FormData => {
  const form = new FormData();
  form.set('file', file);
  if (shown) form.set('shown', shown);
  return form;
};

/** The directory as CSV: taken away by anybody, and by those who keep it brought back after a trial run. */
export function DirectoryFile({ keeps }: { keeps: 'keeps it' | 'reads it' }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <p>
        <a href={addressOf('safety-directory/file')} download className={buttonClass({ size: 'small' })}>
          {t('service.directory.file.take')}
        </a>
      </p>
      {keeps === 'keeps it' && <Bring />}
    </Stack>
  );
}

function Bring() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const trying = useMutation({
    mutationFn: (chosen: File) => sendFiles<DirectoryTrial>('safety-directory/trial', asForm(chosen)),
  });
  const bring = useMutation({
    mutationFn: ({ chosen, shown }: { chosen: File; shown: string }) =>
      sendFiles<SafetyDirectory>('safety-directory/brought', asForm(chosen, shown)),
    onSuccess: (now) => {
      queries.setQueryData(directoryKey, now);
      setFile(undefined);
      trying.reset();
    },
  });
  const trial = file && trying.data;
  return (
    <Stack>
      <p className={shapes.remark}>{t('service.directory.file.says')}</p>
      <Row>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', 'text/csv']}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (!chosen) return;
            setFile(chosen);
            bring.reset();
            trying.mutate(chosen);
          }}
        >
          <Button isPending={trying.isPending}>{t('service.directory.file.choose')}</Button>
        </FileTrigger>
        {file && (
          <span className={shapes.fine} dir="auto">
            {file.name}
          </span>
        )}
      </Row>
      <Refused sentence={formSentence(trying.error ?? bring.error, t('entry.noLine'))} />
      {bring.isSuccess && (
        <Notice kind="good" spoken="now">
          {t('service.directory.file.done')}
        </Notice>
      )}
      {trial && (
        <TrialSaid
          trial={trial}
          isPending={bring.isPending}
          onBring={() => bring.mutate({ chosen: file, shown: trial.shown })}
        />
      )}
    </Stack>
  );
}

interface TrialProps {
  trial: DirectoryTrial;
  isPending: boolean;
  onBring: () => void;
}

/** What the file would do, line by line, and the way to have it done. */
function TrialSaid({ trial, isPending, onBring }: TrialProps) {
  const { t } = useTranslation();
  const { counts, lines, unknown } = trial;
  const isNothing = counts.added + counts.changed === 0;
  return (
    <section aria-label={t('service.directory.file.wouldBe')}>
      <Stack>
        <p role="status">
          {becomes
            .filter((one) => counts[one] > 0)
            .map((one) => t(`service.directory.file.counts.${one}`, { count: counts[one] }))
            .join(' ')}
        </p>
        {unknown.length > 0 && (
          <p className={shapes.remark}>
            {t('service.directory.file.unknown', { columns: unknown.join(', ') })}
          </p>
        )}
        {counts.refused > 0 && <Notice kind="warn">{t('service.directory.file.mend')}</Notice>}
        <DataTable
          caption={t('service.directory.file.wouldBe')}
          captionIs="spoken"
          narrow="runs"
          rows={lines}
          rowKey={({ line, says }) => `${line} ${says}`}
          columns={[
            { key: 'line', title: t('service.directory.file.line'), cell: ({ line }) => line },
            {
              key: 'becomes',
              title: t('service.directory.file.becomes'),
              cell: (one) => t(`service.directory.file.as.${one.becomes}`),
            },
            { key: 'says', title: t('service.directory.file.why'), cell: ({ says }) => <bdi>{says}</bdi> },
          ]}
        />
        <div>
          <Button
            kind="primary"
            isDisabled={isNothing || counts.refused > 0}
            isPending={isPending}
            onPress={onBring}
          >
            {t('service.directory.file.go')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditKinds } from '#core/audit/kinds.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Erasures } from './erasures.tsx';
import { KindsOfAudit } from './kinds.tsx';
import { AuditLines } from './lines.tsx';
import { type AuditChosen, useAudit } from './list.ts';

const all = 'all';

/** Who changed which right, when; who signed in, and who could not: by kind, by person, by day. */
export function Audit() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<AuditChosen>({});
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(chosen);
  const [first] = data?.pages ?? [];
  if (!first) return <PageNotReady error={error} title={t('service.audit.title')} />;
  const choose = (more: AuditChosen) => setChosen((before) => ({ ...before, ...more }));
  return (
    <>
      <TitleOf words={t('service.audit.title')} />
      <PageHead title={t('service.audit.title')} lead={t('service.audit.lead')} actions={<PrintButton />} />
      <Stack gap="chapter">
        <Erasures />
        <KindsOfAudit kinds={first.kinds} />
        <Part title={t('service.audit.entries')}>
          <search data-print="never">
            <Columns>
              <Select
                label={t('service.audit.kind')}
                value={chosen.kind ?? all}
                options={[
                  { value: all, label: t('service.audit.everyKind') },
                  ...auditKinds.map((kind) => ({ value: kind, label: t(`service.audit.of.${kind}`) })),
                ]}
                onChange={(value) => choose({ kind: auditKinds.find((kind) => kind === value) })}
              />
              <Select
                label={t('service.audit.person')}
                value={chosen.person ?? all}
                options={[
                  { value: all, label: t('service.audit.everybody') },
                  ...first.people.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(value) => choose({ person: value === all ? undefined : value })}
              />
              <DateField
                label={t('service.audit.day')}
                about="gone by"
                asks="a whole day"
                value={chosen.day ?? ''}
                onChange={(day) => choose({ day: day.length === 10 ? day : undefined })}
              />
            </Columns>
          </search>
          <AuditLines lines={(data?.pages ?? []).flatMap(({ lines }) => lines)} count={first.count} />
          {hasNextPage && (
            <div data-print="never">
              <Button onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
                {t('service.audit.more')}
              </Button>
            </div>
          )}
        </Part>
      </Stack>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicPages } from '#core/api-answers/public-pages.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSaveWhole, type WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

const key = ['public-pages'];

/** What the service says of itself to anybody, and how it is reached. */
export function PublicPagesPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery<PublicPages, RefusedError>({
    queryKey: key,
    queryFn: () => see('public-pages'),
  });
  if (!data) return <PageNotReady error={error} title={t('service.publicPages.title')} />;
  return (
    <>
      <TitleOf words={t('service.publicPages.title')} />
      <PageHead title={t('service.publicPages.title')} lead={t('service.publicPages.lead')} />
      <Stack gap="chapter">
        {data.pages === 'on' && (
          <p>
            <a href="/ipt" className={standingLinkClass}>
              {t('service.publicPages.look')}
            </a>
          </p>
        )}
        <PublicPagesForm pages={data} />
      </Stack>
    </>
  );
}

function PublicPagesForm({ pages }: { pages: PublicPages }) {
  const { t } = useTranslation();
  const call = useSaveWhole<PublicPages>('public-pages', key);
  const { form, change, submit, reset, ...rest } = useSavedForm<WrittenWhole<PublicPages>>({
    place: 'public-pages',
    start: { ...pages, before: pages },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const line = (
    field: 'telephone' | 'email' | 'readBy' | 'readOn',
    type: 'text' | 'tel' | 'email' | 'date' = 'text',
  ) => (
    <TextField
      label={t(`service.publicPages.${field}`)}
      optional
      type={type}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
      error={rest.wrongIn(field)}
    />
  );
  const text = (field: 'welcome' | 'howToAsk' | 'address' | 'opening') => (
    <TextArea
      label={t(`service.publicPages.${field}`)}
      hint={t(`service.publicPages.${field}Hint`)}
      optional
      rows={3}
      value={form[field]}
      onChange={(value) => change({ [field]: value })}
      error={rest.wrongIn(field)}
    />
  );
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="chapter">
        <RadioList
          label={t('service.publicPages.pages')}
          options={(['on', 'off'] as const).map((value) => ({
            value,
            label: t(`service.publicPages.are.${value}`),
          }))}
          value={form.pages}
          onChange={(value) => change({ pages: value === 'off' ? 'off' : 'on' })}
        />
        <Part title={t('service.publicPages.ways')}>
          <Stack>
            {text('welcome')}
            {text('howToAsk')}
            <Columns>
              {line('telephone', 'tel')}
              {line('email', 'email')}
            </Columns>
            {text('address')}
            {text('opening')}
          </Stack>
        </Part>
        <Part title={t('service.publicPages.read')}>
          <Stack>
            <p>{t('service.publicPages.readSays')}</p>
            <Columns>
              {line('readBy')}
              {line('readOn', 'date')}
            </Columns>
          </Stack>
        </Part>
        <FormFoot form={rest} go={t('service.publicPages.keep')} onUndo={rest.isTyped ? reset : undefined} />
      </Stack>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicPages } from '#core/api-answers/public-pages.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { installationKey } from '#web/app/installation.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

const key = ['public-pages'];

/** The pages as they are being written, with how they stood when the writing began. */
type Written = PublicPages & { before?: PublicPages };

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
  const queries = useQueryClient();
  const call = useMutation<PublicPages, RefusedError, Written>({
    mutationFn: (written) => send('public-pages', written, 'PUT'),
    onError: ({ problem }) =>
      problem?.status === 409 ? queries.invalidateQueries({ queryKey: key }) : undefined,
    onSuccess: async (saved) => {
      queries.setQueryData(key, saved);
      await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
  const { form, change, submit, reset, ...rest } = useSavedForm<Written>({
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
        <FormFoot
          form={rest}
          go={t('service.publicPages.keep')}
          more={
            rest.isTyped && (
              <Button kind="quiet" onPress={reset}>
                {t('service.settings.undo')}
              </Button>
            )
          }
        />
      </Stack>
    </form>
  );
}

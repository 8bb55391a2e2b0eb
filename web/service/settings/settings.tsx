import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '#web/app/api.ts';
import { countries, zones } from '#web/app/countries.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useDraft } from '#web/app/offline/drafts.ts';
import {
  type ServiceSettings,
  type SettingsWritten,
  useSaveSettings,
  useSettings,
} from '#web/app/settings.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { HelpNumbers } from './help.tsx';
import { Hours } from './hours.tsx';
import { ProtocolDefaults } from './protocol.tsx';
import { WordingBrought } from './wording.tsx';

/** What is so for the whole service. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error } = useSettings();
  if (!data) return <PageNotReady error={error} title={t('service.settings')} />;
  return (
    <>
      <TitleOf words={t('service.settings')} />
      <PageHead title={t('service.settings')} />
      <SettingsForm settings={data} />
    </>
  );
}

function SettingsForm({ settings }: { settings: ServiceSettings }) {
  const { t } = useTranslation();
  const { value: form, put, done, isTyped } = useDraft<SettingsWritten>('settings', settings);
  const save = useSaveSettings();
  const change = (patch: Partial<ServiceSettings>) => {
    save.reset();
    put({ before: settings, ...form, ...patch });
  };
  const fields = save.error instanceof RefusedError ? (save.error.problem.fields ?? []) : [];
  const wrong = (path: string) =>
    fields.find((field) => field.path === path || field.path.startsWith(`${path}.`))?.says;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const closed = form.hours.closed.map((day) => day.trim()).filter(Boolean);
    save.mutate({ ...form, hours: { ...form.hours, closed } }, { onSuccess: done });
  };
  const saving = () => {
    if (save.isPending) return 'sending';
    if (save.error) return 'refused';
    if (isTyped) return 'onThisMachine';
    return save.isSuccess ? 'saved' : 'unchanged';
  };
  const part = { form, change, wrong };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="chapter">
        <Part title={t('service.theService')}>
          <Columns>
            <TextField
              label={t('entry.begin.service')}
              value={form.name}
              onChange={(name) => change({ name })}
              error={wrong('name')}
            />
            <Select
              label={t('entry.begin.country')}
              options={countries()}
              value={form.country}
              onChange={(country) => change({ country })}
              error={wrong('country')}
            />
            <Select
              label={t('entry.begin.zone')}
              options={zones()}
              value={form.zone}
              onChange={(zone) => change({ zone })}
              error={wrong('zone')}
            />
          </Columns>
        </Part>
        <Hours {...part} />
        <ProtocolDefaults {...part} />
        <HelpNumbers {...part} />
        <WordingBrought />
        <Stack>
          <Refused
            sentence={
              formSentence(save.error, t('entry.noLine')) ?? (save.error ? t('service.lookAbove') : undefined)
            }
          />
          <Row>
            <Button type="submit" kind="primary" isPending={save.isPending}>
              {t('service.keep')}
            </Button>
            {isTyped && (
              <Button
                kind="quiet"
                onPress={() => {
                  save.reset();
                  done(settings);
                }}
              >
                {t('service.undo')}
              </Button>
            )}
            <SaveState state={saving()} />
          </Row>
        </Stack>
      </Stack>
    </form>
  );
}

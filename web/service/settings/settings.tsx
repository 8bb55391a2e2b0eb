import { useTranslation } from 'react-i18next';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { countries, zones } from '#web/app/countries.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { type SettingsWritten, useSaveSettings, useSettings } from '#web/app/settings.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { HelpNumbers } from './help.tsx';
import { Hours } from './hours.tsx';
import { LetterTemplatesPart } from './letters.tsx';
import { OwnProtocols } from './own-protocols.tsx';
import { ProtocolDefaults } from './protocol.tsx';
import { RemindersPart } from './reminders.tsx';
import { ResearchFields } from './research.tsx';
import { SignInFields } from './sign-in.tsx';
import { WordingBrought } from './wording.tsx';
import { YoungPeopleFields } from './young-people.tsx';

/** What is so for the whole service. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error } = useSettings();
  const { me } = useSignedIn();
  if (!data) return <PageNotReady error={error} title={t('service.settings.title')} />;
  return (
    <>
      <TitleOf words={t('service.settings.title')} />
      <PageHead title={t('service.settings.title')} />
      <Stack gap="chapter">
        <SettingsForm settings={data} />
        {me.roles.includes('administrator') && (
          <Stack>
            <LetterTemplatesPart />
            <RemindersPart />
            <OwnProtocols />
          </Stack>
        )}
      </Stack>
    </>
  );
}

function SettingsForm({ settings }: { settings: ServiceSettings }) {
  const { t, i18n } = useTranslation();
  const call = useSaveSettings();
  const { form, change, submit, reset, ...rest } = useSavedForm<SettingsWritten>({
    place: 'settings',
    start: { ...settings, before: settings },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const wrong = rest.wrongIn;
  const save = submits(() => {
    const closed = form.hours.closed.map((day) => day.trim()).filter(Boolean);
    void submit({ patch: { hours: { ...form.hours, closed } } });
  });
  const part = { form, change, wrong };
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="chapter">
        <Part title={t('service.settings.theService')}>
          <Columns>
            <TextField
              label={t('entry.begin.service')}
              value={form.name}
              onChange={(name) => change({ name })}
              error={wrong('name')}
            />
            <Select
              label={t('entry.begin.country')}
              options={countries(i18n.language)}
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
        <Stack>
          <SignInFields {...part} />
          <YoungPeopleFields {...part} />
          <ResearchFields {...part} />
          <Hours {...part} />
          <ProtocolDefaults {...part} />
          <HelpNumbers {...part} />
          <WordingBrought />
        </Stack>
        <Stack>
          <FormFoot
            form={{
              ...rest,
              sentence: rest.sentence ?? (call.error ? t('service.settings.lookAbove') : undefined),
            }}
            go={t('service.settings.keep')}
            onUndo={rest.isTyped ? reset : undefined}
          />
        </Stack>
      </Stack>
    </form>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { countries, zones } from '#web/app/countries.ts';
import { fieldSentence } from '#web/app/forms/sentences.ts';
import { somebodyCameIn, useInstallation } from '#web/app/installation.ts';
import { NewPasswordField } from '#web/both/account/password-field.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { ownLanguages } from '#web/ui/words/own-languages.ts';
import { DoorNotReady } from './door-not-ready.tsx';
import { EntryForm, EntryPage } from './entry-form.tsx';
import css from './first-visit.module.css';
import { LookAround } from './look-around.tsx';

const start = () => ({
  code: '',
  service: '',
  name: '',
  email: '',
  password: '',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  country: ownLanguages()[0]?.split('-')[1]?.toUpperCase() ?? 'GB',
});

/** The first visit: name the service and make the first account. */
export function FirstVisit() {
  const { t, i18n } = useTranslation();
  const { data: installation, failureCount } = useInstallation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState(start);
  const change = (key: keyof typeof form) => (value: string) => setForm({ ...form, [key]: value });
  const entered = async () => {
    await somebodyCameIn(queries);
    await navigate({ to: '/' });
  };
  const begin = useMutation({ mutationFn: () => send('first', form), onSuccess: entered });
  if (!installation) return <DoorNotReady failed={failureCount > 0} />;
  if (installation.service) return <Navigate to="/" />;
  const wrong = (path: string) => fieldSentence(begin.error, path);
  return (
    <EntryPage
      tab={t('entry.begin.title')}
      title={t('entry.begin.title')}
      lead={t('entry.begin.lead')}
      actions={
        <TextLink href="#look" place="standing">
          {t('entry.begin.lookTitle')}
        </TextLink>
      }
    >
      <EntryForm call={begin} go={t('entry.begin.go')}>
        {installation.setUpCode && (
          <TextField
            label={t('entry.begin.code')}
            hint={t('entry.begin.codeHint')}
            value={form.code}
            onChange={change('code')}
            autoComplete="off"
            error={wrong('code')}
          />
        )}
        <TextField
          label={t('entry.begin.service')}
          value={form.service}
          onChange={change('service')}
          error={wrong('service')}
        />
        <TextField
          label={t('entry.begin.name')}
          value={form.name}
          onChange={change('name')}
          autoComplete="name"
          error={wrong('name')}
        />
        <TextField
          label={t('entry.email')}
          type="email"
          value={form.email}
          onChange={change('email')}
          autoComplete="email"
          error={wrong('email')}
        />
        <NewPasswordField
          label={t('entry.password')}
          value={form.password}
          onChange={change('password')}
          error={wrong('password')}
        />
        <Select
          label={t('entry.begin.country')}
          hint={t('entry.begin.countryHint')}
          options={countries(i18n.language)}
          value={form.country}
          onChange={change('country')}
          error={wrong('country')}
        />
        <Select
          label={t('entry.begin.zone')}
          options={zones()}
          value={form.zone}
          onChange={change('zone')}
          error={wrong('zone')}
        />
      </EntryForm>
      <div id="look" className={css.apart}>
        <LookAround where={installation.lookAround} />
      </div>
    </EntryPage>
  );
}

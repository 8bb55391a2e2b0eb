import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { ipt } from '#core/protocols/ipt.ts';
import { send } from '../api.ts';
import { useDraft } from '../draft.ts';
import { countries } from '../entry/countries.ts';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { TitleOf } from '../entry/title-of.tsx';
import { useSignedIn } from '../frame/signed-in.tsx';
import { Button } from '../ui/button.tsx';
import { Columns, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

const start = { name: '', born: '', email: '', phone: '', referral: '', preset: ipt.defaultPreset };

/** Open a course for a new client: who they are, by which form of the protocol. */
export function NewCourse() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { service } = useSignedIn();
  const { value: form, put, done } = useDraft('new-course', { ...start, country: service.country });
  const [id] = useState(() => newId());
  const change = (key: keyof typeof form) => (value: string) => put({ ...form, [key]: value });
  const open = useMutation({
    mutationFn: () => {
      const { name, born, email, phone, country, referral } = form;
      const preset = ipt.presets.find((one) => one.id === form.preset) ?? ipt.presets[0];
      return send<{ id: string }>('courses', {
        id,
        client: { name, born: born || null, email: email || null, phone, country },
        protocol: {
          id: ipt.id,
          edition: ipt.edition,
          preset: preset?.id,
          sessions: preset?.sessions,
          minutes: preset?.minutes,
        },
        referral,
      });
    },
    onSuccess: async (made) => {
      done({ ...start, country: service.country });
      await navigate({ to: '/courses/$course/session', params: { course: made.id } });
    },
  });
  const wrong = (path: string) => fieldSentence(open.error, path);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate();
  };
  return (
    <>
      <TitleOf words={t('newCourse.title')} />
      <PageHead title={t('newCourse.title')} lead={t('newCourse.lead')} />
      <form onSubmit={submit} noValidate>
        <Stack gap="section">
          <Columns>
            <Stack>
              <TextField label={t('newCourse.name')} value={form.name} onChange={change('name')} error={wrong('client.name')} />
              <TextField
                label={t('newCourse.born')}
                hint={t('newCourse.bornHint')}
                optional
                width="short"
                value={form.born}
                onChange={change('born')}
                error={wrong('client.born')}
              />
              <TextField
                label={t('newCourse.email')}
                hint={t('newCourse.emailHint')}
                optional
                type="email"
                value={form.email}
                onChange={change('email')}
                error={wrong('client.email')}
              />
              <TextField label={t('newCourse.phone')} optional type="tel" value={form.phone} onChange={change('phone')} error={wrong('client.phone')} />
              <Select label={t('newCourse.country')} options={countries()} value={form.country} onChange={change('country')} />
            </Stack>
            <Stack>
              <Select
                label={t('newCourse.preset')}
                hint={t('newCourse.presetHint')}
                options={ipt.presets.map((preset) => ({ value: preset.id, label: preset.name }))}
                value={form.preset}
                onChange={change('preset')}
              />
              <TextArea label={t('newCourse.referral')} optional value={form.referral} onChange={change('referral')} error={wrong('referral')} />
            </Stack>
          </Columns>
          <Refused sentence={formSentence(open.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" kind="primary" isPending={open.isPending}>
              {t('newCourse.go')}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}

import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import type { ActName } from '#core/course/book.ts';
import { outside } from '#core/days/ages.ts';
import type { ChoosingAnswers } from '#core/protocols/choosing/questions.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { NoLine, send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useDraft } from '#web/app/offline/drafts.ts';
import { sendAct } from '#web/app/offline/unsent.ts';
import { useSettings } from '#web/app/settings.ts';
import { UnderWhom } from '#web/both/credentials/under-whom.tsx';
import { IdentityFields } from '#web/both/identity/identity-fields.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { FormOfTherapy } from './choosing/form-of-therapy.tsx';
import { ChoosingGuide } from './choosing/guide.tsx';

const start = {
  ...{ name: '', born: '', email: '', phone: '', language: 'en', referral: '' },
  ...{ began: '', movedIn: '', despiteAge: '' },
  ...{ form: '', preset: '', whyForm: '', supervisor: '' },
  answers: {} as ChoosingAnswers,
};

/** The settings in which the service departs from its protocol; none where it follows it. */
function departures({ protocol }: ServiceSettings): SettingsChange {
  const { sickRole, tryOuts, entry, fociMax, areaNames = {} } = protocol;
  return {
    ...(sickRole ? { sickRole } : {}),
    ...(tryOuts ? { tryOuts } : {}),
    ...(entry ? { entry } : {}),
    ...(fociMax ? { fociMax } : {}),
    ...(Object.keys(areaNames).length > 0 ? { areaNames } : {}),
  };
}

/** Open a course for a new client, beginning as the service does. */
export function NewCourse() {
  const { t } = useTranslation();
  const { data: settings, error } = useSettings();
  if (!settings) return <PageNotReady error={error} title={t('newCourse.title')} />;
  return <NewCourseForm settings={settings} />;
}

/** Who the client is, and by which form of the protocol. */
function NewCourseForm({ settings }: { settings: ServiceSettings }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { service } = useSignedIn();
  const { value: form, put, done } = useDraft('new-course', { ...start, country: service.country });
  const [id] = useState(() => newId());
  const forms = useFormsOffered();
  const usual = keyOfForm(settings.protocol);
  const protocol =
    forms.find((one) => keyOfForm(one) === (form.form || usual)) ??
    forms.find((one) => keyOfForm(one) === usual) ??
    ipt;
  const isUsual = keyOfForm(protocol) === usual;
  const preset = presetOf(protocol, form.preset || (isUsual ? settings.protocol.preset : ''));
  const began = form.began || undefined;
  const isOutside =
    outside(protocol.ages, form.born || undefined, began ?? new Date().toISOString()) !== undefined;
  const change = (patch: Partial<typeof form>) => put({ ...form, ...patch });
  const open = useMutation({
    mutationFn: async () => {
      const { name, born, email, phone, country, language, referral, despiteAge } = form;
      const made = await send<{ id: string }>('courses', {
        id,
        on: began,
        client: { name, born: born || null, email: email || null, phone, country, language },
        protocol: {
          id: protocol.id,
          edition: protocol.edition,
          preset: preset.id,
          sessions: preset.sessions,
          minutes: preset.minutes,
        },
        referral,
        movedIn: began && form.movedIn ? form.movedIn : undefined,
        despiteAge: isOutside ? despiteAge : '',
        supervisor: form.supervisor || undefined,
      });
      const does = async (name: ActName, what: unknown) => {
        await sendAct({ course: made.id, name, id: newId(), form: what }).catch((problem) => {
          if (!(problem instanceof NoLine)) throw problem;
        });
      };
      const departs = departures(settings);
      if (isUsual && Object.keys(departs).length > 0)
        await does('changeProtocolSettings', { settings: departs, why: t('newCourse.asService') });
      if (form.whyForm.trim() !== '')
        await does('chooseForm', {
          answers: form.answers,
          chosen: { id: protocol.id, edition: protocol.edition },
          why: form.whyForm,
        });
      return made;
    },
    onSuccess: async (made) => {
      done();
      const room = began && form.movedIn ? 'moving-in' : 'session';
      await navigate({ to: `/courses/$course/${room}`, params: { course: made.id } });
    },
  });
  const wrong = (path: string) => fieldSentence(open.error, path);
  const submit = submits(() => open.mutate());
  return (
    <>
      <TitleOf words={t('newCourse.title')} />
      <PageHead title={t('newCourse.title')} lead={t('newCourse.lead')} />
      <p>
        <Link to="/moving-in" className={standingLinkClass}>
          {t('newCourse.fromFiles')}
        </Link>
      </p>
      <form onSubmit={submit} noValidate>
        <Stack gap="section">
          <Columns>
            <Stack>
              <IdentityFields
                identity={form}
                change={change}
                wrong={(path) => wrong(`client.${path}`)}
                emailHint={t('newCourse.emailHint')}
              />
            </Stack>
            <Stack>
              <FormOfTherapy
                value={keyOfForm(protocol)}
                change={(chosen) => change({ form: keyOfForm(chosen), preset: '' })}
                error={wrong('protocol.id')}
              />
              <UnderWhom
                form={protocol}
                on={began?.length === 10 ? began : undefined}
                value={form.supervisor}
                onChange={(supervisor) => change({ supervisor })}
                error={wrong('supervisor')}
              />
              <Select
                label={t('newCourse.preset')}
                hint={t('newCourse.presetHint')}
                options={protocol.presets.map((one) => ({ value: one.id, label: one.name }))}
                value={preset.id}
                onChange={(chosen) => change({ preset: chosen })}
              />
              {isOutside && (
                <TextArea
                  label={t('newCourse.despiteAge')}
                  hint={t('newCourse.despiteAgeHint', { from: protocol.ages?.from })}
                  value={form.despiteAge}
                  onChange={(despiteAge) => change({ despiteAge })}
                  error={wrong('despiteAge')}
                />
              )}
              <DateField
                label={t('newCourse.began')}
                about="gone by"
                hint={t('newCourse.beganHint')}
                asks="a whole day"
                optional
                value={form.began ?? ''}
                onChange={(day) => change({ began: day })}
                error={wrong('on')}
              />
              {began && (
                <DateField
                  label={t('newCourse.movedIn')}
                  about="these days"
                  hint={t('newCourse.movedInHint')}
                  asks="a whole day"
                  optional
                  value={form.movedIn}
                  onChange={(movedIn) => change({ movedIn })}
                  error={wrong('movedIn')}
                />
              )}
              <TextArea
                label={t('newCourse.referral')}
                optional
                value={form.referral}
                onChange={(referral) => change({ referral })}
                error={wrong('referral')}
              />
            </Stack>
          </Columns>
          <Disclosure title={t('choosing.open')} level={2}>
            <Stack>
              <ChoosingGuide
                answers={form.answers}
                change={(answers) => change({ answers })}
                born={form.born || undefined}
              />
              <TextArea
                label={t('choosing.why')}
                hint={t('choosing.whyHint')}
                optional
                value={form.whyForm}
                onChange={(whyForm) => change({ whyForm })}
                rows={2}
              />
            </Stack>
          </Disclosure>
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
